import News

extension Desk {
    /// Decides: the provider's word first, then the text, then the headline, then the score.
    mutating func find(_ matter: Matter, _ near: Near) -> Finding {
        if matter.claim?.kind == .kill { return kill(matter, near) }
        if let chained = chained(matter) { return chained }
        if let same = sameCopy(as: matter) {
            return version(matter, of: same.card, same.overlap, chain: [])
        }
        if let twin = headlineTwin(of: matter, near) { return twin }
        if let carried = carriedHeadline(matter, near) { return carried }
        if let corrected = claimedCorrection(matter, near) { return corrected }
        guard let best = near.stories.first, best.score >= threshold(for: matter, near),
            isMoreThanChance(best, matter, near)
        else {
            return Finding(kind: .new)
        }
        return Finding(kind: .development, dossier: best.dossier, nearness: best)
    }

    /// Whether a headline only just alike to a story of hardly any shares words rare enough with it
    /// to mean it.
    private func isMoreThanChance(
        _ best: Nearness, _ matter: Matter, _ near: Near
    ) -> Bool {
        guard !matter.hasBody, best.score < threshold(for: matter, near) + rules.chanceMargin,
            dossiers[Int(best.dossier)]?.members.count ?? 0 <= rules.chanceMembers,
            matter.profile.wordScale > 0
        else { return true }
        var weight = 0
        for term in vector(of: best.card) where TermCollector.isWord(term.key) {
            weight += matter.lookup.weight(of: term.key)
        }
        return Double(weight) / matter.profile.wordScale >= rules.sharedRarity
    }

    /// Rules on copy that is an earlier card's text again, whole or in part.
    func version(
        _ matter: Matter, of number: Int32, _ overlap: Overlap, chain: [Reason]
    ) -> Finding {
        let other = card(number)
        let difference = Difference(from: other, to: matter, rules)
        var finding = Finding(
            kind: .copy, of: number, dossier: other.dossier, family: other.family,
            overlap: overlap, because: chain)
        if chain.isEmpty, !matter.sharesOutlet(with: other) {
            let isWhole = overlap.ofAll >= 0.98 || matter.bodyDigest == other.bodyDigest
            finding.kind =
                isWhole && matter.headlineDigest == other.headlineDigest ? .duplicate : .copy
        } else {
            finding.kind = versionKind(
                matter, other, overlap, difference, isChained: !chain.isEmpty)
        }
        if finding.kind == .correction || finding.kind == .update {
            finding.changes = difference.changes
        }
        if let claim = matter.claim { finding.because.insert(claim.reason, at: 0) }
        return withdrawnIfKilled(finding, matter)
    }

    private func versionKind(
        _ matter: Matter, _ other: Card, _ overlap: Overlap, _ difference: Difference,
        isChained: Bool
    ) -> Ruling.Kind {
        if difference.isNone { return .duplicate }
        switch matter.claim?.kind {
        case .correction: return .correction
        case .update: return .update
        case .repeated: return .duplicate
        default: break
        }
        if overlap.changed <= rules.correctionShingles || difference.isSlight {
            if difference.looksCorrected { return .correction }
            let isSame = overlap.ofAll >= rules.unchangedText
            // A new version of a known id with other words is one by the provider's word.
            let isNewVersion =
                isChained
                && (matter.item.version != other.version
                    || matter.headlineDigest != other.headlineDigest)
            return isSame && !isNewVersion ? .duplicate : .update
        }
        if isChained { return .update }
        return overlap.ofOlder >= 0.5 ? .update : .copy
    }

