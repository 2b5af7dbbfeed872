/// One piece of copy, set as a newspaper would, with what else is known of it.
public struct ArticlePage: Hashable, Codable, Sendable {
    public var filed: Filed
    public var source: Source
    public var story: Story
    /// Versions of this very copy, oldest first, itself included.
    public var versions: [Line]
    /// The same text under other mastheads.
    public var carried: [Line]
    /// Other lines of the story, newest first.
    public var related: [Line]

    public init(
        filed: Filed, source: Source, story: Story, versions: [Line] = [], carried: [Line] = [],
        related: [Line] = []
    ) {
        self.filed = filed
        self.source = source
        self.story = story
        self.versions = versions
        self.carried = carried
        self.related = related
    }
}
