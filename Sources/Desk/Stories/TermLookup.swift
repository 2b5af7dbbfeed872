/// One item's vector as a small hash table, to be held against many others.
struct TermLookup {
    /// A term in each slot, or 0; a power of two of them.
    private var slots: [Term]
    private let mask: Int
    /// A bit for each term: most of what is looked up is not here.
    private var marks = [UInt64](repeating: 0, count: 64)

    /// Of no terms.
    init() { (slots, mask) = ([Term(0, weight: 0)], 0) }

    init(_ terms: [Term]) {
        var size = 64
        while size < terms.count * 3 { size *= 2 }
        slots = [Term](repeating: Term(0, weight: 0), count: size)
        mask = size - 1
        for term in terms {
            marks[Self.mark(of: term.key)] |= Self.bit(of: term.key)
            var place = Int(term.key >> 2) & mask
            while slots[place].weight != 0 { place = (place + 1) & mask }
            slots[place] = term
        }
    }

    func weight(of key: UInt32) -> Int { sum { $0(key) } }

    func dot(_ terms: [Term]) -> Int {
        sum { weight in
            terms.withUnsafeBufferPointer { terms in
                var dot = 0
                for term in terms { dot &+= weight(term.key) &* term.weight }
                return dot
            }
        }
    }

    /// Lets a sum be made with the weights of terms at hand, 0 for those the item does not have.
    @inline(__always)
    func sum(_ body: ((UInt32) -> Int) -> Int) -> Int {
        slots.withUnsafeBufferPointer { slots in
            marks.withUnsafeBufferPointer { marks in
                body { key in
                    if marks[Self.mark(of: key)] & Self.bit(of: key) == 0 { return 0 }
                    return Self.weight(of: key, in: slots, mask)
                }
            }
        }
    }

    @inline(__always)
    private static func mark(of key: UInt32) -> Int { Int(key >> 8 & 63) }
    @inline(__always)
    private static func bit(of key: UInt32) -> UInt64 { 1 << UInt64(key >> 2 & 63) }

    @inline(__always)
    private static func weight(
        of key: UInt32, in slots: UnsafeBufferPointer<Term>, _ mask: Int
    ) -> Int {
        var place = Int(key >> 2) & mask
        while true {
            let term = slots[place]
            if term.key == key || term.weight == 0 { return term.weight }
            place = (place + 1) & mask
        }
    }
}
