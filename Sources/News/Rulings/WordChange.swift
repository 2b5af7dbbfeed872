/// Words of an earlier text and what stands in their place.
public struct WordChange: Hashable, Codable, Sendable {
    /// Empty where words were added.
    public var from: String
    /// Empty where words were cut.
    public var to: String

    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}
