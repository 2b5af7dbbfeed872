/// The terms of one part of a text (its words, letters or names), each once, before they are weighed.
struct TermBlock {
    private struct Entry {
        /// What the counts of texts know the term by.
        var countKey: UInt64
        /// What it counts for that the text has it, more the more often.
        var often: Double
        var key: UInt32
    }

    private typealias Weighted = (key: UInt32, weight: Double)

    private var entries: [Entry] = []

    init(room: Int = 0) { entries.reserveCapacity(room) }

    /// Adds a term that the text has so many times; `countKey` is what the counts of texts know it by.
    mutating func add(_ term: UInt64, countKey: UInt64, times: Int) {
        let often = times == 1 ? 1 : 1 + Logarithm.natural(Double(times))
        entries.append(Entry(countKey: countKey, often: often, key: Self.key(term)))
    }

    /// Lets the counts learn each term once.
    func count(into counts: inout DocumentCounts) {
        for entry in entries { counts.addOne(of: entry.countKey) }
    }

    /// The short key under which vectors and postings hold a term.
    static func key(_ term: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: term >> 20) }

    /// The heaviest terms, scaled so that their squares sum to the share, and the scale.
    ///
    /// - Parameter texts: among how many texts a term is rare.
    func scaled(
        _ counts: DocumentCounts, texts: Int32, share: Double, cap: Int
    ) -> (terms: [Term], scale: Double) {
        let weighted = entries.map { entry in
            // With its names: without them every element would be cast, one by one, at run time.
            (key: entry.key, weight: entry.often * counts.rarity(of: entry.countKey, texts: texts))
        }
        let (heaviest, squares) = Self.heaviest(weighted, cap)
        guard squares > 0 else { return ([], 0) }
        let scale = (share / squares).squareRoot() * Double(Term.unit)
        var terms: [Term] = []
        terms.reserveCapacity(heaviest.count)
        for (key, weight) in heaviest {
            let term = Term(key, weight: Int((weight * scale).rounded()))
            if term.weight > 0 { terms.append(term) }
        }
        return (terms, scale)
    }

    /// The heaviest terms, among equals those of the lower keys, and the sum of their squares.
    private static func heaviest(
        _ weighted: [Weighted], _ cap: Int
    ) -> (terms: [Weighted], squares: Double) {
        if weighted.count <= cap || cap < 1 {
            return (weighted, weighted.reduce(0) { $0 + $1.weight * $1.weight })
        }
        // The bits of numbers above 0 rise as the numbers do.
        var ranks = weighted.map { ~$0.weight.bitPattern }
        Selection.putFirst(cap, of: &ranks)
        let heavy = ranks.prefix(cap)
        let squares = heavy.reduce(0.0) { sum, rank in
            let weight = Double(bitPattern: ~rank)
            return sum + weight * weight
        }
        guard let last = heavy.last else { return ([], 0) }
        let above = heavy.count { $0 < last }
        var equals = weighted.filter { ~$0.weight.bitPattern == last }
        equals.sort { $0.key < $1.key }
        let terms = weighted.filter { ~$0.weight.bitPattern < last }
        return (terms + equals.prefix(cap - above), squares)
    }
}
