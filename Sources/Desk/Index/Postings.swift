/// Which cards hold a term: for each term its newest cards, oldest first.
///
/// An open hash table with one pool for all lists; a list keeps at most ``listLimit`` cards.
struct Postings: Sendable {
    private struct Entry {
        var key: UInt32 = 0
        /// Where in the pool its list begins; with room for one it is the only card itself.
        var offset: Int32 = 0
        var count: UInt16 = 0
        /// Room for 2^room cards.
        var room: UInt8 = 0
    }

    let listLimit: Int
    private var entries: [Entry]
    private var used = 0
    private var pool: [Int32] = []
    /// Free lists in the pool, by room.
    private var free: [[Int32]]

    /// Lists hold at most `listLimit` cards, at most 32,768.
    init(listLimit: Int) {
        self.listLimit = min(max(1, listLimit), 1 << 15)
        entries = [Entry](repeating: Entry(), count: 1024)
        free = [[Int32]](repeating: [], count: 17)
    }

    var terms: Int { used }

    /// Calls with the newest cards of a term, oldest first, at most `limit` and none before `oldest`.
    func newest(
        _ limit: Int, of key: UInt32, from oldest: Int32,
        _ body: (UnsafeBufferPointer<Int32>) -> Void
    ) {
        let entry = entries[find(key)]
        if entry.count == 0 { return }
        if entry.room == 0 {
            guard entry.offset >= oldest else { return }
            return withUnsafePointer(to: entry.offset) {
                body(UnsafeBufferPointer(start: $0, count: 1))
            }
        }
        pool.withUnsafeBufferPointer { pool in
            let end = Int(entry.offset) + Int(entry.count)
            var from = max(Int(entry.offset), end - limit)
            while from < end, pool[from] < oldest { from += 1 }
            if from < end { body(UnsafeBufferPointer(rebasing: pool[from..<end])) }
        }
    }

    mutating func add(_ card: Int32, to key: UInt32) {
        if used * 4 > entries.count * 3 { grow() }
        let place = find(key)
        if entries[place].count == 0 {
            entries[place] = Entry(key: key, offset: card, count: 1)
            used += 1
            return
        }
        if Int(entries[place].count) >= listLimit { dropOldest(at: place) }
        if Int(entries[place].count) == 1 << Int(entries[place].room) { widen(place) }
        if entries[place].room == 0 {
            entries[place].offset = card
        } else {
            pool[Int(entries[place].offset) + Int(entries[place].count)] = card
        }
        entries[place].count += 1
    }

    /// Takes off every card before one; lists are oldest first, so only their beginnings go.
    mutating func sweep(before oldest: Int32) {
        var place = 0
        while place < entries.count {
            let gone = outdated(entries[place], before: oldest)
            if gone == 0 {
                place += 1
            } else if gone == Int(entries[place].count) {
                // What moves into the gap is looked at next.
                vacate(place)
            } else {
                shift(place, by: gone)
            }
        }
    }

    private func outdated(_ entry: Entry, before oldest: Int32) -> Int {
        if entry.count == 0 { return 0 }
        if entry.room == 0 { return entry.offset < oldest ? 1 : 0 }
        var gone = 0
        while gone < Int(entry.count), pool[Int(entry.offset) + gone] < oldest { gone += 1 }
        return gone
    }

    private func find(_ key: UInt32) -> Int {
        let mask = entries.count - 1
        var place = Self.home(key) & mask
        while entries[place].count != 0, entries[place].key != key { place = (place + 1) & mask }
        return place
    }

    private static func home(_ key: UInt32) -> Int {
        Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.count > 0 { entries[find(entry.key)] = entry }
    }

    /// Makes room by forgetting the older half of a full list.
    private mutating func dropOldest(at place: Int) {
        let count = Int(entries[place].count)
        if entries[place].room == 0 {
            entries[place].count = 0
            return
        }
        shift(place, by: max(1, count / 2))
    }

    private mutating func shift(_ place: Int, by dropped: Int) {
        let from = Int(entries[place].offset)
        let count = Int(entries[place].count)
        for at in from..<(from + count - dropped) { pool[at] = pool[at + dropped] }
        entries[place].count = UInt16(count - dropped)
    }

    private mutating func widen(_ place: Int) {
        let entry = entries[place]
        let room = entry.room + 1
        let offset = takeList(room: Int(room))
        if entry.room == 0 {
            pool[Int(offset)] = entry.offset
        } else {
            for at in 0..<Int(entry.count) { pool[Int(offset) + at] = pool[Int(entry.offset) + at] }
            free[Int(entry.room)].append(entry.offset)
        }
        entries[place].offset = offset
        entries[place].room = room
    }

    private mutating func takeList(room: Int) -> Int32 {
        if let offset = free[room].popLast() { return offset }
        let offset = pool.count
        pool.append(contentsOf: repeatElement(0, count: 1 << room))
        return Int32(offset)
    }

    /// Empties an entry and moves later ones of the same run up, so that searches still find them.
    private mutating func vacate(_ place: Int) {
        let entry = entries[place]
        if entry.room > 0 { free[Int(entry.room)].append(entry.offset) }
        let mask = entries.count - 1
        var hole = place
        var next = (place + 1) & mask
        while entries[next].count != 0 {
            let home = Self.home(entries[next].key) & mask
            if (next - home) & mask >= (next - hole) & mask {
                entries[hole] = entries[next]
                hole = next
            }
            next = (next + 1) & mask
        }
        entries[hole] = Entry()
        used -= 1
    }
}

extension Postings {
    func write(to writer: inout StateWriter) {
        writer.put(UInt32(used))
        writer.put(
            list: entries.map { UInt64($0.key) << 32 | UInt64(UInt32(bitPattern: $0.offset)) })
        writer.put(list: entries.map { UInt32($0.count) << 8 | UInt32($0.room) })
        writer.put(list: pool)
        for list in free { writer.put(list: list) }
    }

    /// Takes up what was written of an index with the same limit.
    mutating func read(_ reader: inout StateReader) throws(SnapshotFault) {
        used = Int(try reader.number(UInt32.self))
        let places: [UInt64] = try reader.list()
        let sizes: [UInt32] = try reader.list()
        guard places.count == sizes.count else { throw .damaged }
        entries = zip(places, sizes).map { place, size in
            Entry(
                key: UInt32(place >> 32), offset: Int32(truncatingIfNeeded: place),
                count: UInt16(truncatingIfNeeded: size >> 8),
                room: UInt8(truncatingIfNeeded: size))
        }
        pool = try reader.list()
        for room in free.indices { free[room] = try reader.list() }
    }
}
