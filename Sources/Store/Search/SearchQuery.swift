package import News

/// A question to the archive, understood: words that must be there, and where and when to look.
package struct SearchQuery: Hashable, Sendable {
    /// A word, a phrase, or the beginning of a word.
    package struct Term: Hashable, Sendable {
        /// Folded as the index has them; letters and digits only.
        package var words: [String]
        /// Whether the last word may go on.
        package var isBeginning: Bool

        package init(_ words: [String], isBeginning: Bool = false) {
            self.words = words
            self.isBeginning = isBeginning
        }
    }

    /// As typed.
    package var text: String
    /// Of each list at least one must be there.
    package var wanted: [[Term]] = []
    /// None of these may be there.
    package var unwanted: [Term] = []
    package var sources: [SourceID] = []
    package var sections: [Section] = []
    /// BCP 47 tags; `pt` finds `pt-BR`.
    package var languages: [String] = []
    package var since: Instant?
    /// The first moment that is too late.
    package var until: Instant?
    /// What was not understood, in words; the rest of the query stands.
    package var problem: String?

    /// Whether it asks for anything at all.
    package var isEmpty: Bool {
        wanted.isEmpty && sources.isEmpty && sections.isEmpty && languages.isEmpty && since == nil
            && until == nil
    }

    /// The expression for SQLite's `MATCH`, of our own making throughout; nil without words.
    var match: String? {
        guard !wanted.isEmpty else { return nil }
        let all = wanted.map { "(\($0.map(\.match).joined(separator: " OR ")))" }
            .joined(separator: " AND ")
        guard !unwanted.isEmpty else { return all }
        return "(\(all)) NOT (\(unwanted.map(\.match).joined(separator: " OR ")))"
    }
}

extension SearchQuery.Term {
    fileprivate var match: String {
        "\"\(words.joined(separator: " "))\"\(isBeginning ? " *" : "")"
    }
}
