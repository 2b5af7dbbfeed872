import News

/// The reasons for a ruling, as sentences that can be checked against the texts.
struct Explanation {
    private(set) var reasons: [Reason] = []
    private(set) var evidence = Evidence()

    /// Says nothing.
    init() {}

    init(desk: Desk, _ matter: Matter, _ finding: Desk.Finding, _ near: Desk.Near) {
        reasons = finding.because
        let number = finding.of ?? finding.nearness?.card
        let needed = desk.threshold(for: matter, near)
        // What may not be seen yet is neither named, quoted nor measured by what may.
        if number.map({ !desk.isHeld(desk.card($0)) || matter.item.isHeld }) ?? true {
            if let number { explain(desk, matter, finding, from: desk.card(number)) }
            explainScore(finding, needed)
        }
        explainNearest(desk, matter, finding, near, needed)
    }

    private mutating func explain(
        _ desk: Desk, _ matter: Matter, _ finding: Desk.Finding, from other: Card
    ) {
        evidence.nearest = other.id
        if let overlap = finding.overlap, overlap.common > 0 {
            evidence.textInCommon = Evidence.TextInCommon(
                ofEarlier: Desk.rounded(overlap.ofOlder), ofLater: Desk.rounded(overlap.ofNewer),
                ofBoth: Desk.rounded(overlap.ofAll))
            reasons.append(Reason(.textInCommon, Phrase.overlap(overlap)))
        }
        if !finding.changes.isEmpty {
            reasons.append(Reason(.changedWords, Self.changed(finding.changes)))
        }
        if finding.kind == .copy || finding.kind == .duplicate && !matter.sharesOutlet(with: other)
        {
            reasons.append(Reason(.lineage, Self.lineage(of: matter, from: other)))
        }
        let shared = SharedTerms(
            matter, other, desk.shelf.terms(at: other.terms), desk.rules)
        evidence.sharedTerms = shared.terms
        evidence.hoursApart = Desk.rounded(Double(abs(matter.moment - other.moment)) / 3600)
        let apart = Phrase.apart(seconds: matter.moment - other.moment)
        if let words = shared.phrase {
            reasons.append(Reason(.sharedTerms, "\(words); \(apart)"))
        } else {
            reasons.append(Reason(.timeApart, apart))
        }
    }

    private static func lineage(of matter: Matter, from other: Card) -> String {
        let whose = other.agency ?? matter.item.agency
        let by = other.outlet.isEmpty ? "an earlier item" : other.outlet
        let first =
            whose.map { "\($0) copy, first here from \(by)" } ?? "copy first here from \(by)"
        return "carries \(first)"
    }

    static func changed(_ changes: [WordChange]) -> String {
        let listed = changes.prefix(4).map { change in
            if change.from.isEmpty { return "added “\(change.to)”" }
            if change.to.isEmpty { return "cut “\(change.from)”" }
            return "\(change.from) → \(change.to)"
        }
        let more = changes.count > 4 ? " and \(changes.count - 4) more" : ""
        return "changed: " + listed.joined(separator: ", ") + more
    }

    private mutating func explainScore(_ finding: Desk.Finding, _ needed: Double) {
        guard let nearness = finding.nearness else { return }
        evidence.score = Evidence.Score(
            total: nearness.score, needed: needed,
            nearestMember: Desk.rounded(nearness.memberSimilarity),
            story: Desk.rounded(nearness.storySimilarity))
        var words = ""
        words.reserveCapacity(80)
        words += "score "
        words += Phrase.decimal(nearness.score)
        words += ", "
        words += Phrase.decimal(needed)
        words += " needed (nearest item "
        words += Phrase.decimal(nearness.memberSimilarity)
        words += ", story "
        words += Phrase.decimal(nearness.storySimilarity)
        words += ")"
        reasons.append(Reason(.score, words))
    }

    private mutating func explainNearest(
        _ desk: Desk, _ matter: Matter, _ finding: Desk.Finding, _ near: Desk.Near,
        _ needed: Double
    ) {
        guard let other = near.nearestOther(than: finding.dossier) else {
            if finding.dossier == nil {
                reasons.append(Reason(.nothingNear, "shares no rare word with active copy"))
            }
            return
        }
        guard let story = desk.dossiers[Int(other.dossier)]?.id,
            !desk.isHeld(desk.card(other.card)) || matter.item.isHeld
        else { return }
        evidence.nearestOther = Evidence.OtherStory(
            story: story, score: other.score, margin: Desk.rounded(other.score - needed))
        let score = Phrase.decimal(other.score)
        let short = needed - other.score
        let less = near.stories.isEmpty ? "but no member of it near" : "less near"
        let far = short > 0 ? "\(Phrase.decimal(short)) short of joining" : less
        // By its id: its headline may be withdrawn one day, and reasons stand for good.
        reasons.append(
            Reason(.nearestOther, "nearest other story: \(story) at \(score), \(far)"))
    }
}
