public import News

/// An editor's word, which holds: what it moved stays, what it took apart is not merged again.
extension Desk {
    /// Moves active copy, with the versions and carried copies of its text, into a story.
    ///
    /// - Parameter story: an active story, or an id no story has, under which one is opened.
    /// - Returns: the copy that moved, in the order it was filed.
    public mutating func move(_ copies: [CopyID], to story: StoryID) -> [CopyID] {
        let named = Set(copies)
        let chosen = Set(cards.filter { named.contains($0.id) }.map(\.family))
        let numbers = cards.indices.filter { at in
            chosen.contains(cards[at].family) && dossiers[Int(cards[at].dossier)]?.id != story
        }
        guard let first = numbers.first else { return [] }
        let place = place(of: story) ?? open(story, like: cards[first])
        for at in numbers {
            let card = cards[at]
            if let left = dossiers[Int(card.dossier)]?.id { apart.add(left, story) }
            leaveDossier(base + Int32(at), card)
            cards[at].dossier = place
            take(base + Int32(at), card, into: place)
        }
        dossiers[Int(place)]?.members.sort()
        return numbers.map { cards[$0].id }
    }

    /// Makes two active stories one; the older goes on. Nil when either is not active.
    public mutating func unite(
        _ story: StoryID, with other: StoryID, because: [Reason] = []
    ) -> Merge? {
        guard story != other, let one = place(of: story), let two = place(of: other) else {
            return nil
        }
        apart.remove(story, other)
        return unite(one, two, because: because)?.merge
    }

    func place(of story: StoryID) -> Int32? {
        dossiers.firstIndex { $0?.id == story }.map { Int32($0) }
    }

    private mutating func open(_ story: StoryID, like card: Card) -> Int32 {
        let thread = dossiers[Int(card.dossier)]?.thread ?? story
        return place(
            Dossier(
                id: story, thread: thread, members: [], momentSum: 0,
                tongues: Tongues(first: card.tongue)))
    }

    private mutating func take(_ number: Int32, _ card: Card, into place: Int32) {
        add(
            number, to: place, vector: shelf.terms(at: card.terms), moment: card.moment,
            tongue: card.tongue)
    }
}
