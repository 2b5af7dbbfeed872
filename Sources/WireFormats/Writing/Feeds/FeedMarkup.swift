import Markup
import News

/// What Atom and RSS write alike.
enum FeedMarkup {
    static let atom = "http://www.w3.org/2005/Atom"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
    static let contentModule = "http://purl.org/rss/1.0/modules/content/"

    /// Declares the modules on the root.
    static func declareModules(to xml: inout XMLWriter) {
        xml.attribute("xmlns:media", "http://search.yahoo.com/mrss/")
        xml.attribute("xmlns:sy", "http://purl.org/rss/1.0/modules/syndication/")
        xml.attribute("xmlns:fh", "http://purl.org/syndication/history/1.0")
        xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0")
    }

    /// One line in the plainest spelling that readers, who take it for HTML, read back as it is.
    static func line(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isPlain = FeedText(bytes: bytes, kind: .html, base: nil).line == text
        return isPlain && !mayBeTag(bytes) ? text : escaped(text)
    }

    /// Whether others may see a tag where there is none: `<x>`.
    private static func mayBeTag(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { open, next in
            open == UInt8(ascii: "<")
                && ((next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F)
        }
    }

    /// The same where readers take it for plain text.
    static func plainLine(_ text: String) -> String {
        let isPlain = FeedText(bytes: Array(text.utf8), kind: .plain, base: nil).line == text
        return isPlain ? text : escaped(text)
    }

    /// Text as HTML.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Blocks as HTML; those that hold nothing are left out.
    static func html(_ blocks: [Block]) -> [UInt8] {
        var xml = XMLWriter(reserving: 4096)
        BlockMarkup(vocabulary: .xhtml).write(blocks.filter(\.isFull), to: &xml)
        return xml.bytes
    }

    static func paging(
        _ paging: FeedPaging, as name: StaticString, to xml: inout XMLWriter
    ) {
        if paging.isComplete { xml.element("fh:complete") }
        if paging.isArchive { xml.element("fh:archive") }
        let links = [
            ("first", paging.first), ("previous", paging.previous), ("next", paging.next),
            ("last", paging.last), ("prev-archive", paging.previousArchive),
            ("next-archive", paging.nextArchive), ("current", paging.current),
        ]
        for case (let relation, let address?) in links {
            link(relation, address, as: name, to: &xml)
        }
    }

    static func link(
        _ relation: String, _ address: String, as name: StaticString, to xml: inout XMLWriter
    ) {
        xml.element(name) { xml in
            xml.attribute("rel", relation)
            xml.attribute("href", address)
        }
    }

    /// The Syndication module.
    static func schedule(_ schedule: FeedSchedule, to xml: inout XMLWriter) {
        if let period = schedule.period { xml.element("sy:updatePeriod", text: period) }
        if let frequency = schedule.frequency {
            xml.element("sy:updateFrequency", text: String(frequency))
        }
        if let base = schedule.base?.written { xml.element("sy:updateBase", text: base) }
    }

    /// Pictures, sound and video; enclosures are the format's own.
    static func media(_ media: [Media], to xml: inout XMLWriter) {
        for item in media where item.role != .enclosure {
            if item.role == .thumbnail {
                xml.element("media:thumbnail") { xml in
                    xml.attribute("url", item.address)
                    size(item, to: &xml)
                }
            } else {
                xml.element("media:content") { content(item, to: &$0) }
            }
        }
    }

    private static func content(_ item: Media, to xml: inout XMLWriter) {
        xml.attribute("url", item.address)
        if let type = item.type { xml.attribute("type", type) }
        xml.attribute("medium", medium(item.role))
        if let length = item.length { xml.attribute("fileSize", String(length)) }
        size(item, to: &xml)
        if let title = item.title { xml.element("media:title", text: line(title)) }
        if let caption = item.caption { xml.element("media:description", text: line(caption)) }
        if let credit = item.credit { xml.element("media:credit", text: line(credit)) }
    }

    private static func size(_ item: Media, to xml: inout XMLWriter) {
        if let width = item.width { xml.attribute("width", String(width)) }
        if let height = item.height { xml.attribute("height", String(height)) }
    }

    private static func medium(_ role: Media.Role) -> String {
        switch role {
        case .picture, .thumbnail: "image"
        case .video: "video"
        case .audio: "audio"
        case .enclosure, .other: "document"
        }
    }

    /// Copy taken back (RFC 6721).
    static func deleted(_ copy: Copy, written: Instant, to xml: inout XMLWriter) {
        xml.element("at:deleted-entry") { xml in
            xml.attribute("ref", copy.writtenID)
            xml.attribute("when", copy.updated?.written ?? written.description)
            if let words = copy.statedChange?.words, !words.isEmpty {
                xml.element("at:comment", text: plainLine(words))
            }
        }
    }

    /// An Atom person.
    static func person(
        _ byline: Byline, as name: StaticString, prefix: Bool, to xml: inout XMLWriter
    ) {
        xml.element(name) { xml in
            xml.element(prefix ? "atom:name" : "name", text: plainLine(byline.name))
            if let email = byline.email {
                xml.element(prefix ? "atom:email" : "email", text: email)
            }
            if let link = byline.link { xml.element(prefix ? "atom:uri" : "uri", text: link) }
        }
    }
}

extension Block {
    /// Whether anything of it would be printed.
    var isFull: Bool {
        switch self {
        case .paragraph(let text), .crosshead(let text): !text.string.isEmpty
        case .quote(let blocks, let attribution):
            attribution != nil || blocks.contains(where: \.isFull)
        case .list(_, let items): items.contains { $0.contains(where: \.isFull) }
        case .table(let table): !table.rows.isEmpty
        case .preformatted(let string): !string.isEmpty
        case .picture, .rule: true
        }
    }
}
