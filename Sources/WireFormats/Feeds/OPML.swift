import Markup
import News

/// Reads lists of feeds in OPML 1.0, 1.1 and 2.0 (<http://opml.org/spec2.opml>).
///
/// The feeds stand in ``FeedHead/subscriptions``; an OPML document holds no copy.
struct OPML {
    private var xml: XMLReader
    private var head = FeedHead()
    /// The titles of the outlines open here, with how deep each stands.
    private var folders: [(depth: Int, title: String)] = []

    private init(_ bytes: [UInt8], base: String?) { xml = XMLReader(bytes, base: base) }

    static func read(_ text: DecodedText, hints: Hints) throws(WireError) -> Reading {
        var list = OPML(text.bytes, base: hints.url)
        list.walk()
        let faults = Fault.list(text.faults + list.xml.faults, in: text)
        guard !list.head.subscriptions.isEmpty else {
            throw .noCopy(.opml, Fault("no outline names a feed"))
        }
        return Reading(
            format: .opml, charset: text.charset.name, feed: list.head, faults: faults)
    }

    private mutating func walk() {
        while head.subscriptions.count < FeedReader.most {
            switch xml.next() {
            case .start: begin()
            case .end:
                if let last = folders.last, last.depth > xml.depth { folders.removeLast() }
            case .text: continue
            case .finish: return
            }
        }
    }

    private mutating func begin() {
        switch xml.name.local.lowercased() {
        case "opml", "head", "body": break
        case "outline": readOutline()
        case "title": head.title = readLine()
        case "datemodified": head.updated = readLine().map { StatedTime(stated: $0) }
        case "datecreated" where head.updated == nil:
            head.updated = readLine().map { StatedTime(stated: $0) }
        case "ownername": if let name = readLine() { head.authors.append(Byline(name)) }
        default:
            let name = xml.name.local
            guard let value = readLine(), head.extras.count < FeedItem.most else { return }
            head.extras.append(Extra(name: name, value: value))
        }
    }

    private mutating func readLine() -> String? {
        let line = FeedText(bytes: xml.readContent().bytes, kind: .html, base: nil).line
        return line.isEmpty ? nil : line
    }

    private mutating func readOutline() {
        var values: [String: String] = [:]
        var others: [Extra] = []
        for attribute in xml.allAttributes() {
            let name = attribute.name.local.lowercased()
            let value = trimmed(attribute.value)
            if value.isEmpty || values[name] != nil { continue }
            values[name] = value
            if !Self.known.contains(name) {
                others.append(Extra(name: attribute.name.local, value: value))
            }
        }
        let title = line(values["title"] ?? values["text"]) ?? ""
        guard let address = feedAddress(values) else {
            folders.append((xml.depth, title))
            return
        }
        var feed = Subscription(title: title, address: resolveAddress(address, against: xml.base))
        feed.homepage = values["htmlurl"].map { resolveAddress($0, against: xml.base) }
        feed.summary = line(values["description"])
        feed.language = values["language"]
        feed.kind = values["version"] ?? values["type"]
        feed.folders = folders.map(\.title).filter { !$0.isEmpty }
        feed.categories = (values["category"] ?? "").split(separator: ",").map {
            trimmed(String($0))
        }
        feed.extras = others
        head.subscriptions.append(feed)
    }

    /// `xmlUrl`; in lists made by hand also the `url` of an outline that says it is a feed.
    private func feedAddress(_ values: [String: String]) -> String? {
        if let address = values["xmlurl"] { return address }
        let type = values["type"]?.lowercased()
        return type == "rss" || type == "atom" || type == "include" ? values["url"] : nil
    }

    private func line(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = FeedText(bytes: Array(text.utf8), kind: .html, base: nil).line
        return line.isEmpty ? nil : line
    }

    private static let known: Set<String> = [
        "title", "text", "xmlurl", "htmlurl", "url", "description", "language", "version", "type",
        "category",
    ]
}
