/// A cursor over the bytes of a date that is spelled with figures.
struct DateBytes {
    let bytes: ArraySlice<UInt8>
    private(set) var at: Int

    init(_ bytes: [UInt8]) {
        let trimmed = bytes.drop { $0 <= 0x20 }
        let end = (trimmed.lastIndex { $0 > 0x20 } ?? trimmed.startIndex - 1) + 1
        self.bytes = trimmed[trimmed.startIndex..<max(end, trimmed.startIndex)]
        at = self.bytes.startIndex
    }

    var isAtEnd: Bool { at >= bytes.endIndex }
    var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

    /// How many figures stand here.
    var figures: Int {
        var end = at
        while end < bytes.endIndex, bytes[end] &- 0x30 < 10 { end += 1 }
        return end - at
    }

    /// Reads a number of exactly `count` figures.
    mutating func number(_ count: Int) -> Int? {
        guard count > 0, count <= 15, figures >= count else { return nil }
        var value = 0
        for byte in bytes[at..<at + count] { value = value * 10 + Int(byte - 0x30) }
        at += count
        return value
    }

    /// Reads a number of as many figures as stand here, `range` of them allowed.
    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        let count = figures
        return range.contains(count) ? number(count) : nil
    }

    mutating func skip(_ options: UInt8...) -> Bool {
        guard let next, options.contains(next) else { return false }
        at += 1
        return true
    }

    mutating func skipSpace() {
        while let next, next <= 0x20 { at += 1 }
    }

    /// What is left, for reading by words.
    var rest: ArraySlice<UInt8> { bytes[at...] }
}
