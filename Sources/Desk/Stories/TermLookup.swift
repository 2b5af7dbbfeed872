/// One item's vector as a small hash table, to be held against many others.
struct TermLookup {
    /// A term in each slot, or 0; a power of two of them.
    private var slots: [Term]
    private let mask: Int

    init(_ terms: [Term]) {
        var size = 64
        while size < terms.count * 3 { size *= 2 }
        slots = [Term](repeating: Term(0, weight: 0), count: size)
        mask = size - 1
        for term in terms {
            var place = Int(term.key >> 2) & mask
            while slots[place].weight != 0 { place = (place + 1) & mask }
            slots[place] = term
        }
    }

    func weight(of key: UInt32) -> Int {
        slots.withUnsafeBufferPointer { Self.weight(of: key, in: $0, mask) }
    }

    func dot(_ terms: [Term]) -> Int {
        slots.withUnsafeBufferPointer { slots in
            terms.withUnsafeBufferPointer { terms in
                var dot = 0
                for term in terms {
                    dot &+= Self.weight(of: term.key, in: slots, mask) &* term.weight
                }
                return dot
            }
        }
    }

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
