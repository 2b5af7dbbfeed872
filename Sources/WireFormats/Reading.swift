public import News

/// What was read from one delivery.
public struct Reading: Hashable, Codable, Sendable {
    public var format: Format
    /// The charset the bytes were read in, by its WHATWG name: `utf-8`, `windows-1252`.
    public var charset: String
    /// The head of a feed; nil for formats that carry single items.
    public var feed: FeedHead?
    /// In document order; a rail or an index page gives headline-only copies, newest first.
    public var copies: [Copy]
    /// What was wrong and was read all the same.
    public var faults: [Fault]

    public init(
        format: Format, charset: String = "utf-8", feed: FeedHead? = nil, copies: [Copy] = [],
        faults: [Fault] = []
    ) {
        self.format = format
        self.charset = charset
        self.feed = feed
        self.copies = copies
        self.faults = faults
    }
}
