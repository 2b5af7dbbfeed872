import Markup

/// The meanings of the names met in one feed, found out once for each name.
struct FeedTags {
    private struct Known {
        let tag: FeedTag
        let isAtom: Bool
        let place: String
    }

    private var known: [Known?] = []

    /// What the element the reader stands on means.
    mutating func tag(of reader: XMLReader) -> FeedTag { look(reader).tag }

    /// Whether the element the reader stands on is a word of Atom's.
    mutating func isAtom(_ reader: XMLReader) -> Bool { look(reader).isAtom }

    /// The element's name as it stands in `origins`.
    mutating func place(of reader: XMLReader) -> String { look(reader).place }

    /// Whether no text of an item can hold this element: met there, an end tag was forgotten.
    static func isBoundary(_ name: XMLName) -> Bool {
        switch name.local {
        case "item", "entry": FeedTag(name) == .item
        case "pubDate", "guid": FeedVocabulary(name) == .rss
        default: false
        }
    }

    private mutating func look(_ reader: XMLReader) -> Known {
        let number = reader.nameNumber
        if number < known.count, let known = known[number] { return known }
        let name = reader.name
        let vocabulary = FeedVocabulary(name)
        let found = Known(
            tag: FeedTag(name, of: vocabulary), isAtom: vocabulary == .atom,
            place: name.prefix.isEmpty ? name.local : name.prefix + ":" + name.local)
        while known.count <= number { known.append(nil) }
        known[number] = found
        return found
    }
}
