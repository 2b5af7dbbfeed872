import News

/// The places of one feed's fields as `origins` name them, each written once.
struct FeedPlaces {
    private let path: String
    private var known: [(place: String, origin: Origin)] = []
    let headTitle: Origin

    init(_ format: Format) {
        path = format.itemPath
        headTitle = Origin(format.headPath + "title")
    }

    /// The origin of a field of an item.
    mutating func origin(_ place: String) -> Origin {
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
