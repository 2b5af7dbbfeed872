import News

extension Desk {
    /// Withdraws the family a kill names: by id, by text, by headline; else the kill stands alone.
    mutating func kill(_ matter: Matter, _ near: Near) -> Finding {
        var finding = Finding(kind: .kill)
        finding.because = matter.claim.map { [$0.reason] } ?? []
        for key in [matter.providerKey, matter.previousKey].compactMap(\.self) {
            providers.kill(
                key, by: matter.item.id, version: matter.item.version,
                limit: rules.rememberedKills)
        }
        guard let (number, reason) = killed(by: matter, near) else {
            finding.because.append(
                Reason(.nothingNear, "what it withdraws has not arrived or left the window"))
            return finding
        }
        let other = card(number)
        finding.of = number
        finding.dossier = other.dossier
        finding.family = other.family
        finding.because.append(reason)
        finding.withdraws = withdraw(
            family: other.family, by: matter.item.id, version: matter.item.version)
        let count = finding.withdraws.count
        finding.because.append(
            Reason(.lineage, "withdraws \(count) \(count == 1 ? "item" : "items") of this text"))
        return finding
    }

    private mutating func killed(by matter: Matter, _ near: Near) -> (Int32, Reason)? {
        for (id, key) in [
            (matter.item.providerID, matter.providerKey),
            (matter.item.previousID, matter.previousKey),
        ] {
            guard let id, let key, let number = providers[key]?.card, number >= base else {
                continue
            }
            return (number, Reason(.providerID, "same id \(Phrase.cut(id, to: 80))"))
        }
        if let same = sameCopy(as: matter) {
            return (same.card, Reason(.textInCommon, Phrase.overlap(same.overlap)))
        }
        let named = near.cards.first { number, similarity in
            let other = card(number)
            return matter.sharesOutlet(with: other)
                && (other.headlineDigest == matter.headlineDigest || similarity >= 0.6)
        }
        guard let number = named?.number else { return nil }
        return (number, Reason(.sharedTerms, "names the headline of \(card(number).id)"))
    }

    /// Marks a family as killed; gives its active members that were not withdrawn before.
    mutating func withdraw(
        family number: Int32, by kill: CopyID, version: String?
    ) -> [CopyID] {
        families.kill(number, by: kill, version: version)
        var withdrawn: [CopyID] = []
        for member in families.members(of: number) where member >= base {
            let place = Int(member - base)
            if let key = cards[place].providerKey {
                providers.kill(
                    key, by: kill, version: version ?? cards[place].version,
                    limit: rules.rememberedKills)
            }
            if cards[place].isWithdrawn { continue }
            cards[place].isWithdrawn = true
            withdrawn.append(cards[place].id)
        }
        return withdrawn
    }
}
