/// What the desk decided about one piece of copy, with its reasons.
public struct Ruling: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// Opens a story.
        case new
        /// A fuller or later text of the same copy: a write-through.
        case update
        /// The same copy with something put right.
        case correction
        /// The same copy again, unchanged.
        case duplicate
        /// The same agency text run by another outlet: carried copy.
        case copy
        /// Other copy on the same story.
        case development
        /// Withdraws earlier copy.
        case kill
    }

    public var copy: CopyID
    public var story: StoryID
    public var kind: Kind
    /// The earlier copy this one updates, corrects, repeats, carries or kills.
    public var of: CopyID?
    /// Where in the paper it belongs.
    public var section: Section
    /// In order of weight; each can be checked against the two texts.
    public var because: [Reason]
    /// The words that differ from `of`, for updates and corrections.
    public var changes: [WordChange]
    /// The running affair the story is part of, by the story that began it; looser than a story.
    public var thread: StoryID?
    /// Nil in rulings from before evidence was kept.
    public var evidence: Evidence?

    public init(
        copy: CopyID, story: StoryID, kind: Kind, of: CopyID? = nil, section: Section = .world,
        because: [Reason] = [], changes: [WordChange] = [], thread: StoryID? = nil,
        evidence: Evidence? = nil
    ) {
        self.copy = copy
        self.story = story
        self.kind = kind
        self.of = of
        self.section = section
        self.because = because
        self.changes = changes
        self.thread = thread
        self.evidence = evidence
    }
}
