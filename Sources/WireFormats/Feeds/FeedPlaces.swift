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
    private var known: [(place: String, origin: Origin)] = []
    /// The notes of the item at hand, and those `origins` was made of.
    private var notes: [Note] = []
    private var notedBefore: [Note] = []
    private var origins: [Copy.Field: Origin] = [:]

    init(_ format: Format) {
        path = format.itemPath
        headPath = format.headPath
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
                note.isOfHead ? Origin(headPath + note.place) : origin(note.place)
        }
        self.origins = origins
        notedBefore = notes
        return origins
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
        let count = place.utf8.count
        for at in known.indices
        where known[at].place.utf8.count == count && known[at].place == place {
            return known[at].origin
        }
        let origin = Origin(path + place)
        known.append((place, origin))
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
