/// The summed weights of the members of a story, term by term.
struct TermSums: Sendable {
    private var keys: [UInt32] = []
    private var sums: [Int32] = []
    private(set) var count = 0

    /// More terms than this a story does not take up; those it has go on being counted.
    static let termLimit = 24_576

    var isEmpty: Bool { count == 0 }

    mutating func add(_ terms: [Term]) {
        for term in terms {
            if count * 4 >= keys.count * 3 { grow() }
            let place = find(term.key)
            if sums[place] == 0 {
                if count >= Self.termLimit { continue }
                keys[place] = term.key
                count += 1
            }
            sums[place] = sums[place] &+ Int32(clamping: term.weight)
        }
    }

    mutating func subtract(_ terms: [Term]) {
        if keys.isEmpty { return }
        for term in terms {
            let place = find(term.key)
            if sums[place] > 0 { sums[place] = max(0, sums[place] - Int32(clamping: term.weight)) }
            if sums[place] == 0, keys[place] == term.key { vacate(place) }
        }
    }

    mutating func add(_ other: TermSums) {
        for place in other.keys.indices where other.sums[place] > 0 {
            add([Term(other.keys[place], weight: Int(other.sums[place]))])
        }
    }

    /// The product with one text's vector.
    func dot(_ terms: [Term]) -> Int {
        if keys.isEmpty { return 0 }
        var dot = 0
        for term in terms {
            let place = find(term.key)
            dot &+= Int(sums[place]) &* term.weight
        }
        return dot
    }

    /// The product with another story's sums.
    func dot(_ other: TermSums) -> Int {
        if other.count < count { return other.dot(self) }
        if other.keys.isEmpty { return 0 }
        var dot = 0
        for place in keys.indices where sums[place] > 0 {
            dot &+= Int(sums[place]) &* Int(other.sums[other.find(keys[place])])
        }
        return dot
    }

    private func find(_ key: UInt32) -> Int {
        let mask = keys.count - 1
        var place = Self.home(key) & mask
        while sums[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private static func home(_ key: UInt32) -> Int {
        Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    private mutating func grow() {
        let (oldKeys, oldSums) = (keys, sums)
        let size = max(256, oldKeys.count * 2)
        keys = [UInt32](repeating: 0, count: size)
        sums = [Int32](repeating: 0, count: size)
        for place in oldKeys.indices where oldSums[place] > 0 {
            let new = find(oldKeys[place])
            keys[new] = oldKeys[place]
            sums[new] = oldSums[place]
        }
    }

    private mutating func vacate(_ place: Int) {
        let mask = keys.count - 1
        var hole = place
        var next = (place + 1) & mask
        while sums[next] != 0 {
            let home = Self.home(keys[next]) & mask
            if (next - home) & mask >= (next - hole) & mask {
                keys[hole] = keys[next]
                sums[hole] = sums[next]
                hole = next
            }
            next = (next + 1) & mask
        }
        keys[hole] = 0
        sums[hole] = 0
        count -= 1
    }
}

extension TermSums {
    func write(to writer: inout StateWriter) {
        writer.put(Int64(count))
        writer.put(list: keys)
        writer.put(list: sums)
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        count = Int(try reader.number(Int64.self))
        keys = try reader.list()
        sums = try reader.list()
        guard keys.count == sums.count else { throw .damaged }
    }
}
