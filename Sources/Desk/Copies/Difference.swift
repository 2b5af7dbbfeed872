import News

/// How the item in hand differs from an earlier card, word by word.
struct Difference {
    private let headline: WordDiff
    private let body: WordDiff
    private let old: (headline: Words, body: Words)
    private let new: (headline: Words, body: Words)
    /// As written, bounded.
    let changes: [WordChange]

    init(from other: Card, to matter: Matter, _ rules: Rules) {
        old = (
            Words(other.headline, byteLimit: rules.headlineBytes),
            Words(other.body, byteLimit: rules.bodyBytes)
        )
        new = (matter.headlineWords, matter.profile.body)
        headline = WordDiff(old.headline.list, new.headline.list, limit: rules.diffWords)
        body = WordDiff(old.body.list, new.body.list, limit: rules.diffWords)
        let inHeadline = headline.changes(
            (other.headline, old.headline.list), (matter.headline, new.headline.list),
            limit: rules.listedChanges)
        let inBody = body.changes(
            (other.body, old.body.list), (matter.item.body, new.body.list),
            limit: rules.listedChanges - inHeadline.count)
        changes = inHeadline + inBody
    }

    var isNone: Bool {
        headline.isComplete && headline.runs.isEmpty && body.isComplete && body.runs.isEmpty
    }

    /// A handful of words put in the place of as many others.
    var isSlight: Bool {
        guard headline.isComplete, body.isComplete else { return false }
        let runs = headline.runs + body.runs
        return runs.count <= 6 && headline.changedWords + body.changedWords <= 16
            && runs.allSatisfy { !$0.old.isEmpty && !$0.new.isEmpty && $0.old.count <= 3 }
    }

    /// Most of the words stayed.
    private var isMinor: Bool {
        let words = [old.headline, old.body, new.headline, new.body].reduce(0) {
            $0 + $1.list.count
        }
        return (headline.changedWords + body.changedWords) * 3 <= words
    }

    /// A name, a number or a spelling changed, and nothing of length was added.
    var looksCorrected: Bool {
        guard headline.isComplete, body.isComplete, isMinor else { return false }
        return headline.runs.contains { isPutRight($0, old.headline, new.headline) }
            || body.runs.contains { isPutRight($0, old.body, new.body) }
    }

    /// What a headline without text is to its twin; nil when it is another headline.
    func headlineKind(_ matter: Matter) -> Ruling.Kind? {
        guard headline.isComplete, headline.runs.count <= 2 else { return nil }
        if headline.runs.isEmpty { return .duplicate }
        let said = matter.claim?.kind
        if said == .correction { return .correction }
        guard headline.runs.allSatisfy({ $0.old.count == 1 && $0.new.count == 1 }) else {
            return nil
        }
        let pairs = headline.runs.map {
            (old.headline.list[$0.old.lowerBound], new.headline.list[$0.new.lowerBound])
        }
        if pairs.allSatisfy({ $0.0.traits.contains(.number) && $0.1.traits.contains(.number) }) {
            return .update
        }
        let areNear = pairs.allSatisfy {
            Spelling.isNear(letters($0.0, old.headline), letters($0.1, new.headline))
        }
        return areNear ? .correction : nil
    }

    private func isPutRight(_ run: WordDiff.Run, _ old: Words, _ new: Words) -> Bool {
        guard !run.old.isEmpty, !run.new.isEmpty, run.old.count <= 4, run.new.count <= 4 else {
            return false
        }
        let words = Array(old.list[run.old]) + Array(new.list[run.new])
        if words.contains(where: { $0.traits.contains(.number) || $0.traits.contains(.capital) }) {
            return true
        }
        return run.old.count == 1 && run.new.count == 1
            && Spelling.isNear(
                letters(old.list[run.old.lowerBound], old),
                letters(new.list[run.new.lowerBound], new))
    }

    private func letters(_ word: Word, _ words: Words) -> ArraySlice<UInt8> {
        words.folded[Int(word.folded.lowerBound)..<Int(word.folded.upperBound)]
    }
}
