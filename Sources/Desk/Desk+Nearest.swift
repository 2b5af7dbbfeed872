extension Desk {
    /// What is near an item: stories by score, and the cards they were found by.
    struct Near {
        /// Nearest first.
        var stories: [Nearness] = []
        /// Active cards by similarity, time not counted, nearest first.
        var cards: [(number: Int32, similarity: Double)] = []
    }

    /// Finds the nearest stories: cards that share its heaviest terms, then their dossiers in full.
    mutating func nearest(to matter: Matter) -> Near {
        var near = Near()
        var bestOf: [(dossier: Int32, card: Int32, similarity: Double, score: Double)] = []
        for place in candidates(of: matter.profile) {
            let other = cards[Int(place)]
            let similarity = Self.similarity(matter.lookup.dot(other.vector))
            let score = similarity - distance(Double(matter.moment - other.moment))
            let number = place + base
            near.cards.append((number, similarity))
            if let at = bestOf.firstIndex(where: { $0.dossier == other.dossier }) {
                if bestOf[at].score < score {
                    bestOf[at] = (other.dossier, number, similarity, score)
                }
            } else {
                bestOf.append((other.dossier, number, similarity, score))
            }
        }
        near.cards.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
        bestOf.sort { ($1.score, $0.card) < ($0.score, $1.card) }
        near.stories = bestOf.prefix(rules.comparedStories).compactMap { best in
            nearness(of: matter, to: best.dossier, best.card, best.similarity, best.score)
        }
        near.stories.sort { ($1.score, $0.card) < ($0.score, $1.card) }
        return near
    }

    /// Where among the cards to look: those that share most of the heaviest terms.
    private mutating func candidates(of profile: Profile) -> [Int32] {
        scan.begin(cards: cards.count)
        let base = base
        for term in profile.heaviest {
            let weight = Int32(term.weight)
            termIndex.forNewest(rules.scannedItems, of: term.key) { posting in
                scan.add(1 + (weight * posting.weight) >> 14, at: posting.card - base)
            }
        }
        return scan.best(rules.comparedItems).map(\.place)
    }

    private func nearness(
        of matter: Matter, to dossier: Int32, _ card: Int32, _ similarity: Double, _ score: Double
    ) -> Nearness? {
        guard let story = dossiers[Int(dossier)] else { return nil }
        let count = Double(story.members.count)
        let mean =
            story.sums.isEmpty
            ? similarity : Self.similarity(story.sums.dot(matter.profile.vector)) / count
        let whole = mean - distance(Double(matter.moment) - story.meanMoment)
        let total =
            rules.bestMemberShare * score + (1 - rules.bestMemberShare) * whole
            + rules.sizeBonus * Logarithm.natural(count)
        return Nearness(
            dossier: dossier, card: card, score: Self.rounded(total),
            memberSimilarity: similarity, storySimilarity: mean)
    }

    /// What the seconds between two moments take from a score.
    func distance(_ seconds: Double) -> Double {
        rules.timeWeight * Logarithm.natural(1 + abs(seconds) / 3600 / rules.timeScale)
    }

    /// What an item must score to join a story.
    func threshold(for matter: Matter) -> Double {
        rules.joinScore + (matter.hasBody ? rules.bodySurcharge : 0)
    }

    /// The product of two vectors as a number from 0 to 1.
    static func similarity(_ dot: Int) -> Double {
        Double(dot) / Double(Term.unit * Term.unit)
    }

    /// Scores are compared to the ten-thousandth.
    static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
