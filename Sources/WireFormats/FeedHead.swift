public import News

/// The head of a feed.
public struct FeedHead: Hashable, Codable, Sendable {
    /// Plain text for display.
    public var title: String?
    public var link: String?
    public var language: String?
    public var summary: String?
    public var updated: StatedTime?
    /// WebSub hubs and the feed's own address, as stated.
    public var hubs: [String] = []
    public var selfLink: String?
    /// Minutes the feed asks to be left alone between fetches (`ttl`).
    public var minutesToLive: Int?
    public var extras: [Extra] = []

    public init() {}
}
