import Testing

@testable import Desk

@Suite struct TermSumsTests {
    /// Vectors over a small vocabulary, the same in every run.
    private static let vectors: [[Term]] = (0..<120).map { number in
        var keys: Set<UInt32> = []
        for step in 0..<60 as Range<UInt32> {
            keys.insert((UInt32(number) &* 2_654_435_761 &+ step &* 40_503) % 700 &* 6_135_121 | 1)
        }
        return keys.sorted().map { Term($0, weight: Int($0 % 97) + 1) }
    }

    private static func product(_ sums: [UInt32: Int], _ vector: [Term]) -> Int {
        vector.reduce(0) { $0 + (sums[$1.key] ?? 0) * $1.weight }
    }

    @Test func `sums say what a dictionary of the same terms says, as members come and leave`() {
        var sums = TermSums()
        var known: [UInt32: Int] = [:]
        for (number, vector) in Self.vectors.enumerated() {
            sums.add(vector)
            for term in vector { known[term.key, default: 0] += term.weight }
            if number >= 40 {
                let gone = Self.vectors[number - 40]
                sums.subtract(gone)
                for term in gone { known[term.key, default: 0] -= term.weight }
            }
            #expect(sums.dot(vector) == Self.product(known, vector))
            #expect(sums.count == known.values.count { $0 > 0 })
        }
        for vector in Self.vectors.suffix(40) { sums.subtract(vector) }
        #expect(sums.isEmpty)
    }

    @Test func `the product of two stories is that of all pairs of members`() {
        let (ours, theirs) = (Self.vectors[..<9], Self.vectors[9..<30])
        var (one, other) = (TermSums(), TermSums())
        for vector in ours { one.add(vector) }
        for vector in theirs { other.add(vector) }
        let pairs = ours.reduce(0) { sum, mine in
            var alone = TermSums()
            alone.add(mine)
            return theirs.reduce(sum) { $0 + alone.dot($1) }
        }
        #expect(one.dot(other) == pairs)
        #expect(other.dot(one) == pairs)
        one.add(other)
        #expect(
            one.dot(Self.vectors[50])
                == Self.vectors[..<30].reduce(0) { sum, vector in
                    var alone = TermSums()
                    alone.add(vector)
                    return sum + alone.dot(Self.vectors[50])
                })
    }

    /// All of them are at home in the last slot, so that most stand behind it.
    @Test func `terms that are all at home in one place are found, and others there are not`() {
        let terms = (0..<300).reversed().map { Term(UInt32.max - $0 * 2, weight: Int($0) + 1) }
        var sums = TermSums()
        for term in terms.shuffledByKey { sums.add([term]) }
        #expect(sums.count == 300)
        for term in terms {
            #expect(sums.dot([Term(term.key, weight: 1)]) == term.weight)
            #expect(sums.dot([Term(term.key - 1, weight: 1)]) == 0)
        }
        #expect(sums.dot(sums) == terms.reduce(0) { $0 + $1.weight * $1.weight })
        sums.subtract(Array(terms[..<299]))
        #expect(sums.count == 1)
        #expect(sums.dot(terms) == terms[299].weight)
    }

    @Test func `a story takes up no more terms than the limit, the lowest first`() {
        let terms = (0..<UInt32(TermSums.termLimit + 10)).map { Term($0 * 170_001 + 1, weight: 1) }
        var sums = TermSums()
        sums.add(terms)
        #expect(sums.count == TermSums.termLimit)
        #expect(sums.dot(terms) == TermSums.termLimit)
        #expect(sums.dot([terms[0]]) == 1)
        #expect(sums.dot(terms.suffix(10)) == 0)
    }
}

extension TermSums {
    fileprivate func dot(_ vector: ArraySlice<Term>) -> Int { dot(Array(vector)) }
}

extension [Term] {
    /// In another order, the same in every run.
    fileprivate var shuffledByKey: [Term] {
        sorted { ($0.key &* 2_654_435_761, $0.key) < ($1.key &* 2_654_435_761, $1.key) }
    }
}
