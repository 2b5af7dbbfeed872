import Markup

/// What the first look at a decoded delivery shows.
struct DeliveryLooks {
    /// What kind of document the bytes are.
    enum Kind {
        case empty
        case json(JSONValue, [MarkupFault])
        case markup(Format)
        case html
        case words
        case binary
        case otherMarkup(String)
    }

    let kind: Kind

    /// How many elements may stand before the root of a feed: warnings of scripts do.
    private static let elementsBefore = 64

    init(_ bytes: [UInt8]) {
        let start = bytes.prefix(65_536).firstIndex { $0 > 0x20 }
        guard let start else {
            kind = .empty
            return
        }
        if Telegraph.isMessage(bytes[start...]) {
            kind = .markup(.telegraph)
            return
        }
        switch bytes[start] {
        case 0x7B, 0x5B: kind = Self.json(bytes) ?? Self.markup(bytes) ?? .words
        case 0x2F: kind = Self.json(bytes) ?? .words
        default: kind = Self.markup(bytes) ?? Self.plain(bytes)
        }
    }

    /// The format to read the delivery in; throws why there is none.
    func format(hints: Hints) throws(WireError) -> Format {
        switch kind {
        case .empty: throw .unknownFormat(Fault("the delivery is empty"))
        case .markup(let format): return format
        case .html: return .webPage
        case .words: return .pageText
        case .binary: throw .unknownFormat(Fault("the bytes are no text"))
        case .otherMarkup(let root):
            throw .unknownFormat(Fault("XML with the root element “\(root)”"))
        case .json(let document, _):
            if JSONFeed.isFeed(document) { return .jsonFeed }
            if Ninjs.isNinjs(document) { return .ninjs }
            throw .unknownFormat(Fault("JSON of no kind we read"))
        }
    }

    private static func json(_ bytes: [UInt8]) -> Kind? {
        var reader = JSONReader(bytes)
        guard let value = reader.read() else { return nil }
        let isBroken = reader.faults.contains { $0.kind == .brokenLiteral || $0.kind == .tooDeep }
        let isDocument = value.members?.isEmpty == false || value.array?.isEmpty == false
        return isDocument || !isBroken ? .json(value, reader.faults) : nil
    }

    /// Looks for the root of a format among the first elements.
    private static func markup(_ bytes: [UInt8]) -> Kind? {
        let head = bytes.prefix(65_536)
        if let format = rootAtOnce(head) { return .markup(format) }
        guard head.contains(0x3C) else { return nil }
        var reader = XMLReader(Array(head))
        var first: String?
        var isHTML = HTMLMark.begins(head)
        for _ in 0..<elementsBefore {
            guard let name = nextElement(&reader) else { break }
            if let format = Format(root: name) { return .markup(format) }
            if first == nil { first = name.local }
            if HTMLMark.elements.contains(name.local.lowercased()) { isHTML = true }
        }
        if isAgencyXML(bytes, first) { return .markup(.agencyXML) }
        if isHTML { return .html }
        guard let first else { return nil }
        let isXML = firstRange(of: "<?xml", in: head) != nil
        return isXML || head.first(where: { $0 > 0x20 }) == 0x3C ? .otherMarkup(first) : nil
    }

    /// The format, where the first element is its root and nothing is wrong before it.
    private static func rootAtOnce(_ head: ArraySlice<UInt8>) -> Format? {
        if let format = plainRoot(head) { return format }
        let head = Array(head.prefix(4096))
        var reader = XMLReader(head, vocabulary: FeedVocabulary.names)
        guard let name = nextElement(&reader), reader.faults.isEmpty, reader.position < head.count
        else { return nil }
        return Format(root: name)
    }

    /// Whether XML of no standard is an agency's record, whose elements may be named as HTML's are.
    private static func isAgencyXML(_ bytes: [UInt8], _ root: String?) -> Bool {
        guard let root, !HTMLMark.elements.contains(root.lowercased()),
            firstRange(of: "<?xml", in: bytes.prefix(256)) != nil
        else { return false }
        return XMLTree(bytes).root.map(AgencyXML.isRecord) ?? false
    }

    /// The format, where its root stands first as nearly all feeds spell it, behind no more than
    /// `<?xml …?>` and comments: `<rss …>` without a namespace of its own, `<feed …>` in Atom's.
    private static func plainRoot(_ head: ArraySlice<UInt8>) -> Format? {
        var rest = head.prefix(2048).drop { $0 <= 0x20 }
        if has("<?xml", rest) {
            guard let end = firstRange(of: "?>", in: rest)?.upperBound else { return nil }
            rest = rest[end...].drop { $0 <= 0x20 }
        }
        while has("<!--", rest) {
            guard let end = firstRange(of: "-->", in: rest.dropFirst(4))?.upperBound else {
                return nil
            }
            rest = rest[end...].drop { $0 <= 0x20 }
        }
        if let tag = firstTag("<rss", in: rest) { return hasNamespace(tag) ? nil : .rss }
        if let tag = firstTag("<rdf:RDF", in: rest), let name = firstRange(of: rdf, in: tag) {
            return tag[name.lowerBound - 1] <= 0x20 ? .rdf : nil
        }
        guard let tag = firstTag("<feed", in: rest),
            let atom = firstRange(of: " xmlns=\"http://www.w3.org/2005/Atom\"", in: tag),
            !hasNamespace(tag[..<atom.lowerBound]), !hasNamespace(tag[atom.upperBound...])
        else { return nil }
        return .atom
    }

    private static let rdf: StaticString =
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""

    /// What stands behind the name in a tag of this name that stands first.
    private static func firstTag(
        _ name: StaticString, in text: ArraySlice<UInt8>
    ) -> ArraySlice<UInt8>? {
        let count = name.utf8CodeUnitCount
        guard text.count > count, has(name, text),
            let end = firstRange(of: ">", in: text)?.lowerBound
        else { return nil }
        let next = text[text.startIndex + count]
        return next <= 0x20 || next == 0x3E ? text[(text.startIndex + count)..<end] : nil
    }

    /// Whether a text begins with these bytes.
    private static func has(_ mark: StaticString, _ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { LineBytes($0).begins(mark) }
    }

    /// Whether a tag may declare what names without a prefix mean.
    private static func hasNamespace(_ tag: ArraySlice<UInt8>) -> Bool {
        var at = tag.startIndex
        while let found = firstRange(of: "xmlns", in: tag[at...]) {
            guard found.upperBound < tag.endIndex, tag[found.upperBound] == 0x3A else {
                return true
            }
            at = found.upperBound
        }
        return false
    }

    private static func nextElement(_ reader: inout XMLReader) -> XMLName? {
        while true {
            switch reader.next() {
            case .start: return reader.name
            case .end, .text: continue
            case .finish: return nil
            }
        }
    }

    /// Plain text, unless too much of it is no text at all.
    private static func plain(_ bytes: [UInt8]) -> Kind {
        let head = bytes.prefix(4096)
        var marks = 0
        var at = head.startIndex
        while let hit = firstRange(of: "\u{FFFD}", in: head[at...]) {
            marks += 1
            at = hit.upperBound
        }
        if marks * 10 > head.count { return .binary }
        return AgencyText.isCopy(bytes) ? .markup(.agencyText) : .words
    }
}
