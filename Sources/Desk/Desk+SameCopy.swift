extension Desk {
    /// An earlier card with the same copy as the item in hand.
    struct SameCopy {
        var card: Int32
        var overlap: Overlap
    }

    /// The active card that is the same copy: sampled shingles find it, all shingles decide.
    mutating func sameCopy(as matter: Matter) -> SameCopy? {
        var best: (same: SameCopy, rank: Int)?
        for number in textCandidates(of: matter) {
            let other = card(number)
            let overlap = overlap(of: matter, with: other)
            guard isSameCopy(overlap, matter, other) else { continue }
            let rank = rank(overlap, other, matter)
            if let known = best {
                if rank < known.rank { continue }
                if rank == known.rank, number > known.same.card { continue }
            }
            best = (SameCopy(card: number, overlap: overlap), rank)
        }
        return best?.same
    }

    /// How much text the item shares with a card; the card's shingles are made anew from its text.
    func overlap(of matter: Matter, with other: Card) -> Overlap {
        let mine = matter.profile.shingles
        let common =
            mine.count == 0 || other.shingleCount == 0
            ? 0 : mine.common(with: Words(other.body, byteLimit: rules.bodyBytes).list)
        return Overlap(common: common, older: Int(other.shingleCount), newer: mine.count)
    }

    private mutating func textCandidates(of matter: Matter) -> [Int32] {
        scan.begin(cards: cards.count)
        let base = base
        for hash in matter.profile.shingles.sampled {
            shingleIndex.newest(64, of: hash, from: base) { scan.add(1, to: $0, base: base) }
        }
        var numbers = scan.best(rules.comparedTexts).map { $0 + base }
        if let key = matter.textKey {
            textIndex.newest(4, of: key, from: base) { cards in
                for card in cards.reversed() where !numbers.contains(card) { numbers.append(card) }
            }
        }
        return numbers
    }

    func isSameCopy(_ overlap: Overlap, _ matter: Matter, _ other: Card) -> Bool {
        let shorter = min(overlap.older, overlap.newer)
        if overlap.changed > 0, shorter < rules.formulaShingles,
            abs(matter.moment - other.moment) > Int64(rules.formulaHours) * 3600
        {
            return false
        }
        if shorter >= rules.sameTextShingles, overlap.ofAll >= rules.sameText { return true }
        if shorter >= rules.containedTextShingles, overlap.ofShorter >= rules.containedText {
            return true
        }
        if matter.headlineDigest == other.headlineDigest, matter.bodyDigest == other.bodyDigest {
            return true
        }
        return shorter >= rules.shortTextShingles && overlap.ofAll >= rules.shortText
            && headlinesAreAlike(matter, other)
    }

    private func headlinesAreAlike(_ matter: Matter, _ other: Card) -> Bool {
        if matter.headlineDigest == other.headlineDigest { return true }
        let words = Words(other.headline, byteLimit: rules.headlineBytes)
        let known = Set(words.list.map(\.hash))
        let shared = matter.headlineWords.list.count { known.contains($0.hash) }
        return shared * 2 >= max(matter.headlineWords.list.count, words.list.count)
    }

    /// The fullest agreement first; among equals the agency's own, then the same outlet's.
    private func rank(_ overlap: Overlap, _ other: Card, _ matter: Matter) -> Int {
        let agreement = Int(overlap.ofAll * 20) * 8
        let isOwn = matter.sharesOutlet(with: other) ? 4 : 0
        let isAgencys = other.agency != nil && other.agency == matter.item.agency ? 2 : 0
        return agreement + isOwn + isAgencys
    }
}
