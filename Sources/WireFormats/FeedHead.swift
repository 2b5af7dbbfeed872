public import News

/// The head of a feed: what it says of itself, apart from its items.
public struct FeedHead: Hashable, Codable, Sendable {
    /// Plain text for display.
    public var title: String?
    /// The page the feed belongs to (RSS `link`, Atom `link rel=alternate`, `home_page_url`).
    public var link: String?
    /// As stated: RSS `language`, `xml:lang`, `dc:language`.
    public var language: String?
    /// Plain text: RSS `description`, Atom `subtitle`.
    public var summary: String?
    public var updated: StatedTime?
    /// The feed's own id (`atom:id`).
    public var id: String?
    /// The rights line, as written.
    public var rights: String?
    /// Who writes it; items without a writer of their own have these too.
    public var authors: [Byline] = []
    public var subjects: [Subject] = []
    /// Its picture: RSS `image`, Atom `logo`, `itunes:image`, JSON Feed `icon`.
    public var image: String?
    /// Its small square sign: Atom `icon`, JSON Feed `favicon`.
    public var icon: String?
    /// WebSub hubs and the feed's own address, as stated.
    public var hubs: [String] = []
    public var selfLink: String?
    /// Minutes the feed asks to be left alone between fetches (`ttl`).
    public var minutesToLive: Int?
    /// When it changes: `skipHours`, `skipDays`, the Syndication module.
    public var schedule: FeedSchedule?
    /// The rest of a feed of many pages (RFC 5005).
    public var paging: FeedPaging?
    /// Where to ask to be told of changes (RSS 2.0 `cloud`).
    public var cloud: FeedCloud?
    /// Feeds it lists instead of items: an OPML list, a sitemap index.
    public var subscriptions: [Subscription] = []
    /// Other elements, by their names as written; attributes as `name@attribute`.
    public var extras: [Extra] = []

    public init() {}
}
