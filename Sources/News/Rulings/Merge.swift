/// Two stories that turned out to be one.
public struct Merge: Hashable, Codable, Sendable {
    /// The story that ends.
    public var from: StoryID
    /// The story that goes on: the older one.
    public var into: StoryID
    public var because: [Reason]

    public init(from: StoryID, into: StoryID, because: [Reason]) {
        self.from = from
        self.into = into
        self.because = because
    }
}
