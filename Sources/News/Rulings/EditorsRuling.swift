/// An editor's word on stories, which the desk keeps to for good.
public struct EditorsRuling: Hashable, Codable, Sendable {
    /// The copy that belongs to ``story``, with the versions and carried copies of its text; none
    /// where two stories are one.
    public var move: [CopyID]
    /// The story it belongs to, or goes on; nil for a story of its own.
    public var story: StoryID?
    /// The story that is the same as ``story``.
    public var unite: StoryID?
    /// The copy to withdraw, with every version and carried copy of its text.
    public var kill: CopyID?
    /// Why, in the editor's words.
    public var because: String

    /// The copy belongs to that story, and not to the one it is in.
    public init(move: [CopyID], to story: StoryID?, because: String = "") {
        self.move = move
        self.story = story
        self.because = because
    }

    /// The two stories are one.
    public init(unite story: StoryID, with other: StoryID, because: String = "") {
        move = []
        self.story = story
        unite = other
        self.because = because
    }

    /// The copy, and all that carries its text, is no longer to be shown.
    public init(kill: CopyID, because: String = "") {
        move = []
        self.kill = kill
        self.because = because
    }
}
