/// Room to add up the partial scores of cards while candidates are looked for; reused.
struct CardScan: Sendable {
    private var sums: [Int32] = []
    /// The places with a sum, the first `count` of them.
    private var touched: [Int32] = []
    private var count = 0

    mutating func begin(cards: Int) {
        if sums.count < cards {
            sums.append(contentsOf: repeatElement(0, count: max(1024, cards * 5 / 4 - sums.count)))
        }
    }

    /// Adds an amount above 0 to each card, by its number less `base`.
    mutating func add(_ amount: Int32, to cards: UnsafeBufferPointer<Int32>, base: Int32) {
        if touched.count < count + cards.count {
            touched.append(contentsOf: repeatElement(0, count: cards.count + 4096))
        }
        sums.withUnsafeMutableBufferPointer { sums in
            touched.withUnsafeMutableBufferPointer { touched in
                for card in cards {
                    let place = card - base
                    let sum = sums[Int(place)]
                    // Always written, seldom kept: no branch to guess.
                    touched[count] = place
                    count += sum == 0 ? 1 : 0
                    sums[Int(place)] = sum &+ amount
                }
            }
        }
    }

    /// The places with the highest sums, highest first, newer ones first among equals; starts over.
    mutating func best(_ wanted: Int) -> [(place: Int32, sum: Int32)] {
        if count == 0 { return [] }
        var best: [(place: Int32, sum: Int32)] = []
        best.reserveCapacity(wanted + 1)
        var least = Int32.min
        for at in 0..<count {
            let place = touched[at]
            let sum = sums[Int(place)]
            sums[Int(place)] = 0
            if sum < least { continue }
            if best.count == wanted, let last = best.last, !Self.precedes((place, sum), last) {
                continue
            }
            let rank = best.firstIndex { Self.precedes((place, sum), $0) } ?? best.count
            best.insert((place, sum), at: rank)
            if best.count > wanted { best.removeLast() }
            if best.count == wanted, let last = best.last { least = last.sum }
        }
        count = 0
        return best
    }

    private static func precedes(
        _ one: (place: Int32, sum: Int32), _ other: (place: Int32, sum: Int32)
    ) -> Bool {
        (one.sum, one.place) > (other.sum, other.place)
    }
}
