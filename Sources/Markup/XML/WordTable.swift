/// Byte strings in one table, found by a hash of their bytes.
struct WordTable: Sendable {
    /// Where a word stands among the bytes, and its hash.
    private struct Word: Sendable {
        let start: Int
        let count: Int32
        let hash: UInt32
    }

    /// The words most tables come to hold, room for which is made at once.
    private static let usualCount = 16

    private var bytes: [UInt8] = []
    private var words: [Word] = []
    /// The numbers of the words by their hash; -1 where there is none.
    private var buckets: [Int32] = []

    var count: Int { words.count }

    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[words[number].start..<words[number].start + Int(words[number].count)]
    }

    /// Lends a word's bytes from one of them on.
    @inline(__always)
    func with(_ number: Int, from start: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        let word = words[number]
        bytes.withUnsafeBufferPointer {
            use(
                UnsafeBufferPointer(
                    rebasing: $0[(word.start + start)..<(word.start + Int(word.count))]))
        }
    }

    /// Whether a word is, from one of its bytes on, these.
    @inline(__always)
    func ends(_ number: Int, from start: Int, with end: StaticString) -> Bool {
        let word = words[number]
        let count = Int(word.count) - start
        guard count == end.utf8CodeUnitCount else { return false }
        let (end, first) = (end.utf8Start, word.start + start)
        return bytes.withUnsafeBufferPointer { bytes in
            for at in 0..<count where bytes[first + at] != end[at] { return false }
            return true
        }
    }

    /// The number of a word with this hash; nil when it was not met.
    @inline(__always)
    func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
        if words.isEmpty { return nil }
        return buckets.withUnsafeBufferPointer { buckets in
            words.withUnsafeBufferPointer { words in
                var slot = Int(hash) & (buckets.count - 1)
                while buckets[slot] >= 0 {
                    let number = Int(buckets[slot])
                    let other = words[number]
                    if other.hash == hash, Int(other.count) == word.count, has(word, other.start) {
                        return number
                    }
                    slot = (slot + 1) & (buckets.count - 1)
                }
                return nil
            }
        }
    }

    /// The number of a word with this hash, which is added if it was not met.
    mutating func number(adding word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        if let known = number(of: word, hash) { return known }
        if words.count * 2 >= buckets.count { grow() }
        words.append(
            Word(start: bytes.count, count: Int32(truncatingIfNeeded: word.count), hash: hash))
        bytes.append(contentsOf: word)
        place(words.count - 1, hash)
        return words.count - 1
    }

    private mutating func grow() {
        if buckets.isEmpty {
            words.reserveCapacity(Self.usualCount)
            bytes.reserveCapacity(Self.usualCount * 16)
        }
        let size = max(32, buckets.count * 4)
        buckets.removeAll()
        buckets.reserveCapacity(size)
        for _ in 0..<size { buckets.append(-1) }
        for (number, word) in words.enumerated() { place(number, word.hash) }
    }

    private mutating func place(_ number: Int, _ hash: UInt32) {
        var slot = Int(hash) & (buckets.count - 1)
        while buckets[slot] >= 0 { slot = (slot + 1) & (buckets.count - 1) }
        buckets[slot] = Int32(truncatingIfNeeded: number)
    }

    /// Whether `word` stands at `start`, where there is room for it.
    @inline(__always)
    private func has(_ word: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard let known = UnsafeRawPointer(bytes.baseAddress),
                let word = UnsafeRawBufferPointer(word).baseAddress.map({ ($0, word.count) })
            else { return true }
            return Self.isSame(known + start, word.0, count: word.1)
        }
    }

    /// Whether two words of one length are the same, eight bytes at a time, the last eight overlapping.
    @inline(__always)
    private static func isSame(
        _ one: UnsafeRawPointer, _ other: UnsafeRawPointer, count: Int
    ) -> Bool {
        if count < 8 { return short(one, count) == short(other, count) }
        var at = 0
        while at + 8 < count {
            if long(one, at) != long(other, at) { return false }
            at += 8
        }
        return long(one, count - 8) == long(other, count - 8)
    }

    /// A hash of all bytes, eight at a time, the last eight overlapping.
    @inline(__always)
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = UInt64(truncatingIfNeeded: word.count) &* prime
        guard let base = UnsafeRawPointer(word.baseAddress) else { return 0 }
        let count = word.count
        if count < 8 {
            return UInt32(truncatingIfNeeded: mixed(hash ^ short(base, count)))
        }
        var at = 0
        while at + 8 < count {
            hash = mixed(hash ^ long(base, at))
            at += 8
        }
        return UInt32(truncatingIfNeeded: mixed(hash ^ long(base, count - 8)))
    }

    /// Eight bytes of a word that has them.
    @inline(__always)
    private static func long(_ word: UnsafeRawPointer, _ at: Int) -> UInt64 {
        word.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }

    /// All bytes of a word of fewer than eight, no two such words of one length alike.
    @inline(__always)
    private static func short(_ word: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 4 {
            let (head, tail) = (
                word.loadUnaligned(as: UInt32.self),
                word.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            )
            return UInt64(head) | UInt64(tail) << 32
        }
        guard count > 0 else { return 0 }
        let (head, middle, tail) = (
            word.load(as: UInt8.self), word.load(fromByteOffset: count / 2, as: UInt8.self),
            word.load(fromByteOffset: count - 1, as: UInt8.self)
        )
        return UInt64(head) | UInt64(middle) << 8 | UInt64(tail) << 16
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }
}
