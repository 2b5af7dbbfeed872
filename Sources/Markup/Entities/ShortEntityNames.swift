/// The named references of few letters, found by their letters and the semicolon behind them.
struct ShortEntityNames: Sendable {
    /// Longer names are not kept here.
    static let longest = 7
    private static let slots = 4096

    private var keys = [UInt64](repeating: 0, count: slots)
    private var numbers = [Int16](repeating: -1, count: slots)

    /// Keeps a name, if it is short, with its number in the table of all.
    mutating func add(_ name: some Collection<UInt8>, number: Int) {
        guard name.count <= Self.longest else { return }
        let key = name.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var slot = Self.slot(key)
        while numbers[slot] >= 0 { slot = (slot + 1) & (Self.slots - 1) }
        keys[slot] = key
        numbers[slot] = Int16(number)
    }

    /// The name that begins at `start` and ends in a semicolon: its number and length.
    func find(_ bytes: borrowing Span<UInt8>, at start: Int) -> (number: Int, length: Int)? {
        let stop = min(start + Self.longest + 1, bytes.count)
        var key: UInt64 = 0
        var at = start
        while at < stop {
            if bytes[at] == UInt8(ascii: ";") { return number(key).map { ($0, at - start) } }
            key = key << 8 | UInt64(bytes[at])
            at += 1
        }
        return nil
    }

    private func number(_ key: UInt64) -> Int? {
        var slot = Self.slot(key)
        while numbers[slot] >= 0 {
            if keys[slot] == key { return Int(numbers[slot]) }
            slot = (slot + 1) & (Self.slots - 1)
        }
        return nil
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }
}
