import Markup
import News

/// Text, descriptions, pictures and associated items of a ninjs object.
extension NinjsItem {
    /// One text of an item: a `body_*` member, or an element of `bodies`.
    private struct Variant {
        var name: String
        var type: String
        var isMain: Bool
        var value: String

        /// HTML keeps the structure, so it is taken before plain text.
        var rank: Int {
            let format = type.isEmpty ? name : type
            let kind = format.contains("html") ? 0 : format.contains("nitf") ? 1 : 2
            return kind + (isMain ? 0 : 4)
        }

        var blocks: [Block] {
            let format = type.isEmpty ? name : type
            if format.contains("nitf"), let root = XMLTree(Array(value.utf8)).root {
                var copy = Copy()
                NITFBody.read(root, into: &copy)
                return copy.body.isEmpty ? InlineBlocks.read(root) : copy.body
            }
            if format.contains("xhtml+xml"), let root = NinjsItem.wellFormed(value) {
                return InlineBlocks.read(root)
            }
            return format.contains("html") || InlineMarkup.isMarkup(value)
                ? InlineMarkup.blocks(of: value) : InlineMarkup.paragraphs(of: value)
        }
    }

    /// XHTML that is what it says: its elements are told exactly.
    private static func wellFormed(_ value: String) -> XMLElement? {
        let tree = XMLTree(Array(value.utf8))
        guard tree.faults.isEmpty, let root = tree.root,
            root.name.namespace == XHTMLText.namespace
        else { return nil }
        return root
    }

    mutating func readContent() {
        let bodies = variants("body_", "bodies", also: "article_html").sorted { $0.rank < $1.rank }
        if let best = bodies.first {
            copy.body = best.blocks
            note(.body, best.name)
            if (best.type.isEmpty ? best.name : best.type).contains("nitf") {
                copy.origins[.body]?.reason = "its head is read into headline and bylines"
            }
        }
        // Other forms of the same text are not doubled; other texts are kept.
        let letters = bodies.count > 1 ? copy.body.letters : []
        for other in bodies.dropFirst() where other.blocks.letters != letters {
            extra(other.name, other.value)
        }
        let descriptions = variants("description_", "descriptions", also: "teaser", "abstract")
            .sorted { $0.rank < $1.rank }
        if let best = descriptions.first {
            copy.standfirst = best.blocks
            note(.standfirst, best.name)
        }
        for other in descriptions.dropFirst() { extra(other.name, other.value) }
        for other in family("headline_") { extra("headline_" + other.suffix, other.value.scalar) }
    }

    private mutating func variants(
        _ prefix: String, _ list: String, also names: String...
    ) -> [Variant] {
        let alone = names.compactMap { name -> Variant? in
            guard let text = value(name)?.string, !text.folded.isEmpty else { return nil }
            return Variant(name: name, type: "", isMain: true, value: text)
        }
        let suffixed = family(prefix).compactMap { member -> Variant? in
            guard let text = member.value.string, !text.folded.isEmpty else { return nil }
            return Variant(name: prefix + member.suffix, type: "", isMain: true, value: text)
        }
        let listed = (value(list)?.array ?? []).compactMap { element -> Variant? in
            guard let text = element.member("value")?.string, !text.folded.isEmpty else {
                return nil
            }
            let role = element.words("role")
            return Variant(
                name: "\(list) \(role ?? "")".folded,
                type: element.words("contenttype")?.lowercased() ?? "text/plain",
                isMain: role.map(Self.isMain) ?? true, value: text)
        }
        return suffixed + alone + listed
    }

    mutating func readPictures() {
        let caption = copy.body.isEmpty ? copy.standfirst.plainText.nonEmpty : nil
        let kind = words("type")
        for rendition in Self.named(value("renditions")) {
            if kind == nil || kind == "text", readPage(rendition.value) { continue }
            add(rendition.value, name: rendition.name, type: kind, caption: caption)
        }
        for association in Self.named(value("associations")) {
            readAssociation(association.value, name: association.name)
        }
        if !copy.media.isEmpty { note(.media, "renditions") }
        extra("type", kind)
    }

    /// Members of an object, or elements of an array by their `name`.
    private static func named(_ value: JSONValue?) -> [(name: String, value: JSONValue)] {
        if let members = value?.members { return members.map { ($0.name, $0.value) } }
        return (value?.array ?? []).map { ($0.words("name") ?? "", $0) }
    }

    /// A rendition of a text in HTML is the page it stands on; whether it was one.
    private mutating func readPage(_ rendition: JSONValue) -> Bool {
        let type = rendition.words("mimetype") ?? rendition.words("contenttype")
        guard copy.link == nil, type?.lowercased().hasPrefix("text/html") == true,
            let address = rendition.words("href")
        else { return false }
        copy.link = address
        note(.link, "renditions")
        return true
    }

    /// Pictures come along as media; other items are named in the extras.
    private mutating func readAssociation(_ item: JSONValue, name: String) {
        let uri = item.words("uri") ?? item.words("guid") ?? item.words("urn")
        if name == NinjsRole.previous {
            copy.previousID = WiredeskTerm.word(uri, in: "id") ?? uri
            note(.previousID, "associations")
            return
        }
        extra("associations \(name)".folded, uri)
        let caption =
            ["description_text", "description_caption", "caption", "headline"].lazy
            .compactMap { item.words($0) }.first
            ?? item.member("descriptions")?.array?.first?.words("value")
        leave(item, at: "associations.\(name)", read: Self.readOfAssociation)
        for rendition in Self.named(item.member("renditions")) {
            add(
                rendition.value, name: rendition.name, type: item.words("type"), caption: caption,
                credit: ["byline", "by", "creditline", "copyrightholder"].lazy
                    .compactMap { item.words($0) }.first)
        }
    }

    private static let readOfAssociation: Set<String> = [
        "name", "uri", "guid", "type", "by", "byline", "renditions", "descriptions",
        "description_text", "description_caption", "caption", "urn",
    ]

    private static let readOfRendition: Set<String> = [
        "name", "href", "url", "mimetype", "contenttype", "title", "width", "height", "sizeinbytes",
    ]

    private mutating func add(
        _ rendition: JSONValue, name: String, type: String?, caption: String?, credit: String? = nil
    ) {
        // dpa's renditions have their address as `url`.
        guard let address = rendition.words("href") ?? rendition.words("url") else { return }
        leave(rendition, at: "renditions.\(name)", read: Self.readOfRendition)
        let mime = rendition.words("mimetype") ?? rendition.words("contenttype")
        var media = Media(
            Self.role(name: name, mime: mime, type: type), address: address, type: mime,
            length: rendition.member("sizeinbytes")?.int)
        media.width = rendition.member("width")?.int
        media.height = rendition.member("height")?.int
        media.title = rendition.words("title")
        media.caption = caption.map(InlineMarkup.words)
        media.credit = credit
        if copy.media.count < 500 { copy.media.append(media) }
    }

    private static func role(name: String, mime: String?, type: String?) -> Media.Role {
        if name.lowercased().contains("thumb") { return .thumbnail }
        switch mime?.prefix(while: { $0 != "/" }).lowercased() ?? type {
        case "image", "picture", "graphic": return .picture
        case "video": return .video
        case "audio": return .audio
        default: return .other
        }
    }
}
