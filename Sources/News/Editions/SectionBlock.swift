/// A section's stories on the front.
public struct SectionBlock: Hashable, Codable, Sendable {
    public var section: Section
    public var stories: [Story]

    public init(section: Section, stories: [Story]) {
        self.section = section
        self.stories = stories
    }
}
