/// The terms of one part of a text (its words, letters or names) before they are cut to size.
struct TermBlock {
    private(set) var keys: [UInt64] = []
    private var weighted: [(key: UInt32, weight: Double)] = []

    /// Adds a term, each once; `countKey` is what the counts of texts know it by.
    mutating func add(_ term: UInt64, countKey: UInt64, weight: Double) {
        keys.append(countKey)
        weighted.append((Self.key(term), weight))
    }

    /// The short key under which vectors and postings hold a term.
    static func key(_ term: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: term >> 20) }

    /// The heaviest terms, scaled so that their squares sum to the share, and the scale.
    func scaled(share: Double, cap: Int) -> (terms: [Term], scale: Double) {
        let heaviest = heaviest(cap)
        let squares = heaviest.reduce(0) { $0 + $1.weight * $1.weight }
        guard squares > 0 else { return ([], 0) }
        let scale = (share / squares).squareRoot() * Double(Term.unit)
        let terms = heaviest.map { Term($0.key, weight: Int(($0.weight * scale).rounded())) }
        return (terms.filter { $0.weight > 0 }, scale)
    }

    private func heaviest(_ cap: Int) -> [(key: UInt32, weight: Double)] {
        if weighted.count <= cap { return weighted }
        return Array(
            weighted.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }.prefix(cap))
    }
}
