/// The summed weights of the members of a story by term, in an open table.
struct TermSums: Sendable {
    /// A term in each slot, nothing (0), or a term whose weight was taken off again.
    private var slots: [Term] = []
    /// Slots that hold a term, with a weight or without.
    private var taken = 0
    /// Terms with a weight.
    private(set) var count = 0

    /// More terms than this a story does not take up; those it has go on being counted.
    static let termLimit = 24_576
    private static let fewestSlots = 96

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
            if weight == 0 { continue }
            slots[place] = Term(term.key, weight: max(0, weight - term.weight))
            if weight <= term.weight { count -= 1 }
        }
        if count * 4 < slots.count, slots.count > Self.fewestSlots { rebuild() }
    }

    mutating func add(_ other: TermSums) {
        add(
            count + other.count > Self.termLimit
                ? other.sorted : other.slots.filter { $0.weight > 0 })
    }

    /// The product with one text's vector.
    func dot(_ vector: [Term]) -> Int {
        if count == 0 { return 0 }
        return slots.withUnsafeBufferPointer { slots in
            var dot = 0
            for term in vector where term.weight > 0 {
                dot &+= Self.weight(of: term.key, in: slots) &* term.weight
            }
            return dot
        }
    }

    /// The product with another story's sums.
    func dot(_ other: TermSums) -> Int {
        slots.count < other.slots.count ? other.dot(slots) : dot(other.slots)
    }

    /// The terms in the order of their keys.
    private var sorted: [Term] { slots.filter { $0.weight > 0 }.sorted() }

    private mutating func add(_ term: Term) {
        if (taken + 1) * 5 > slots.count * 4 { rebuild() }
        let place = place(of: term.key)
        let known = slots[place]
        if known.weight == 0 {
            if count >= Self.termLimit { return }
            count += 1
            if known.packed == 0 { taken += 1 }
        }
        slots[place] = Term(term.key, weight: known.weight + term.weight)
    }

    /// Makes the table fit the terms that have a weight, with room for some more.
    private mutating func rebuild() {
        let old = slots
        let size = max(Self.fewestSlots, (count + 1) * 8 / 5)
        slots = [Term](repeating: Term(packed: 0), count: size)
        taken = count
        for term in old where term.weight > 0 { slots[place(of: term.key)] = term }
    }

    /// Where a term stands or would stand; no term's key is 0.
    private func place(of key: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var place = Self.home(key, slots.count)
            while slots[place].packed != 0, slots[place].key != key {
                place += 1
                if place == slots.count { place = 0 }
            }
            return place
        }
    }

    @inline(__always)
    private static func weight(of key: UInt32, in slots: UnsafeBufferPointer<Term>) -> Int {
        var place = home(key, slots.count)
        while true {
            let term = slots[place]
            if term.key == key || term.packed == 0 { return term.weight }
            place += 1
            if place == slots.count { place = 0 }
        }
    }

    /// Keys are spread evenly, so their high bits choose the slot.
    @inline(__always)
    private static func home(_ key: UInt32, _ slots: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* UInt64(truncatingIfNeeded: slots)) >> 32)
    }
}

extension TermSums {
    func write(to writer: inout StateWriter) { writer.put(list: sorted.map(\.packed)) }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        add(try reader.list(UInt64.self).map(Term.init(packed:)))
    }
}
