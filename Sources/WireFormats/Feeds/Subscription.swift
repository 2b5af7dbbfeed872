public import News

/// A feed that a list of feeds names: an outline of OPML, a `sitemap` of a sitemap index.
public struct Subscription: Hashable, Codable, Sendable {
    /// Plain text for display; empty where the list names none.
    public var title: String
    /// The feed's address (`xmlUrl`, `loc`), resolved.
    public var address: String
    /// The page it belongs to (`htmlUrl`), resolved.
    public var homepage: String?
    public var summary: String?
    public var language: String?
    /// The feed's format as the list has it: `rss`, `atom`.
    public var kind: String?
    /// The titles of the outlines it stands in, outermost first.
    public var folders: [String] = []
    /// OPML's `category`, parted by commas.
    public var categories: [String] = []
    public var updated: StatedTime?
    /// Other attributes, as written.
    public var extras: [Extra] = []

    public init(title: String, address: String) {
        self.title = title
        self.address = address
    }
}
