/// A run of words with the spans that emphasise, link or quote parts of it.
public struct Text: Hashable, Codable, Sendable {
    /// Plain text: no markup, white space folded.
    public var string: String
    /// Sorted by `from`, then longest first; nested, never overlapping otherwise.
    public var spans: [Span]

    public init(_ string: String, spans: [Span] = []) {
        self.string = string
        self.spans = spans
    }
}

extension Text: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
