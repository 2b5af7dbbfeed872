/// The part of a text around the first words found, with where they are in it.
struct Passage: Hashable {
    /// About how many bytes a passage has on either side of the first word found.
    static let reach = 130
    /// How many words of a text are looked at.
    static let mostWords = 20_000

    var text: String
    /// UTF-8 offsets in `text`, from and to.
    var matches: [[Int]]

    init(of whole: String, around terms: [SearchQuery.Term]) {
        let bytes = Array(whole.utf8)
        let firsts = Set(terms.flatMap(\.words).compactMap(\.utf8.first))
        let words = FoldedWords.read(whole, most: Self.mostWords, spelling: firsts)
        let found = Self.matches(of: terms, in: words)
        let bounds = Self.bounds(around: found.first, words: words, count: bytes.count)
        let lead = bounds.lowerBound > 0 ? "…" : ""
        let tail = bounds.upperBound < bytes.count ? "…" : ""
        let inner = bytes[bounds].map { $0 < 0x20 ? 0x20 : $0 }
        text = lead + String(decoding: inner, as: UTF8.self) + tail
        let shift = lead.utf8.count - bounds.lowerBound
        matches = found.filter {
            bounds.lowerBound <= $0.lowerBound && $0.upperBound <= bounds.upperBound
        }
        .map { [$0.lowerBound + shift, $0.upperBound + shift] }
    }

    /// The ranges of all terms found, in order and apart.
    private static func matches(
        of terms: [SearchQuery.Term], in words: [FoldedWords.Word]
    ) -> [Range<Int>] {
        let byFirst = Dictionary(grouping: terms.filter { !$0.words.isEmpty }) {
            $0.words.count == 1 && $0.isBeginning ? "" : $0.words[0]
        }
        var found: [Range<Int>] = []
        for index in words.indices where !words[index].folded.isEmpty {
            let candidates = (byFirst[words[index].folded] ?? []) + (byFirst[""] ?? [])
            let ends = candidates.compactMap { $0.end(in: words[index...]) }
            guard let end = ends.max() else { continue }
            let start = words[index].range.lowerBound
            if let last = found.last, start < last.upperBound {
                found[found.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                found.append(start..<end)
            }
        }
        return found
    }

    /// Whole words around the match, or from the beginning where there is none.
    private static func bounds(
        around match: Range<Int>?, words: [FoldedWords.Word], count: Int
    ) -> Range<Int> {
        guard let first = words.first, let last = words.last else { return 0..<min(count, 0) }
        let from = (match?.lowerBound ?? first.range.lowerBound) - reach
        let to = (match?.upperBound ?? first.range.lowerBound + reach) + reach
        let start = words.first { $0.range.lowerBound >= from }?.range.lowerBound ?? 0
        let end =
            words.last { $0.range.upperBound <= to }?.range.upperBound ?? last.range.upperBound
        let isWhole = end == last.range.upperBound && words.count < mostWords
        let lower = from <= first.range.lowerBound ? 0 : start
        return
            lower..<max(
                lower, isWhole && count - end < 40 ? count : max(end, match?.upperBound ?? end))
    }
}

extension SearchQuery.Term {
    /// The offset after the term where the words begin with it.
    fileprivate func end(in words: ArraySlice<FoldedWords.Word>) -> Int? {
        guard words.count >= self.words.count else { return nil }
        let run = words.prefix(self.words.count)
        for (offset, (word, wanted)) in zip(run, self.words).enumerated() {
            let isOpen = isBeginning && offset == self.words.count - 1
            guard isOpen ? word.folded.hasPrefix(wanted) : word.folded == wanted else { return nil }
        }
        return run.last?.range.upperBound
    }
}
