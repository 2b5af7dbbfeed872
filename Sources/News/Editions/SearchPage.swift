/// What a search found.
public struct SearchPage: Hashable, Codable, Sendable {
    public struct Hit: Hashable, Codable, Sendable {
        public var line: Line
        /// A passage around the words found; `matches` are UTF-8 ranges in it, from and to.
        public var passage: String
        public var matches: [[Int]]

        public init(line: Line, passage: String, matches: [[Int]]) {
            self.line = line
            self.passage = passage
            self.matches = matches
        }
    }

    /// As typed.
    public var query: String
    /// Newest first.
    public var hits: [Hit]
    public var older: String?
    /// What in the query was not understood, in words.
    public var problem: String?

    public init(query: String, hits: [Hit], older: String? = nil, problem: String? = nil) {
        self.query = query
        self.hits = hits
        self.older = older
        self.problem = problem
    }
}
