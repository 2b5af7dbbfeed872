/// What changed from one piece of copy to another: two versions of it, as a rule.
public struct ChangesPage: Hashable, Codable, Sendable {
    public var from: Line
    public var to: Line
    public var headline: Comparison
    /// Standfirst and text, a block a line.
    public var text: Comparison

    public init(from: Line, to: Line, headline: Comparison, text: Comparison) {
        self.from = from
        self.to = to
        self.headline = headline
        self.text = text
    }
}
