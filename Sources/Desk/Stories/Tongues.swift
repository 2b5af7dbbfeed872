/// In which languages the members of a story are.
struct Tongues: Sendable {
    struct Entry: Sendable {
        var tongue: Tongue
        var count: Int32
    }

    /// The language of the item that opened it.
    let first: Tongue
    private(set) var all: Int32 = 0
    /// The members in other languages; empty for most stories.
    private(set) var others: [Entry] = []

    init(first: Tongue) { self.first = first }

    init(first: Tongue, all: Int32, others: [Entry]) {
        self.first = first
        self.all = all
        self.others = others
    }

    mutating func add(_ tongue: Tongue, _ count: Int32 = 1) {
        all += count
        if tongue == first { return }
        if let at = others.firstIndex(where: { $0.tongue == tongue }) {
            others[at].count += count
        } else {
            others.append(Entry(tongue: tongue, count: count))
        }
    }

    mutating func remove(_ tongue: Tongue) {
        all -= 1
        guard let at = others.firstIndex(where: { $0.tongue == tongue }) else { return }
        others[at].count -= 1
        if others[at].count == 0 { others.remove(at: at) }
    }

    mutating func add(_ more: Tongues) {
        add(more.first, more.count(of: more.first))
        for entry in more.others { add(entry.tongue, entry.count) }
    }

    func count(of tongue: Tongue) -> Int32 {
        if tongue == first { return others.reduce(all) { $0 - $1.count } }
        return others.first { $0.tongue == tongue }?.count ?? 0
    }

    /// The share of the members that are in another language.
    func foreign(to tongue: Tongue) -> Double {
        1 - Double(count(of: tongue)) / Double(max(1, all))
    }

    /// The share of the pairs, one from each, that are in two languages.
    func foreign(to other: Tongues) -> Double {
        var same = Int(count(of: first)) * Int(other.count(of: first))
        for entry in others { same += Int(entry.count) * Int(other.count(of: entry.tongue)) }
        return 1 - Double(same) / Double(max(1, Int(all) * Int(other.all)))
    }
}

extension Tongues {
    func write(to writer: inout StateWriter) {
        writer.put(first.code)
        writer.put(all)
        writer.put(UInt32(others.count))
        for entry in others {
            writer.put(entry.tongue.code)
            writer.put(entry.count)
        }
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        let first = Tongue(code: try reader.number())
        let all = try reader.number(Int32.self)
        var others: [Entry] = []
        for _ in 0..<(try reader.count(ofAtLeast: 6)) {
            let tongue = Tongue(code: try reader.number())
            others.append(Entry(tongue: tongue, count: try reader.number()))
        }
        self.init(first: first, all: all, others: others)
    }
}
