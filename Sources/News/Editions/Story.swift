/// A story: the thread of versions, carried copies and developments, as it stands.
public struct Story: Hashable, Codable, Sendable {
    public var id: StoryID
    /// The line that speaks for the story now: its fullest current, usable text.
    public var lead: Line
    public var section: Section
    /// The earliest and the latest time of its copy: see ``Filed/moment``.
    public var opened: Instant
    public var updated: Instant
    /// Pieces of copy in it; how many outlets ran it; how many reports are independent.
    public var items: Int
    public var outlets: Int
    public var independent: Int
    /// How many corrections and kills it holds.
    public var corrections: Int
    public var kills: Int
    /// The newest few other lines, newest first; all of them on the story's own page.
    public var latest: [Line]

    public init(
        id: StoryID, lead: Line, section: Section, opened: Instant, updated: Instant,
        items: Int = 1, outlets: Int = 1, independent: Int = 1, corrections: Int = 0,
        kills: Int = 0, latest: [Line] = []
    ) {
        self.id = id
        self.lead = lead
        self.section = section
        self.opened = opened
        self.updated = updated
        self.items = items
        self.outlets = outlets
        self.independent = independent
        self.corrections = corrections
        self.kills = kills
        self.latest = latest
    }
}
