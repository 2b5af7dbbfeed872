/// The summed weights of the members of a story by term, in an open table.
///
/// Terms stand in the order of their keys, each where it is at home or as near behind as there was room: a search
/// for a term that is not here ends at the first higher one.
struct TermSums: Sendable {
    /// A term in each slot, nothing (0), or a term whose weight was taken off again; the last is always empty.
    private var slots: [Term] = []
    /// The slots in which terms are at home; the few behind them take what had no room.
    private var homes = 0
    /// Slots that hold a term, with a weight or without.
    private var taken = 0
    /// Terms with a weight.
    private(set) var count = 0

    /// More terms than this a story does not take up; those it has go on being counted.
    static let termLimit = 24_576
    private static let fewestSlots = 96
    /// Slots behind those that are homes, and how many more when they are full.
    private static let margin = 8

    var isEmpty: Bool { count == 0 }

    /// Adds terms sorted as a vector is.
    mutating func add(_ added: [Term]) {
        for term in added { add(term) }
    }

    /// Takes off what a member added.
    mutating func subtract(_ gone: [Term]) {
        if count == 0 { return }
        for term in gone {
            let place = place(of: term.key)
            let weight = slots[place].weight
            if slots[place].key != term.key || weight == 0 { continue }
            slots[place] = Term(term.key, weight: max(0, weight - term.weight))
            if weight <= term.weight { count -= 1 }
        }
        if count * 4 < homes, homes > Self.fewestSlots { rebuild() }
    }

    mutating func add(_ other: TermSums) { add(other.sorted) }

    /// The product with one text's vector.
    func dot(_ vector: [Term]) -> Int {
        if count == 0 { return 0 }
        return slots.withUnsafeBufferPointer { slots in
            var dot = 0
            for term in vector where term.weight > 0 {
                let found = slots[Self.place(of: term.key, in: slots, homes)]
                if found.key == term.key { dot &+= found.weight &* term.weight }
            }
            return dot
        }
    }

    /// The product with another story's sums.
    func dot(_ other: TermSums) -> Int {
        homes < other.homes ? other.dot(slots) : dot(other.slots)
    }

    /// The terms in the order of their keys.
    private var sorted: [Term] { slots.filter { $0.weight > 0 } }

    private mutating func add(_ term: Term) {
        if (taken + 1) * 5 > homes * 4 { rebuild() }
        let place = place(of: term.key)
        let known = slots[place]
        let isKnown = known.key == term.key
        if !isKnown || known.weight == 0 {
            if count >= Self.termLimit { return }
            count += 1
        }
        if isKnown {
            slots[place] = Term(term.key, weight: known.weight + term.weight)
        } else {
            taken += 1
            insert(term, at: place)
        }
    }

    /// Moves what stands in a place and right behind it up by one.
    private mutating func insert(_ term: Term, at place: Int) {
        var end = place
        while slots[end].packed != 0 { end += 1 }
        slots.withUnsafeMutableBufferPointer { slots in
            for at in stride(from: end, to: place, by: -1) { slots[at] = slots[at - 1] }
            slots[place] = term
        }
        keepLastEmpty(after: end)
    }

    /// Makes the table fit the terms that have a weight, with room for some more.
    private mutating func rebuild() {
        let old = slots
        homes = max(Self.fewestSlots, (count + 1) * 8 / 5)
        slots = [Term](repeating: Term(packed: 0), count: homes + Self.margin)
        taken = count
        var next = 0
        for term in old where term.weight > 0 {
            let place = max(next, Self.home(term.key, homes))
            slots[place] = term
            next = place + 1
            keepLastEmpty(after: place)
        }
    }

    private mutating func keepLastEmpty(after place: Int) {
        guard place + 1 == slots.count else { return }
        // Else the room would be doubled.
        slots.reserveCapacity(slots.count + Self.margin)
        slots.append(contentsOf: repeatElement(Term(packed: 0), count: Self.margin))
    }

    /// Where a term stands or would stand; no term's key is 0.
    private func place(of key: UInt32) -> Int {
        slots.withUnsafeBufferPointer { Self.place(of: key, in: $0, homes) }
    }

    @inline(__always)
    private static func place(
        of key: UInt32, in slots: UnsafeBufferPointer<Term>, _ homes: Int
    ) -> Int {
        var place = home(key, homes)
        // An empty slot less 1 is above all others.
        let bound = (UInt64(key) << 32) &- 1
        while slots[place].packed &- 1 < bound { place &+= 1 }
        return place
    }

    /// Keys are spread evenly, so their high bits choose the slot.
    @inline(__always)
    private static func home(_ key: UInt32, _ homes: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* UInt64(truncatingIfNeeded: homes)) >> 32)
    }
}

extension TermSums {
    func write(to writer: inout StateWriter) { writer.put(list: sorted.map(\.packed)) }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        add(try reader.list(UInt64.self).map(Term.init(packed:)))
    }
}
