/// The terms of one part of a text (its words, letters or names) before they are cut to size.
struct TermBlock {
    private(set) var keys: [UInt64] = []
    private var weighted: [(key: UInt32, weight: Double)] = []

    init(room: Int) {
        keys.reserveCapacity(room)
        weighted.reserveCapacity(room)
    }

    /// Adds a term, each once; `countKey` is what the counts of texts know it by.
    mutating func add(_ term: UInt64, countKey: UInt64, weight: Double) {
        keys.append(countKey)
        weighted.append((Self.key(term), weight))
    }

    /// The short key under which vectors and postings hold a term.
    static func key(_ term: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: term >> 20) }

    /// The heaviest terms, scaled so that their squares sum to the share, and the scale.
    func scaled(share: Double, cap: Int) -> (terms: [Term], scale: Double) {
        let (heaviest, squares) = heaviest(cap)
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
    private func heaviest(_ cap: Int) -> (terms: [(key: UInt32, weight: Double)], squares: Double) {
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
