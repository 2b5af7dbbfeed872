import News

/// The best of several statements of one thing: the lowest rank, and of equals the first.
struct Ranked<Value> {
    private(set) var value: Value?
    private(set) var place = FeedPlace(.whole)
    private var rank = Int.max

    /// Takes a value unless a better one is held.
    mutating func offer(_ value: consuming Value, rank: Int, from place: FeedPlace) {
        guard rank < self.rank else { return }
        self.value = consume value
        self.rank = rank
        self.place = place
    }

    /// Gives the value away.
    mutating func take() -> Value? { value.take() }
}

extension Ranked where Value == [Byline] {
    /// Adds one of several writers; those of a better element replace those of a lesser one.
    mutating func add(_ byline: consuming Byline, rank: Int, from place: FeedPlace) {
        guard rank == self.rank, let known = value else {
            return offer([consume byline], rank: rank, from: place)
        }
        if known.count < FeedItem.most, !known.contains(byline) { value?.append(byline) }
    }
}

extension Ranked: Sendable where Value: Sendable {}
