/// A story with its timeline and why each item is in it.
public struct StoryPage: Hashable, Codable, Sendable {
    public struct Entry: Hashable, Codable, Sendable {
        public var line: Line
        public var because: [Reason]
        /// Nil for what was filed before evidence was kept.
        public var evidence: Evidence?

        public init(line: Line, because: [Reason], evidence: Evidence? = nil) {
            self.line = line
            self.because = because
            self.evidence = evidence
        }
    }

    public var story: Story
    /// Oldest first.
    public var timeline: [Entry]
    /// Stories that were merged into this one.
    public var merges: [Merge]
    /// The text of the lead, to be read on the page itself.
    public var lead: Filed?
    /// Who reports it, and on whose word.
    public var independence: Independence
    /// Other stories of the same running affair, newest first.
    public var affair: [Story]

    public init(
        story: Story, timeline: [Entry], merges: [Merge] = [], lead: Filed? = nil,
        independence: Independence = Independence(), affair: [Story] = []
    ) {
        self.story = story
        self.timeline = timeline
        self.merges = merges
        self.lead = lead
        self.independence = independence
        self.affair = affair
    }
}
