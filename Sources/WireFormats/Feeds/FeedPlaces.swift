import Markup
import News

/// The places of one feed's fields as `origins` name them, each written once; items whose fields come
/// from the same places, as nearly all of one feed do, share one table of them.
struct FeedPlaces {
    private let path: String
    /// The places most fields come from in a feed of this format, by the numbers of their names.
    private let usual: [Origin]
    private let headTitle: Origin
    private var known: [(place: FeedPlace, origin: Origin)] = []
    /// The item before, and its table.
    private var before = FeedOrigins()
    private var table: [Copy.Field: Origin] = [:]

    init(_ format: Format) {
        path = format.itemPath
        switch format {
        case .rss: (usual, headTitle) = Self.ofRSS
        case .rdf: (usual, headTitle) = Self.ofRDF
        case .atom: (usual, headTitle) = Self.ofAtom
        default: (usual, headTitle) = ([], Origin(format.headPath + "title"))
        }
    }

    /// The table of an item's origins; `name` spells the element with a number.
    mutating func table(
        of item: FeedOrigins, _ name: (Int) -> String
    ) -> [Copy.Field: Origin] {
        if item == before { return table }
        before = item
        table = Dictionary(minimumCapacity: Self.fields)
        note(.providerID, item.providerID, name)
        note(.headline, item.headline, name)
        note(.standfirst, item.standfirst, name)
        note(.body, item.body, name)
        note(.published, item.published, name)
        note(.updated, item.updated, name)
        note(.bylines, item.bylines, name)
        note(.link, item.link, name)
        note(.standing, item.standing, name)
        note(.outlet, item.outlet, name)
        if item.isOutletOfHead { table[.outlet] = headTitle }
        return table
    }

    /// How many fields of an item have an origin.
    private static let fields = 10

    private mutating func note(
        _ field: Copy.Field, _ place: FeedPlace?, _ name: (Int) -> String
    ) {
        if let place { table[field] = origin(place, name) }
    }

    private mutating func origin(_ place: FeedPlace, _ name: (Int) -> String) -> Origin {
        let element = Int(place.element)
        if place.part == .whole, usual.indices.contains(element) { return usual[element] }
        if let known = known.first(where: { $0.place == place }) { return known.origin }
        let origin = Origin(
            String(joining: path, element < 0 ? "" : name(element), place.part.rawValue))
        known.append((place, origin))
        return origin
    }

    private static let ofRSS = known(in: .rss)
    private static let ofRDF = known(in: .rdf)
    private static let ofAtom = known(in: .atom)

    /// The origins of fields from elements that many feeds have, and of the head's title.
    private static func known(in format: Format) -> ([Origin], headTitle: Origin) {
        let names = FeedVocabulary.names.names.map {
            $0.prefix.isEmpty ? $0.local : $0.prefix + ":" + $0.local
        }
        return (
            names.map { Origin(format.itemPath + $0) }, Origin(format.headPath + "title")
        )
    }
}

extension Format {
    /// Where an item stands, for `origins`.
    fileprivate var itemPath: String {
        switch self {
        case .rss: "rss/channel/item/"
        case .rdf: "rdf:RDF/item/"
        case .atom: "feed/entry/"
        case .newsSitemap: "urlset/url/"
        case .cdf: "channel/item/"
        default: "items/"
        }
    }

    fileprivate var headPath: String {
        switch self {
        case .rss: "rss/channel/"
        case .rdf: "rdf:RDF/channel/"
        case .atom: "feed/"
        case .cdf: "channel/"
        default: ""
        }
    }
}
