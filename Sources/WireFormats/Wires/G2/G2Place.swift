import Markup

/// What an element is to the item, its management or its content that it stands directly in, by its name.
struct G2Place: Sendable {
    enum Kind {
        case concept, keyword, slugline, dateline, by, language, alternative, other
    }

    let kind: Kind
    /// Where among the parts of an item, and of its itemMeta, the standard has it; nil where it has not.
    let rankInItem: Int?
    let rankInMeta: Int?
    /// Whether the standard has it in a contentMeta.
    let isInContent: Bool
    /// Whether it is an element of the standard at all.
    let isNews: Bool

    private init(_ name: XMLName) {
        let local = name.local
        isNews = name.namespace == NewsMLG2.namespace
        kind = Self.kinds[local] ?? .other
        rankInItem = Self.ranks[local]
        rankInMeta = Self.management.firstIndex(of: local)
        isInContent = Self.content.contains(local)
    }

    /// The place of an element; those of the vocabulary are known by the numbers of their names.
    static func of(_ element: XMLElement) -> G2Place {
        if let number = element.nameNumber(in: G2Vocabulary.names) { return usual[number] }
        return G2Place(element.name)
    }

    /// The names of the extras that an element of itemMeta and of contentMeta is kept as; nil where a
    /// field is read from it.
    static func kept(_ element: XMLElement) -> (item: String?, content: String?) {
        if let number = element.nameNumber(in: G2Vocabulary.names) { return usuallyKept[number] }
        return kept(element.name.local)
    }

    private static func kept(_ local: String) -> (item: String?, content: String?) {
        (
            readFromItem.contains(local) ? nil : "itemMeta/" + local,
            readFromContent.contains(local) ? nil : "contentMeta/" + local
        )
    }

    private static let usual = G2Vocabulary.names.names.map { G2Place($0) }
    private static let usuallyKept = G2Vocabulary.names.names.map { kept($0.local) }

    private static let kinds: [String: Kind] = [
        "subject": .concept, "genre": .concept, "keyword": .keyword, "slugline": .slugline,
        "dateline": .dateline, "by": .by, "language": .language, "altRep": .alternative,
    ]

    private static let readFromItem: Set<String> = [
        "provider", "versionCreated", "embargoed", "pubStatus", "title", "edNote", "signal", "link",
    ]

    private static let readFromContent: Set<String> = [
        "urgency", "located", "creator", "contributor", "subject", "genre", "keyword", "headline",
        "description",
    ]

    /// The parts of news items and packages in the order of section 5 of the specification.
    private static let ranks: [String: Int] = [
        "catalogRef": 0, "catalog": 0, "hopHistory": 1, "pubHistory": 2, "rightsInfo": 3,
        "itemMeta": 4, "contentMeta": 5, "partMeta": 6, "assert": 7, "inlineRef": 7,
        "derivedFrom": 7, "derivedFromValue": 7, "newsItemExtProperty": 8, "contentSet": 9,
        "groupSet": 9,
    ]

    /// Those of itemMeta in order.
    private static let management = [
        "itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus", "role",
        "fileName", "generator", "profile", "service", "title", "edNote", "memberOf", "instanceOf",
        "signal", "altRep", "deliverableOf", "hash", "expires", "origRep", "incomingFeedId",
        "metadataCreator", "link", "itemMetaExtProperty",
    ]

    /// Those of a contentMeta, in any order.
    private static let content: Set<String> = [
        "icon", "urgency", "contentCreated", "contentModified", "digitalSourceType", "located",
        "infoSource", "creator", "contributor", "audience", "exclAudience", "altId", "rating",
        "userInteraction", "language", "genre", "keyword", "subject", "slugline", "headline",
        "dateline", "by", "creditline", "description", "contentMetaExtProperty",
    ]
}