    /// What readers may see takes no word from copy they may not see yet, and is no repetition of
    /// it: its own outlet releases it by showing it, and another is the first to report it.
    func shown(_ finding: Finding, _ matter: Matter) -> Finding {
        guard let number = finding.of, isHeld(card(number)), !matter.item.isHeld,
            finding.kind != .kill, !finding.isWithdrawn
        else { return finding }
        var shown = finding
        shown.changes = []
        let other = card(number)
        if matter.sharesOutlet(with: other) || matter.item.source == other.source {
            guard finding.kind == .duplicate else { return shown }
            let isOld = Version.isOlder(matter.item.version, than: other.version)
            shown.kind = isOld ? .development : .update
            return shown
        }
        shown.kind = .development
        shown.of = nil
        shown.overlap = nil
        shown.because = finding.because.filter { $0.kind == .providerWord }
        return shown
    }

    /// A copy of a withdrawn text is withdrawn at once.
    func withdrawnIfKilled(_ finding: Finding, _ matter: Matter) -> Finding {
        guard let family = finding.family, let kill = families.known(family)?.killedBy
        else { return finding }
        var withdrawn = finding
        withdrawn.isWithdrawn = true
        withdrawn.withdraws = [matter.item.id]
        withdrawn.because.insert(
            Reason(.lineage, "withdrawn at once: this text was killed by \(kill)"), at: 0)
        return withdrawn
    }

    /// A headline without text that repeats an earlier one but for a slip of spelling or a number.
    private func headlineTwin(of matter: Matter, _ near: Near) -> Finding? {
        guard !matter.hasBody, matter.headlineWords.list.count >= 4 else { return nil }
        for (number, similarity) in near.cards.prefix(3) where similarity >= Self.twinSimilarity {
            let other = card(number)
            guard !other.hasBody, matter.sharesOutlet(with: other),
                abs(matter.moment - other.moment) <= Self.twinSeconds,
                matter.profile.body.list.count <= 4
            else { continue }
            let difference = Difference(from: other, to: matter, rules)
            guard let kind = difference.headlineKind(matter) else { continue }
            var finding = Finding(
                kind: kind, of: number, dossier: other.dossier, family: other.family)
            finding.changes = kind == .duplicate ? [] : difference.changes
            if let claim = matter.claim { finding.because = [claim.reason] }
            return withdrawnIfKilled(finding, matter)
        }
        return nil
    }

    /// A headline without text that stands word for word over another item: a rail carries it.
    private func carriedHeadline(_ matter: Matter, _ near: Near) -> Finding? {
        guard matter.claim == nil, matter.profile.body.list.isEmpty,
            matter.headlineWords.list.count >= Self.carriedWords
        else { return nil }
        let found = near.cards.first { number, _ in
            let other = card(number)
            return other.headlineDigest == matter.headlineDigest
                && abs(matter.moment - other.moment) <= Self.twinSeconds
        }
        guard let number = found?.number else { return nil }
        let other = card(number)
        let finding = Finding(
            kind: matter.sharesOutlet(with: other) ? .duplicate : .copy, of: number,
            dossier: other.dossier, family: other.family,
            because: [Reason(.textInCommon, "the same headline, here without the text")])
        return withdrawnIfKilled(finding, matter)
    }

    /// Fewer words than this may head two different texts.
    private static let carriedWords = 5
    private static let twinSimilarity = 0.5
    private static let twinSeconds: Int64 = 48 * 3600

    /// Copy that calls itself a correction: of the most similar earlier item.
    private func claimedCorrection(_ matter: Matter, _ near: Near) -> Finding? {
        guard let claim = matter.claim, claim.kind == .correction else { return nil }
        let found =
            near.cards.first { number, similarity in
                similarity >= 0.25 && matter.sharesOutlet(with: card(number))
            } ?? near.cards.first { $0.similarity >= 0.4 }
        guard let number = found?.number else { return nil }
        let other = card(number)
        var finding = Finding(
            kind: .correction, of: number, dossier: other.dossier, family: other.family)
        finding.changes = Difference(from: other, to: matter, rules).changes
        finding.because = [claim.reason]
        return withdrawnIfKilled(finding, matter)
    }
}

extension Claim {
    var reason: Reason { Reason(.providerWord, "says: \(Phrase.cut(words, to: 120))") }
}
