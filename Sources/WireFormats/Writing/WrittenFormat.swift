/// A format copy is written in; each reads back to the same copy, as far as the format can carry it.
public enum WrittenFormat: String, Hashable, CaseIterable, Codable, Sendable {
    case newsMLG2 = "newsml-g2"
    case nitf
    /// ninjs 3.1.
    case ninjs
    /// ninjs 2.2.
    case ninjs2 = "ninjs-2"
    case iptc7901
    /// Feeds; see ``FeedWriter``.
    case atom, rss
    /// JSON Feed 1.1.
    case jsonFeed = "json-feed"

    /// Whether one document holds several items; otherwise each copy is a document of its own.
    public var holdsSeveral: Bool { self != .nitf }

    /// The media type the documents are served with.
    public var mediaType: String {
        switch self {
        case .newsMLG2: "application/vnd.iptc.g2.newsitem+xml"
        case .nitf: "application/nitf+xml"
        case .ninjs, .ninjs2: "application/json"
        case .iptc7901: "text/plain; charset=utf-8"
        case .atom: "application/atom+xml"
        case .rss: "application/rss+xml"
        case .jsonFeed: "application/feed+json"
        }
    }

    /// The ending of the documents' file names, without the point.
    public var fileExtension: String {
        switch self {
        case .newsMLG2, .nitf, .atom, .rss: "xml"
        case .ninjs, .ninjs2, .jsonFeed: "json"
        case .iptc7901: "txt"
        }
    }
}
