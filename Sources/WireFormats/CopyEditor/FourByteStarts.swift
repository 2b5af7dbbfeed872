/// Which four bytes some words begin with: most texts that hold none of the words hold none of these.
struct FourByteStarts: Sendable {
    /// One bit for each of 65,536 hashes.
    private var bits = [UInt64](repeating: 0, count: 1_024)

    /// The words are four bytes long at least; shorter ones are not looked for.
    init(_ words: [String]) {
        for word in words where word.utf8.count >= 4 {
            let hash = LineBytes.of(word) { Self.hash($0, at: 0) }
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// Whether one of the words may stand in a text.
    func mayStand(in text: LineBytes) -> Bool {
        var at = 0
        while at + 4 <= text.count {
            let hash = Self.hash(text, at: at)
            if bits[hash >> 6] >> UInt64(hash & 63) & 1 == 1 { return true }
            at += 1
        }
        return false
    }

    @inline(__always)
    private static func hash(_ text: LineBytes, at: Int) -> Int {
        let word =
            UInt32(text[at]) | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2]) << 16
            | UInt32(text[at + 3]) << 24
        return Int((word &* 0x9E37_79B1) >> 16)
    }
}
