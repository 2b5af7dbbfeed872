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
    mutating func best(_ wanted: Int) -> [Int32] {
        if count == 0 { return [] }
        var best: [UInt64] = []
        best.reserveCapacity(wanted + 1)
        sums.withUnsafeMutableBufferPointer { sums in
            touched.withUnsafeBufferPointer { touched in
                var least: UInt64 = 0
                // Last first: the newest of a term come last, and among equals they win.
                for at in stride(from: count - 1, through: 0, by: -1) {
                    let place = Int(touched[at])
                    let rank = UInt64(UInt32(bitPattern: sums[place])) << 32 | UInt64(place)
                    sums[place] = 0
                    if rank > least { least = Self.keep(rank, in: &best, wanted) }
                }
            }
        }
        count = 0
        return best.map { Int32(truncatingIfNeeded: $0) }
    }

    /// Puts a rank among the best, highest first; gives the one that is to be outdone from now on.
    private static func keep(_ rank: UInt64, in best: inout [UInt64], _ wanted: Int) -> UInt64 {
        best.append(rank)
        var place = best.count - 1
        while place > 0, best[place - 1] < rank {
            best[place] = best[place - 1]
            place -= 1
        }
        best[place] = rank
        if best.count > wanted { best.removeLast() }
        return best.count < wanted ? 0 : best.last ?? .max
    }
}
