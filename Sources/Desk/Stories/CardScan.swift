/// Room to add up the partial scores of cards while candidates are looked for; reused.
struct CardScan {
    private var sums: [Int32] = []
    private var touched: [Int32] = []

    mutating func begin(cards: Int) {
        if sums.count < cards {
            sums.append(contentsOf: repeatElement(0, count: max(1024, cards * 2 - sums.count)))
        }
    }

    mutating func add(_ amount: Int32, at place: Int32) {
        if sums[Int(place)] == 0 { touched.append(place) }
        sums[Int(place)] &+= amount
    }

    /// The places with the highest sums, highest first, newer ones first among equals; starts over.
    mutating func best(_ count: Int) -> [(place: Int32, sum: Int32)] {
        var best: [(place: Int32, sum: Int32)] = []
        best.reserveCapacity(count + 1)
        for place in touched {
            let sum = sums[Int(place)]
            sums[Int(place)] = 0
            if best.count == count, let last = best.last, !Self.precedes((place, sum), last) {
                continue
            }
            let at = best.firstIndex { Self.precedes((place, sum), $0) } ?? best.count
            best.insert((place, sum), at: at)
            if best.count > count { best.removeLast() }
        }
        touched.removeAll(keepingCapacity: true)
        return best
    }

    private static func precedes(
        _ one: (place: Int32, sum: Int32), _ other: (place: Int32, sum: Int32)
    ) -> Bool {
        (one.sum, one.place) > (other.sum, other.place)
    }
}
