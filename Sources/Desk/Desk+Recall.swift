public import News

extension Desk {
    /// Takes copy of one text that left the window back into it, so that what returns finds it.
    ///
    /// - Parameters:
    ///   - family: versions and carried copies of the text, as an archive holds them and in the order
    ///     they were filed; those still active are passed over.
    ///   - moment: when what returns was received; the family is active again from then on.
    public mutating func recall(_ family: [Filed], at moment: Instant) {
        clock = max(clock, moment.milliseconds)
        expire()
        let named = Set(family.map(\.id))
        let active = cards.filter { named.contains($0.id) }
        let known = Set(active.map(\.id))
        let number = active.first?.family ?? base + Int32(cards.count)
        for filed in family where !known.contains(filed.id) { recall(filed, in: number) }
    }

    private mutating func recall(_ filed: Filed, in family: Int32) {
        let item = Item(
            id: filed.id, source: filed.source, received: filed.received, copy: filed.copy)
        var matter = Matter(item, rules)
        matter.weigh(rules, counts)
        let number = base + Int32(cards.count)
        let ruling = filed.ruling
        let dossier =
            place(of: ruling.story)
            ?? place(
                Dossier(
                    id: ruling.story, thread: ruling.thread ?? ruling.story, members: [],
                    momentSum: 0, tongues: Tongues(first: matter.profile.tongue)))
        addCard(
            matter,
            Finding(kind: ruling.kind, family: family, isWithdrawn: filed.withdrawnBy != nil),
            number, dossier)
        if let kill = filed.withdrawnBy, families.known(family)?.killedBy == nil {
            families.kill(family, by: kill, version: filed.copy.version)
        }
        join(dossier, number, matter)
        index(number, matter)
    }
}
