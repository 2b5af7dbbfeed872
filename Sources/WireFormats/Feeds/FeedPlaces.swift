import Markup
import News

/// The places of one feed's fields as `origins` name them, each written once; items whose fields come
/// from the same places, as nearly all of one feed do, share one table of them.
struct FeedPlaces {
    private struct Note {
        let field: Copy.Field
        let place: String
        let isOfHead: Bool
    }

    private let path: String
    private let headPath: String
    /// The places most fields come from in a feed of this format.
    private let usual: [String: Origin]
    private let headTitle: Origin
    private var known: [String] = []
    private var knownOrigins: [Origin] = []
    /// The notes of the item at hand, and those `origins` was made of.
    private var notes: [Note] = []
    private var notedBefore: [Note] = []
    private var origins: [Copy.Field: Origin] = [:]

    init(_ format: Format) {
        path = format.itemPath
        headPath = format.headPath
        switch format {
        case .rss: (usual, headTitle) = Self.ofRSS
        case .rdf: (usual, headTitle) = Self.ofRDF
        case .atom: (usual, headTitle) = Self.ofAtom
        default: (usual, headTitle) = ([:], Origin(format.headPath + "title"))
        }
        notes.reserveCapacity(16)
        known.reserveCapacity(12)
        knownOrigins.reserveCapacity(12)
    }

    /// Notes where a field of the item at hand comes from: an element of it, or of the feed's head.
    mutating func note(_ field: Copy.Field, _ place: String, isOfHead: Bool = false) {
        notes.append(Note(field: field, place: place, isOfHead: isOfHead))
    }

    /// The origins noted for the item at hand; the next one begins without any.
    mutating func takeOrigins() -> [Copy.Field: Origin] {
        defer { notes.removeAll(keepingCapacity: true) }
        if isAsBefore { return origins }
        var origins: [Copy.Field: Origin] = [:]
        origins.reserveCapacity(notes.count)
        for note in notes {
            origins[note.field] =
                note.isOfHead
                ? note.place == "title" ? headTitle : Origin(headPath + note.place)
                : origin(note.place)
        }
        self.origins = origins
        notedBefore = notes
        return origins
    }

    private static let ofRSS = known(in: .rss)
    private static let ofRDF = known(in: .rdf)
    private static let ofAtom = known(in: .atom)

    /// The origins of fields from elements that many feeds have, by their names, and of the head's title.
    private static func known(in format: Format) -> ([String: Origin], headTitle: Origin) {
        let names =
            FeedVocabulary.names.names.map {
                $0.prefix.isEmpty ? $0.local : $0.prefix + ":" + $0.local
            } + ["@rdf:about", "link@related"]
        let origins = names.map { ($0, Origin(format.itemPath + $0)) }
        let usual = Dictionary(origins, uniquingKeysWith: { first, _ in first })
        return (usual, Origin(format.headPath + "title"))
    }

    private var isAsBefore: Bool {
        guard notes.count == notedBefore.count else { return false }
        for at in notes.indices {
            guard notes[at].place.utf8.count == notedBefore[at].place.utf8.count,
                notes[at].place == notedBefore[at].place, notes[at].field == notedBefore[at].field,
                notes[at].isOfHead == notedBefore[at].isOfHead
            else { return false }
        }
        return true
    }

    private mutating func origin(_ place: String) -> Origin {
        if let at = known.firstIndex(of: place) { return knownOrigins[at] }
        let origin = usual[place] ?? Origin(path + place)
        known.append(place)
        knownOrigins.append(origin)
        return origin
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
