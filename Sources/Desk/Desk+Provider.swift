import News

extension Desk {
    /// A version by the provider's own ids: the same id again, or one it says it replaces.
    mutating func chained(_ matter: Matter) -> Finding? {
        for (key, isPrevious) in [(matter.providerKey, false), (matter.previousKey, true)] {
            guard let key, let entry = providers[key] else { continue }
            if let kill = entry.killedBy, !isNewer(matter, than: entry.killedVersion) {
                return killedBefore(matter, entry, kill)
            }
            guard let number = entry.card, number >= base else { continue }
            guard var found = chained(matter, to: number, isPrevious: isPrevious) else { continue }
            if entry.killedBy != nil, found.isWithdrawn { found.standAnew() }
            return found
        }
        return nil
    }

    private func chained(_ matter: Matter, to number: Int32, isPrevious: Bool) -> Finding? {
        let other = card(number)
        let overlap = overlap(of: matter, with: other)
        let isStated = isPrevious || matter.item.version != nil && other.version != nil
        if !isStated, !isAlike(matter, other, overlap) { return nil }
        let id = Phrase.cut(
            (isPrevious ? matter.item.previousID : matter.item.providerID) ?? "", to: 80)
        if !isPrevious, Version.isOlder(matter.item.version, than: other.version) {
            return older(matter, than: number, overlap, id)
        }
        let versions = [other.version, matter.item.version].compactMap(\.self)
        let said = versions.count == 2 ? ": version \(versions[1]) after \(versions[0])" : ""
        let words = isPrevious ? "replaces \(id) by the provider's word" : "same id \(id)\(said)"
        return version(matter, of: number, overlap, chain: [Reason(.providerID, words)])
    }

    /// An id used again for a quite different text says nothing.
    private func isAlike(_ matter: Matter, _ other: Card, _ overlap: Overlap) -> Bool {
        overlap.ofShorter >= 0.1 || matter.headlineDigest == other.headlineDigest
            || Self.similarity(shelf.dot(matter.lookup, at: other.terms)) >= 0.1
    }

    private func isNewer(_ matter: Matter, than version: String?) -> Bool {
        version != nil && Version.isOlder(version, than: matter.item.version)
    }

    /// An older version that arrives after a newer one is kept but takes no one's place.
    private func older(
        _ matter: Matter, than number: Int32, _ overlap: Overlap, _ id: String
    ) -> Finding {
        let other = card(number)
        let words = """
            same id \(id): version \(matter.item.version ?? "?") came after \
            version \(other.version ?? "?")
            """
        let finding = Finding(
            kind: .duplicate, of: number, dossier: other.dossier, family: other.family,
            overlap: overlap, because: [Reason(.providerID, words)])
        return withdrawnIfKilled(finding, matter)
    }

    /// Copy whose id was withdrawn before it came; what carries its text goes with it.
    private mutating func killedBefore(
        _ matter: Matter, _ entry: ProviderIDs.Entry, _ kill: CopyID
    ) -> Finding {
        var finding = Finding(kind: .new, withdraws: [matter.item.id], isWithdrawn: true)
        finding.because = [
            Reason(.providerID, "withdrawn at once: its id was killed by \(kill)")
        ]
        if let number = entry.card, number >= base {
            let other = card(number)
            finding.kind = .duplicate
            finding.of = number
            finding.dossier = other.dossier
            finding.family = other.family
        }
        guard let same = sameCopy(as: matter), card(same.card).family != finding.family else {
            return finding
        }
        let other = card(same.card)
        finding.withdraws += withdraw(
            family: other.family, by: kill, version: entry.killedVersion)
        // The kill itself is no text; what came before it of this text is.
        if finding.of.map({ card($0).id == kill }) ?? true {
            finding.kind = matter.sharesOutlet(with: other) ? .duplicate : .copy
            (finding.of, finding.dossier) = (same.card, other.dossier)
            finding.family = other.family
        }
        return finding
    }
}
