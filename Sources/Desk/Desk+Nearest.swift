extension Desk {
    /// What is near an item: stories by score, and the cards they were found by.
    struct Near {
        /// Nearest first.
        var stories: [Nearness] = []
        /// Where hardly any story is near: what comes next, for readers to check only.
        var far: [Nearness] = []
        /// Active cards by similarity, time not counted, nearest first.
        var cards: [(number: Int32, similarity: Double)] = []
        /// The products of their vectors with the item's, in the order they were found.
        fileprivate var dots: [(number: Int32, dot: Int)] = []

        /// The nearest story that is not this one, even if it is not near.
        func nearestOther(than dossier: Int32?) -> Nearness? {
            stories.first { $0.dossier != dossier } ?? far.first { $0.dossier != dossier }
        }

        /// The mean score of the stories next to the nearest.
        func crowd(of count: Int) -> Double {
            let next = stories.dropFirst().prefix(max(1, count))
            return next.reduce(0) { $0 + max(0, $1.score) } / Double(max(1, count))
        }
    }

    /// A story as far as its members among the candidates show it.
    private struct Glimpse {
        var dossier: Int32
        /// The best member, its similarity, and its similarity less what time takes off.
        var card: Int32
        var similarity: Double
        var score: Double
        /// The sum of the best members' scores, and how many they are.
        var sum: Double
        var count: Int
    }

    /// Finds the nearest stories: cards that share its heaviest terms, then their dossiers in full.
    mutating func nearest(to matter: Matter) -> Near {
        var near = Near()
        near.cards.reserveCapacity(rules.comparedItems)
        near.dots.reserveCapacity(rules.comparedItems)
        for place in candidates(of: matter.profile) {
            let dot = shelf.dot(matter.lookup, at: cards[Int(place)].terms)
            near.dots.append((place + base, dot))
            let factor = factor(matter.profile.tongue, cards[Int(place)].tongue)
            near.cards.append((place + base, Self.similarity(dot) * factor))
        }
        near.cards.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
        let glimpses = glimpses(of: matter, near)
        let close = glimpses.prefix { $0.score >= rules.memberScore }
        near.stories = nearnesses(of: matter, to: close, near)
        let few = max(0, 2 - close.count)
        near.far = nearnesses(of: matter, to: glimpses.dropFirst(close.count).prefix(few), near)
        return near
    }

    private func nearnesses(
        of matter: Matter, to glimpses: ArraySlice<Glimpse>, _ near: Near
    ) -> [Nearness] {
        glimpses.compactMap { nearness(of: matter, to: $0, near) }
            .sorted { ($1.score, $0.card) < ($0.score, $1.card) }
    }

    /// Where among the cards to look: those that share most of the heaviest terms.
    private mutating func candidates(of profile: Profile) -> [Int32] {
        scan.begin(cards: cards.count)
        let base = base
        // All it will be added to, and the first of them are looked up now.
        termIndex.fetch(profile.heaviest.prefix(rules.indexedTerms))
        for term in profile.heaviest.prefix(rules.lookedUpTerms) {
            let weight = Int32(term.weight)
            let share = max(1, weight * weight >> 14)
            termIndex.newest(rules.scannedItems, of: term.key, from: base) { cards in
                scan.add(share, to: cards, base: base)
            }
        }
        return scan.best(rules.comparedItems)
    }

    /// The stories of the nearest cards, those with the best member first.
    private func glimpses(of matter: Matter, _ near: Near) -> ArraySlice<Glimpse> {
        var glimpses: [Glimpse] = []
        for (number, similarity) in near.cards {
            let other = Int(number - base)
            let score =
                told(similarity)
                - distance(
                    Double(matter.moment - cards[other].moment),
                    areFull: matter.hasBody && cards[other].hasBody)
            let dossier = cards[other].dossier
            guard let at = glimpses.firstIndex(where: { $0.dossier == dossier }) else {
                glimpses.append(
                    Glimpse(
                        dossier: dossier, card: number, similarity: similarity, score: score,
                        sum: score, count: 1))
                continue
            }
            if glimpses[at].count < rules.nearestMembers {
                glimpses[at].sum += score
                glimpses[at].count += 1
            }
            if score > glimpses[at].score {
                (glimpses[at].card, glimpses[at].similarity) = (number, similarity)
                glimpses[at].score = score
            }
        }
        glimpses.sort { ($1.score, $0.card) < ($0.score, $1.card) }
        return glimpses.prefix(rules.comparedStories)
    }

    private func nearness(of matter: Matter, to glimpse: Glimpse, _ near: Near) -> Nearness? {
        guard let story = dossiers[Int(glimpse.dossier)] else { return nil }
        let count = Double(story.members.count)
        let mean =
            Self.similarity(dot(of: matter, with: story, near)) / count
            * factor(foreign: story.tongues.foreign(to: matter.profile.tongue))
        let whole =
            told(mean)
            - distance(
                Double(matter.moment) - story.meanMoment,
                areFull: matter.hasBody && card(glimpse.card).hasBody)
        let nearest = glimpse.sum / Double(max(1, min(rules.nearestMembers, story.members.count)))
        let rest = 1 - rules.bestMemberShare - rules.nearestMembersShare
        let total =
            rules.bestMemberShare * glimpse.score + rules.nearestMembersShare * nearest
            + rest * whole + rules.sizeBonus * Logarithm.natural(count)
        return Nearness(
            dossier: glimpse.dossier, card: glimpse.card, score: Self.rounded(total),
            memberSimilarity: glimpse.similarity, storySimilarity: mean)
    }

    /// The sum of the products of the item's vector with each member's.
    private func dot(of matter: Matter, with story: Dossier, _ near: Near) -> Int {
        if !story.sums.isEmpty { return story.sums.dot(matter.profile.vector) }
        return story.members.reduce(0) { sum, member in
            let known = near.dots.first { $0.number == member }?.dot
            return sum + (known ?? shelf.dot(matter.lookup, at: cards[Int(member - base)].terms))
        }
    }

    /// What the seconds between two moments take from a score.
    func distance(_ seconds: Double, areFull: Bool) -> Double {
        (areFull ? rules.bodyTimeWeight : rules.timeWeight)
            * Logarithm.natural(1 + abs(seconds) / 3600 / rules.timeScale)
    }

    /// What a similarity between texts in these languages is worth.
    func factor(_ one: Tongue, _ other: Tongue) -> Double {
        one == other ? 1 : rules.foreignFactor
    }

    /// The same where this share of the pairs is in two languages.
    func factor(foreign share: Double) -> Double { 1 + share * (rules.foreignFactor - 1) }

    /// What a similarity counts for in a score: where little is alike, a little more tells more.
    func told(_ similarity: Double) -> Double {
        let root = (rules.rootPoint * max(0, similarity)).squareRoot()
        return similarity + rules.rootShare * (root - similarity)
    }

    /// What an item must score to join a story.
    func threshold(for matter: Matter, _ near: Near) -> Double {
        Self.rounded(
            rules.joinScore + (matter.hasBody ? rules.bodySurcharge : 0) - quietRelief
                + rules.crowdShare * near.crowd(of: rules.crowdStories))
    }

    /// The product of two vectors as a number from 0 to 1.
    static func similarity(_ dot: Int) -> Double {
        Double(dot) / Double(Term.unit * Term.unit)
    }

    /// Scores are compared to the ten-thousandth.
    static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
