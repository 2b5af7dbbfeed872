import News

/// The best of several statements of one thing: the lowest rank, and of equals the first.
struct Ranked<Value> {
    private(set) var value: Value?
    private(set) var place = ""
    private var rank = Int.max

    /// Takes a value unless a better one is held.
    mutating func offer(_ value: Value, rank: Int, from place: String) {
        guard rank < self.rank else { return }
        self.value = value
        self.rank = rank
        self.place = place
    }
}

extension Ranked where Value == [Byline] {
    /// Adds one of several writers; those of a better element replace those of a lesser one.
    mutating func add(_ byline: Byline, rank: Int, from place: String) {
        guard rank == self.rank, let known = value else {
            return offer([byline], rank: rank, from: place)
        }
        if !known.contains(byline), known.count < FeedItem.most { value = known + [byline] }
    }
}

extension Ranked: Sendable where Value: Sendable {}
