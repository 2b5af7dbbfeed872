/// Which cards hold a term: for each term its newest cards, oldest first.
///
/// An open hash table; a term of one card holds it there, the lists of others stand in one pool.
struct Postings: Sendable {
    /// A term and its one card, or where its list stands; 0 for nothing.
    private struct Entry {
        private(set) var packed: UInt64 = 0

        init() {}
        init(packed: UInt64) { self.packed = packed }

        /// - Parameter card: below 2^31.
        init(key: UInt32, card: Int32) {
            packed = UInt64(key) << 32 | UInt64(UInt32(bitPattern: card + 1))
        }

        init(key: UInt32, list: Int32) {
            packed = UInt64(key) << 32 | UInt64(UInt32(bitPattern: ~list))
        }

        var isEmpty: Bool { UInt32(truncatingIfNeeded: packed) == 0 }
        var key: UInt32 { UInt32(truncatingIfNeeded: packed >> 32) }
        private var value: Int32 { Int32(truncatingIfNeeded: packed) }
        /// Nil for a list.
        var card: Int32? { value > 0 ? value - 1 : nil }
        /// Nil for a card alone.
        var list: Int? { value < 0 ? Int(~value) : nil }
    }

    let listLimit: Int
    private var entries: [Entry]
    private var used = 0
    /// Lists: how many cards and which room, the cards, room for more.
    private var pool: [Int32] = []
    /// Free lists in the pool, by room.
    private var free: [[Int32]]

    private static let rooms: [Int] = [
        2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024, 1_536,
        2_048, 3_072, 4_096, 6_144, 8_192, 12_288, 16_384, 24_576, 32_768,
    ]

    /// Lists hold at most `listLimit` cards, at most 32,768.
    init(listLimit: Int) {
        self.listLimit = min(max(1, listLimit), 1 << 15)
        entries = [Entry](repeating: Entry(), count: 1024)
        free = [[Int32]](repeating: [], count: Self.rooms.count)
    }

    var terms: Int { used }

    /// Calls with the newest cards of a term, oldest first, at most `limit` and none before `oldest`.
    func newest(
        _ limit: Int, of key: UInt32, from oldest: Int32,
        _ body: (UnsafeBufferPointer<Int32>) -> Void
    ) {
        let entry = entries[find(key)]
        if let card = entry.card {
            if card < oldest { return }
            return withUnsafePointer(to: card) { body(UnsafeBufferPointer(start: $0, count: 1)) }
        }
        guard let list = entry.list else { return }
        pool.withUnsafeBufferPointer { pool in
            let end = list + 1 + Self.count(pool[list])
            var from = max(list + 1, end - limit)
            while from < end, pool[from] < oldest { from += 1 }
            if from < end { body(UnsafeBufferPointer(rebasing: pool[from..<end])) }
        }
    }

    /// Reads where terms stand before they are looked up and added to one by one: the processor then
    /// waits for all of that memory at once.
    func fetch(_ terms: ArraySlice<Term>) {
        entries.withUnsafeBufferPointer { entries in
            pool.withUnsafeBufferPointer { pool in
                var seen: Int32 = 0
                for term in terms {
                    let entry = entries[Self.home(term.key, entries.count)]
                    guard entry.key == term.key, let list = entry.list else { continue }
                    seen |= pool[list] | pool[list + Self.count(pool[list])]
                }
                // Neither counts nor cards are below 0; the reads must not be found useless.
                precondition(seen >= 0)
            }
        }
    }

    mutating func add(_ card: Int32, to key: UInt32) {
        if used * 4 > entries.count * 3 { grow() }
        let place = find(key)
        let entry = entries[place]
        if let only = entry.card, listLimit > 1 {
            let list = takeList(room: 0)
            entries[place] = Entry(key: key, list: list)
            pool[Int(list)] = Self.head(count: 2, room: 0)
            pool[Int(list) + 1] = only
            pool[Int(list) + 2] = card
        } else if let list = entry.list {
            append(card, to: list, at: place)
        } else {
            if entry.isEmpty { used += 1 }
            entries[place] = Entry(key: key, card: card)
        }
    }

    /// Takes off every card before one; lists are oldest first, so only their beginnings go.
    mutating func sweep(before oldest: Int32) {
        var place = 0
        while place < entries.count {
            let entry = entries[place]
            let (count, gone) = outdated(entry, before: oldest)
            if gone > 0, gone == count {
                // What moves into the gap is looked at next.
                vacate(place)
                continue
            }
            if gone > 0, let list = entry.list { shift(list, by: gone) }
            place += 1
        }
    }

