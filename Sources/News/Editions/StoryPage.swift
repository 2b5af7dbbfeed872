/// A story with its timeline and why each item is in it.
public struct StoryPage: Hashable, Codable, Sendable {
    public struct Entry: Hashable, Codable, Sendable {
        public var line: Line
        public var because: [Reason]

        public init(line: Line, because: [Reason]) {
            self.line = line
            self.because = because
        }
    }

    public var story: Story
    /// Oldest first.
    public var timeline: [Entry]
    /// Stories that were merged into this one.
    public var merges: [Merge]
    /// The text of the lead, to be read on the page itself.
    public var lead: Filed?

    public init(story: Story, timeline: [Entry], merges: [Merge] = [], lead: Filed? = nil) {
        self.story = story
        self.timeline = timeline
        self.merges = merges
        self.lead = lead
    }
}
