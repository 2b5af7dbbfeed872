import News

extension Desk {
    /// Two stories that became one, and the place of the one that goes on.
    struct Joined {
        var merge: Merge
        var kept: Int32
    }

    /// Merges the story the item joins with another it nearly joined, if the two are alike. What
    /// readers may not see yet makes no two stories one before their eyes.
    mutating func merge(_ matter: Matter, _ finding: Finding, _ near: Near) -> Joined? {
        guard let place = finding.dossier, finding.kind != .kill, !finding.isWithdrawn,
            !matter.item.isHeld
        else { return nil }
        let needed = threshold(for: matter, near) - rules.mergeMargin
        guard let other = near.stories.first(where: { $0.dossier != place }),
            other.score >= needed,
            let one = dossiers[Int(place)], let two = dossiers[Int(other.dossier)],
            !apart.holds(one.id, two.id)
        else { return nil }
        let likeness = Self.rounded(
            likeness(one, two) * factor(foreign: one.tongues.foreign(to: two.tongues))
                + rules.sizeBonus
                * Logarithm.natural(Double(min(one.members.count, two.members.count))))
        let least = rules.mergeScore + (matter.hasBody ? rules.bodySurcharge : 0)
        guard likeness >= least else { return nil }
        let asked = max(least, Self.rounded(rules.mergeCohesion * leastCohesion(one, two)))
        guard likeness >= asked else { return nil }
        let words = """
            both near \(matter.item.id) and alike: \
            \(Phrase.decimal(likeness)), \(Phrase.decimal(asked)) needed
            """
        return unite(place, other.dossier, because: [Reason(.score, words)])
    }

    /// The mean similarity of the members of one story with those of another.
    private func likeness(_ one: Dossier, _ two: Dossier) -> Double {
        let pairs = Double(one.members.count) * Double(two.members.count)
        let (few, many) = one.sums.isEmpty ? (one, two) : (two, one)
        let sums = many.sums.isEmpty ? summed(many) : many.sums
        if !few.sums.isEmpty { return Self.similarity(sums.dot(few.sums)) / pairs }
        let dot = few.members.reduce(0) { $0 + sums.dot(vector(of: $1)) }
        return Self.similarity(dot) / pairs
    }

    /// About the mean similarity of a story's members with each other; nil where they are too few to tell.
    func cohesion(_ dossier: Dossier) -> Double? {
        let count = Double(dossier.members.count)
        guard count >= 3 else { return nil }
        let sums = dossier.sums.isEmpty ? summed(dossier) : dossier.sums
        return (Self.similarity(sums.dot(sums)) - count) / (count * (count - 1))
    }

    private func leastCohesion(_ one: Dossier, _ two: Dossier) -> Double {
        [cohesion(one), cohesion(two)].compactMap(\.self).min() ?? 0
    }

    /// A story's sums, made of its members' vectors.
    private func summed(_ dossier: Dossier) -> TermSums {
        var sums = TermSums()
        for member in dossier.members { sums.add(vector(of: member)) }
        return sums
    }

    /// The older story goes on under its id; the larger one's place is kept, to move fewer cards.
    mutating func unite(_ one: Int32, _ two: Int32, because: [Reason]) -> Joined? {
        guard let first = dossiers[Int(one)], let second = dossiers[Int(two)] else { return nil }
        let isFirstOlder = (first.members.first ?? 0) <= (second.members.first ?? 0)
        let (older, younger) = isFirstOlder ? (first, second) : (second, first)
        let kept = first.members.count >= second.members.count ? one : two
        let moved = kept == one ? two : one
        guard var large = dossiers[Int(kept)], let small = dossiers[Int(moved)] else { return nil }
        if large.sums.isEmpty,
            large.members.count + small.members.count > Dossier.fewMembers || !small.sums.isEmpty
        {
            large.sums = summed(large)
        }
        if !large.sums.isEmpty {
            large.sums.add(small.sums.isEmpty ? summed(small) : small.sums)
        }
        for member in small.members { cards[Int(member - base)].dossier = kept }
        large.members = (large.members + small.members).sorted()
        large.momentSum += small.momentSum
        large.tongues.add(small.tongues)
        large.id = older.id
        large.thread = older.thread
        dossiers[Int(kept)] = large
        dossiers[Int(moved)] = nil
        freeDossiers.append(moved)
        apart.rename(younger.id, to: older.id)
        return Joined(
            merge: Merge(from: younger.id, into: older.id, because: because), kept: kept)
    }
}
