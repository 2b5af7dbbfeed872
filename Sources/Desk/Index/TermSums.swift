/// The summed weights of the members of a story, sorted by term.
struct TermSums: Sendable {
    private var terms: [Term] = []

    /// More terms than this a story does not take up; those it has go on being counted.
    static let termLimit = 24_576
    /// From so many times the terms of a text on, they are searched and no longer read through.
    private static let searchedFrom = 12

    var isEmpty: Bool { terms.isEmpty }
    var count: Int { terms.count }

    /// Adds terms sorted as a vector is.
    mutating func add(_ added: [Term]) {
        let union = terms.count + added.count - shared(with: added)
        let limit = max(Self.termLimit, terms.count)
        var merged: [Term] = []
        merged.reserveCapacity(min(union, limit))
        var room = limit - terms.count
        var next = 0
        for term in terms {
            while next < added.count, added[next].key < term.key {
                if room > 0 { merged.append(added[next]) }
                room -= 1
                next += 1
            }
            guard next < added.count, added[next].key == term.key else {
                merged.append(term)
                continue
            }
            merged.append(Term(term.key, weight: term.weight + added[next].weight))
            next += 1
        }
        merged.append(contentsOf: added[next...].prefix(max(0, room)))
        terms = merged
    }

    /// Takes off what a member added.
    mutating func subtract(_ gone: [Term]) {
        var next = 0
        var kept: [Term] = []
        kept.reserveCapacity(terms.count)
        for term in terms {
            while next < gone.count, gone[next].key < term.key { next += 1 }
            guard next < gone.count, gone[next].key == term.key else {
                kept.append(term)
                continue
            }
            let left = term.weight - gone[next].weight
            if left > 0 { kept.append(Term(term.key, weight: left)) }
            next += 1
        }
        terms = kept
    }

    mutating func add(_ other: TermSums) { add(other.terms) }

    /// The product with one text's vector, of which the lookup is made.
    func dot(_ vector: [Term], _ lookup: TermLookup) -> Int {
        if terms.count < vector.count * Self.searchedFrom { return lookup.dot(terms) }
        var dot = 0
        var from = 0
        for term in vector {
            from = place(of: term.key, from: from)
            if from == terms.count { break }
            if terms[from].key == term.key { dot &+= terms[from].weight &* term.weight }
        }
        return dot
    }

    func dot(_ vector: [Term]) -> Int { Self.dot(terms, vector) }

    /// The product with another story's sums.
    func dot(_ other: TermSums) -> Int { Self.dot(terms, other.terms) }

    static func dot(_ one: [Term], _ other: [Term]) -> Int {
        var dot = 0
        var next = 0
        for term in one {
            while next < other.count, other[next].key < term.key { next += 1 }
            if next == other.count { break }
            if other[next].key == term.key { dot &+= other[next].weight &* term.weight }
        }
        return dot
    }

    private func shared(with added: [Term]) -> Int {
        var shared = 0
        var next = 0
        for term in terms {
            while next < added.count, added[next].key < term.key { next += 1 }
            if next == added.count { break }
            if added[next].key == term.key {
                shared += 1
                next += 1
            }
        }
        return shared
    }

    /// The first place from `from` on whose term is not below the key.
    private func place(of key: UInt32, from: Int) -> Int {
        var (low, high) = (from, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TermSums {
    func write(to writer: inout StateWriter) { writer.put(list: terms.map(\.packed)) }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        terms = try reader.list(UInt64.self).map(Term.init(packed:))
    }
}
