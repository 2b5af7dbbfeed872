/// How a feed goes on in other documents (RFC 5005); addresses resolved.
public struct FeedPaging: Hashable, Codable, Sendable {
    /// Whether the document holds every item there is: what it leaves out is gone (section 2).
    public var isComplete = false
    /// Whether the document is an archive, which does not change any more (section 4).
    public var isArchive = false
    /// The pages of a paged feed (section 3).
    public var first: String?
    public var previous: String?
    public var next: String?
    public var last: String?
    /// The archives before and after this document, and the feed they belong to (section 4).
    public var previousArchive: String?
    public var nextArchive: String?
    public var current: String?

    public init() {}

    /// Takes a link of a feed's head; whether it is one of these.
    mutating func take(_ link: FeedLink) -> Bool {
        switch link.relation {
        case "first": first = first ?? link.address
        case "previous", "prev": previous = previous ?? link.address
        case "next": next = next ?? link.address
        case "last": last = last ?? link.address
        case "prev-archive": previousArchive = previousArchive ?? link.address
        case "next-archive": nextArchive = nextArchive ?? link.address
        case "current": current = current ?? link.address
        default: return false
        }
        return true
    }
}
