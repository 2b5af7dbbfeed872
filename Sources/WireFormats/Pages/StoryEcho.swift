/// How much of a line's words a story's text takes up again, as it does those of its headline.
struct StoryEcho {
    private let words: Set<Substring>
    /// Pairs of letters, for scripts without spaces.
    private let pairs: Set<UInt64>

    /// Shorter words stand in every text.
    private static let shortest = 4
    /// Fewer words or pairs of a line prove little.
    private static let (fewestWords, fewestPairs) = (4, 6)

    init(_ texts: [String]) {
        words = texts.reduce(into: []) { $0.formUnion($1.plainWords) }
        pairs = texts.reduce(into: []) { $0.formUnion(Self.pairs(of: $1)) }
    }

    /// The share of a line's longer words that stand in the text, 0 to 1.
    func share(of line: String) -> Double {
        if line.unicodeScalars.contains(where: \.isCaseless) {
            let these = Self.pairs(of: line)
            return Double(these.count(where: pairs.contains))
                / Double(max(these.count, Self.fewestPairs))
        }
        let these = line.plainWords.filter { $0.unicodeScalars.count >= Self.shortest }
        return Double(these.count(where: words.contains))
            / Double(max(these.count, Self.fewestWords))
    }

    private static func pairs(of text: String) -> [UInt64] {
        let letters = text.unicodeScalars.map { UInt64($0.value) }
        return zip(letters, letters.dropFirst()).map { $0 << 32 | $1 }
    }
}
