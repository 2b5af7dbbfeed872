/// A source and what it sent.
public struct SourcePage: Hashable, Codable, Sendable {
    public var source: Source
    public var state: FetchState
    /// Newest first.
    public var lines: [Line]
    public var older: String?

    public init(source: Source, state: FetchState, lines: [Line], older: String? = nil) {
        self.source = source
        self.state = state
        self.lines = lines
        self.older = older
    }
}
