extension Desk {
    /// Lets go of cards that left the window, and of the oldest beyond the limit.
    mutating func expire() {
        let oldest = clock - Int64(rules.windowDays) * 86_400_000
        var gone = 0
        while gone < cards.count,
            cards[gone].arrived < oldest || cards.count - gone > max(1, rules.activeItems)
        {
            gone += 1
        }
        guard gone > 0, gone >= min(cards.count, Self.batch) || gone * 8 > cards.count else {
            return
        }
        for place in 0..<gone { forget(base + Int32(place), cards[place]) }
        cards.removeFirst(gone)
        base += Int32(gone)
        if let first = cards.first { shelf.drop(before: first.terms.page) }
        sweep(after: gone)
    }

    /// Takes cards that left off the indexes, now and then: it costs a look at every term.
    private mutating func sweep(after gone: Int) {
        unswept += gone
        guard unswept >= max(Self.batch, cards.count / 4) else { return }
        unswept = 0
        termIndex.sweep(before: base)
        shingleIndex.sweep(before: base)
        textIndex.sweep(before: base)
    }

    /// Cards are let go of in batches, since moving the rest up costs time.
    private static let batch = 512

    private mutating func forget(_ number: Int32, _ card: Card) {
        if let key = card.providerKey { providers.forget(number, at: key) }
        families.remove(number, from: card.family)
        leaveDossier(number, card)
    }

    mutating func leaveDossier(_ number: Int32, _ card: Card) {
        let place = Int(card.dossier)
        guard let count = dossiers[place]?.members.count else { return }
        if count <= 1 {
            dossiers[place] = nil
            freeDossiers.append(card.dossier)
            return
        }
        dossiers[place]?.members.removeAll { $0 == number }
        dossiers[place]?.momentSum -= card.moment
        dossiers[place]?.tongues.remove(card.tongue)
        dossiers[place]?.sums.subtract(shelf.terms(at: card.terms))
    }
}
