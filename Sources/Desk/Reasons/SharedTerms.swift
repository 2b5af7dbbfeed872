import News

/// The words the item in hand shares with an earlier card, for the eye.
struct SharedTerms {
    /// Written as in the item in hand; `≈Suaalii` where the earlier spelling differs, which may be
    /// withdrawn one day, and reasons stand for good.
    private(set) var words: [String] = []
    /// The same words, without slips of spelling, by their part in the likeness.
    private(set) var terms: [Evidence.SharedTerm] = []
    /// Words of its headline that the earlier headline has too, and all of them.
    private(set) var headlineShared = 0
    private(set) var headlineCount = 0

    private static let listed = 6
    /// Words of the body that are looked at.
    private static let bodyWords = 100

    init(_ matter: Matter, _ other: Card, _ vector: [Term], _ rules: Rules) {
        let otherWords = Words(other.headline, byteLimit: rules.headlineBytes)
        let slips = Self.slips(matter.headlineWords, otherWords)
        words = slips.map { "≈" + Words.written($0.written, in: matter.headline) }
        let known = otherWords.list.map {
            TermCollector.stemKey($0, in: otherWords, matter.profile.tongue)
        }
        headlineCount = matter.headlineWords.list.count
        headlineShared = matter.headlineWords.list.count {
            known.contains(
                TermCollector.stemKey($0, in: matter.headlineWords, matter.profile.tongue))
        }
        let ranked = ranked(matter, vector)
        terms = ranked.prefix(Self.listed).map { found in
            Evidence.SharedTerm(
                words: found.text, weight: Desk.rounded(Desk.similarity(found.weight)))
        }
        words += ranked.prefix(Self.listed - min(words.count, 3)).map(\.text)
    }

    /// `shares: ≈Suaalii, Wallabies, Ireland; 6 of 7 words`
    var phrase: String? {
        if words.isEmpty { return nil }
        let list = "shares: " + words.joined(separator: ", ")
        return headlineShared > 0 ? "\(list); \(headlineShared) of \(headlineCount) words" : list
    }

    /// Words of the headline in hand that the other may have with a slip of spelling.
    private static func slips(_ mine: Words, _ theirs: Words) -> [Word] {
        mine.list.prefix(32).filter { word in
            word.folded.count >= 5 && !theirs.list.contains { $0.hash == word.hash }
                && theirs.list.prefix(32).contains { other in
                    mayBeSlip(word, mine, other, theirs)
                        && Spelling.isNear(letters(word, mine), letters(other, theirs))
                        && !mine.list.contains { $0.hash == other.hash }
                }
        }
    }

    /// What can be told without a look at all the letters.
    private static func mayBeSlip(
        _ one: Word, _ words: Words, _ other: Word, _ others: Words
    ) -> Bool {
        abs(one.folded.count - other.folded.count) <= 2
            && words.folded[Int(one.folded.lowerBound)]
                == others.folded[Int(other.folded.lowerBound)]
    }

    private static func letters(_ word: Word, _ words: Words) -> ArraySlice<UInt8> {
        words.folded[Int(word.folded.lowerBound)..<Int(word.folded.upperBound)]
    }

    /// Shared words by their part in the similarity, heaviest first.
    private func ranked(
        _ matter: Matter, _ vector: [Term]
    ) -> [(weight: Int, text: String)] {
        let theirs = TermLookup(vector)
        var found: [(weight: Int, word: Range<Int32>, text: String)] = []
        var seen: [UInt64] = []
        func look(_ words: Words, _ text: String, limit: Int) {
            for word in words.list.prefix(limit) where word.folded.count > 1 {
                let name = TermBlock.key(TermCollector.nameKey(word, in: words))
                let stem = TermCollector.stemKey(word, in: words, matter.profile.tongue)
                let weight = [TermBlock.key(stem), name].reduce(0) { sum, key in
                    let mine = matter.lookup.weight(of: key)
                    return mine == 0 ? sum : sum + mine * theirs.weight(of: key)
                }
                if weight > 0, !seen.contains(stem) {
                    seen.append(stem)
                    found.append((weight, word.written, text))
                }
            }
        }
        look(matter.headlineWords, matter.headline, limit: 64)
        look(matter.profile.body, matter.item.body, limit: Self.bodyWords)
        found.sort { one, other in
            one.weight != other.weight
                ? one.weight > other.weight
                : Words.written(one.word, in: one.text) < Words.written(other.word, in: other.text)
        }
        return found.prefix(Self.listed).map { ($0.weight, Words.written($0.word, in: $0.text)) }
    }
}
