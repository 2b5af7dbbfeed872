/// What this wire is and how much it holds.
public struct AboutPage: Hashable, Codable, Sendable {
    public var version: String
    public var sources: [Source]
    public var deliveries: Int
    public var refusals: Int
    public var copies: Int
    public var stories: Int

    public init(
        version: String, sources: [Source], deliveries: Int, refusals: Int, copies: Int,
        stories: Int
    ) {
        self.version = version
        self.sources = sources
        self.deliveries = deliveries
        self.refusals = refusals
        self.copies = copies
        self.stories = stories
    }
}