    private func outdated(_ entry: Entry, before oldest: Int32) -> (count: Int, gone: Int) {
        if let card = entry.card { return (1, card < oldest ? 1 : 0) }
        guard let list = entry.list else { return (0, 0) }
        let count = Self.count(pool[list])
        var gone = 0
        while gone < count, pool[list + 1 + gone] < oldest { gone += 1 }
        return (count, gone)
    }

    private func find(_ key: UInt32) -> Int {
        entries.withUnsafeBufferPointer { entries in
            var place = Self.home(key, entries.count)
            while !entries[place].isEmpty, entries[place].key != key {
                place += 1
                if place == entries.count { place = 0 }
            }
            return place
        }
    }

    private static func home(_ key: UInt32, _ places: Int) -> Int {
        let spread = UInt64(key &* 0x9E37_79B1)
        return Int(truncatingIfNeeded: (spread &* UInt64(truncatingIfNeeded: places)) >> 32)
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count / 2 * 3)
        for entry in old where !entry.isEmpty { entries[find(entry.key)] = entry }
    }

    private mutating func append(_ card: Int32, to list: Int, at place: Int) {
        if Self.count(pool[list]) >= listLimit {
            // Makes room by forgetting the older half.
            shift(list, by: max(1, Self.count(pool[list]) / 2))
        }
        let (count, room) = (Self.count(pool[list]), Self.room(pool[list]))
        var into = list
        if count == Self.rooms[room] { into = widen(list, at: place) }
        pool[into + 1 + count] = card
        pool[into] = Self.head(count: count + 1, room: Self.room(pool[into]))
    }

    private mutating func shift(_ list: Int, by dropped: Int) {
        let left = Self.count(pool[list]) - dropped
        for at in (list + 1)..<(list + 1 + left) { pool[at] = pool[at + dropped] }
        pool[list] = Self.head(count: left, room: Self.room(pool[list]))
    }

    /// Moves a full list to where it has more room.
    private mutating func widen(_ list: Int, at place: Int) -> Int {
        let (count, room) = (Self.count(pool[list]), Self.room(pool[list]))
        let wide = takeList(room: room + 1)
        for at in 1...count { pool[Int(wide) + at] = pool[list + at] }
        pool[Int(wide)] = Self.head(count: count, room: room + 1)
        free[room].append(Int32(list))
        entries[place] = Entry(key: entries[place].key, list: wide)
        return Int(wide)
    }

    private mutating func takeList(room: Int) -> Int32 {
        if let list = free[room].popLast() { return list }
        let list = pool.count
        pool.append(contentsOf: repeatElement(0, count: 1 + Self.rooms[room]))
        return Int32(list)
    }

    private static func head(count: Int, room: Int) -> Int32 { Int32(room << 16 | count) }
    private static func count(_ head: Int32) -> Int { Int(head & 0xFFFF) }
    private static func room(_ head: Int32) -> Int { Int(head >> 16) }

    /// Empties an entry and moves later ones of the same run up, so that searches still find them.
    private mutating func vacate(_ place: Int) {
        if let list = entries[place].list { free[Self.room(pool[list])].append(Int32(list)) }
        let size = entries.count
        func steps(from home: Int, to place: Int) -> Int {
            place >= home ? place - home : place - home + size
        }
        var hole = place
        var next = place + 1 == size ? 0 : place + 1
        while !entries[next].isEmpty {
            let home = Self.home(entries[next].key, size)
            if steps(from: home, to: next) >= steps(from: hole, to: next) {
                entries[hole] = entries[next]
                hole = next
            }
            next = next + 1 == size ? 0 : next + 1
        }
        entries[hole] = Entry()
        used -= 1
    }
}

extension Postings {
    func write(to writer: inout StateWriter) {
        writer.put(UInt32(used))
        writer.put(list: entries.map(\.packed))
        writer.put(list: pool)
        for list in free { writer.put(list: list) }
    }

    /// Takes up what was written of an index with the same limit.
    mutating func read(_ reader: inout StateReader) throws(SnapshotFault) {
        used = Int(try reader.number(UInt32.self))
        entries = try reader.list(UInt64.self).map(Entry.init(packed:))
        pool = try reader.list()
        for room in free.indices { free[room] = try reader.list() }
    }
}
