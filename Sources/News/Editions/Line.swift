/// One line of the rail or of a list: what it takes to print a headline that leads to its copy.
public struct Line: Hashable, Codable, Sendable {
    public var id: CopyID
    public var story: StoryID
    public var headline: String
    /// Plain text, at most some 300 characters of the standfirst or the first paragraph.
    public var standfirst: String
    public var kind: Ruling.Kind
    /// The copy it updates, corrects, carries or kills.
    public var of: CopyID?
    public var section: Section
    public var source: SourceID
    /// The outlet's name for display.
    public var outlet: String
    public var agency: String?
    public var byline: String?
    public var language: String?
    public var urgency: Int?
    /// The time to print: see ``Filed/moment``.
    public var moment: Instant
    public var received: Instant
    /// Changed words of an update or a correction.
    public var changes: [WordChange]
    public var picture: Picture?
    public var replacedBy: CopyID?
    /// Withdrawn copy keeps its line (as a notice) but loses headline, standfirst and picture.
    public var isWithdrawn: Bool

    public init(
        id: CopyID, story: StoryID, headline: String, standfirst: String = "",
        kind: Ruling.Kind = .new, of: CopyID? = nil, section: Section = .world,
        source: SourceID, outlet: String, agency: String? = nil, byline: String? = nil,
        language: String? = nil, urgency: Int? = nil, moment: Instant, received: Instant,
        changes: [WordChange] = [], picture: Picture? = nil, replacedBy: CopyID? = nil,
        isWithdrawn: Bool = false
    ) {
        self.id = id
        self.story = story
        self.headline = headline
        self.standfirst = standfirst
        self.kind = kind
        self.of = of
        self.section = section
        self.source = source
        self.outlet = outlet
        self.agency = agency
        self.byline = byline
        self.language = language
        self.urgency = urgency
        self.moment = moment
        self.received = received
        self.changes = changes
        self.picture = picture
        self.replacedBy = replacedBy
        self.isWithdrawn = isWithdrawn
    }
}
