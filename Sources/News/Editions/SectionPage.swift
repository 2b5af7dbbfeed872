/// A section's own page.
public struct SectionPage: Hashable, Codable, Sendable {
    public var section: Section
    /// Newest first.
    public var stories: [Story]
    public var rail: [Line]
    /// The copy filed last, of whatever section: the live wire goes on after it.
    public var last: CopyID?
    /// Pass as `before` for the next page; nil on the last one.
    public var older: String?

    public init(
        section: Section, stories: [Story], rail: [Line] = [], last: CopyID? = nil,
        older: String? = nil
    ) {
        self.section = section
        self.stories = stories
        self.rail = rail
        self.last = last
        self.older = older
    }
}
