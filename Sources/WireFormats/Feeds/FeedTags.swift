import Markup

/// The meanings of the names met in one feed, found out once for each name.
struct FeedTags {
    private struct Known {
        let tag: FeedTag
        let isAtom: Bool
        let place: String
        /// Whether it is the identifier of RSS, which may be an address too.
        let isGUID: Bool

        init(_ name: XMLName) {
            let vocabulary = FeedVocabulary(name)
            tag = FeedTag(name, of: vocabulary)
            isAtom = vocabulary == .atom
            isGUID = name.local.lowercased() == "guid"
            place = name.prefix.isEmpty ? name.local : name.prefix + ":" + name.local
        }
    }

    /// The names all feeds share, by their numbers.
    private let usual = Self.usual
    /// The names this one adds.
    private var own: [Known?] = []

    private static let usual = FeedVocabulary.names.names.map { Known($0) }

    /// What the element the reader stands on means.
    @inline(__always)
    mutating func tag(of xml: inout XMLReader) -> FeedTag {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].tag : look(&xml).tag
    }

    /// Whether the element the reader stands on is a word of Atom's.
    @inline(__always)
    mutating func isAtom(_ xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].isAtom : look(&xml).isAtom
    }

    /// Whether the element the reader stands on is the identifier of RSS.
    mutating func isGUID(_ xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].isGUID : look(&xml).isGUID
    }

    /// The element's name as it stands in `origins`.
    @inline(__always)
    mutating func place(of xml: inout XMLReader) -> String {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].place : look(&xml).place
    }

    /// Whether no text of an item can hold this element: met there, an end tag was forgotten.
    static func isBoundary(_ name: XMLName) -> Bool {
        switch name.local {
        case "item", "entry": FeedTag(name) == .item
        case "pubDate", "guid": FeedVocabulary(name) == .rss
        default: false
        }
    }

    private mutating func look(_ xml: inout XMLReader) -> Known {
        let number = xml.nameNumber - usual.count
        if number < own.count, let known = own[number] { return known }
        let found = Known(xml.name)
        while own.count <= number { own.append(nil) }
        own[number] = found
        return found
    }
}
