import Markup

/// The meanings of the names met in one feed, found out once for each name.
struct FeedTags {
    private struct Known {
        let tag: FeedTag
        let isAtom: Bool
        let place: String
        let local: String
        let prefix: String
        /// Whether it is the identifier of RSS, which may be an address too.
        let isGUID: Bool
        let isBoundary: Bool

        init(_ name: XMLName, of vocabulary: FeedVocabulary) {
            tag = FeedTag(name, of: vocabulary)
            isAtom = vocabulary == .atom
            isGUID = name.local.utf8.count == 4 && name.local.lowercased() == "guid"
            isBoundary = FeedTags.isBoundary(name)
            local = name.local
            prefix = name.prefix
            place = FeedTags.spelling(name)
        }
    }

    /// The names all feeds share, by their numbers.
    private let usual = Self.usual
    /// The names this one adds, and where each stands among them; -1 for those not asked about.
    private var own: [Known] = []
    private var places: [Int] = []
    /// The namespaces they stand in.
    private var namespaces: [(address: String, vocabulary: FeedVocabulary?)] = []

    private static let usual = FeedVocabulary.names.names.map {
        Known($0, of: FeedVocabulary($0))
    }

    /// What the element the reader stands on means.
    @inline(__always)
    mutating func tag(of xml: inout XMLReader) -> FeedTag {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].tag : own[look(xml.nameNumber, &xml)].tag
    }

    /// Whether the element the reader stands on is a word of Atom's.
    @inline(__always)
    mutating func isAtom(_ xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].isAtom : own[look(xml.nameNumber, &xml)].isAtom
    }

    /// Whether the element the reader stands on is the identifier of RSS.
    mutating func isGUID(_ xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].isGUID : own[look(xml.nameNumber, &xml)].isGUID
    }

    /// The element's name as it stands in `origins`.
    @inline(__always)
    mutating func place(of xml: inout XMLReader) -> String {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].place : own[look(xml.nameNumber, &xml)].place
    }

    /// A name as it stands in `origins`.
    static func spelling(_ name: XMLName) -> String {
        name.prefix.isEmpty ? name.local : String(joining: name.prefix, ":", name.local)
    }

    /// The local part of the element's name.
    @inline(__always)
    mutating func local(of xml: inout XMLReader) -> String {
        let number = xml.nameNumber
        return number < usual.count ? usual[number].local : own[look(xml.nameNumber, &xml)].local
    }

    /// Whether the element's name has a prefix.
    mutating func hasPrefix(of xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return
            !(number < usual.count ? usual[number].prefix : own[look(xml.nameNumber, &xml)].prefix)
            .isEmpty
    }

    /// The name of an attribute as written; nil for those of XML itself.
    mutating func attribute(_ index: Int, of xml: inout XMLReader) -> String? {
        let number = xml.attributeNumber(index)
        if number < usual.count { return Self.stated(usual[number]) }
        return Self.stated(own[look(number, &xml)])
    }

    /// Whether no text of an item can hold the element the reader stands on.
    mutating func isBoundary(_ xml: inout XMLReader) -> Bool {
        let number = xml.nameNumber
        return number < usual.count
            ? usual[number].isBoundary : own[look(number, &xml)].isBoundary
    }

    /// The elements that no text of an item can hold.
    static let boundaries = XMLBoundaries(FeedVocabulary.names) { isBoundary($0) }

    /// Whether no text of an item can hold this element: met there, an end tag was forgotten.
    static func isBoundary(_ name: XMLName) -> Bool {
        switch name.local {
        case "item", "entry": FeedTag(name) == .item
        case "pubDate", "guid": FeedVocabulary(name) == .rss
        default: false
        }
    }

    private static func stated(_ name: Known) -> String? {
        name.prefix == "xml" ? nil : name.place
    }

    /// Where a name of this feed alone stands among those found out about.
    private mutating func look(_ name: Int, _ xml: inout XMLReader) -> Int {
        let number = name - usual.count
        if number < places.count, places[number] >= 0 { return places[number] }
        while places.count <= number { places.append(-1) }
        places[number] = own.count
        let found = xml.name(name)
        own.append(Known(found, of: vocabulary(of: found)))
        return places[number]
    }

    /// The vocabulary of a name; what an address means is found out once.
    private mutating func vocabulary(of name: XMLName) -> FeedVocabulary {
        for known in namespaces where known.address == name.namespace {
            return FeedVocabulary(name, in: known.vocabulary)
        }
        let vocabulary = FeedVocabulary.known(by: name.namespace)
        namespaces.append((name.namespace, vocabulary))
        return FeedVocabulary(name, in: vocabulary)
    }
}
