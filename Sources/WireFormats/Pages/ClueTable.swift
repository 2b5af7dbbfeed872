/// Words and what they are a clue for, by numbers for the words.
struct ClueTable: Sendable {
    private var codes: [UInt64]
    private var clues: [PageClues]
    private let shift: UInt64

    init(_ words: [UInt64: PageClues]) {
        // A quarter of the slots is taken, so that a word that is no clue mostly costs one look.
        let bits = max(4, Int.bitWidth - (words.count * 4).leadingZeroBitCount)
        shift = UInt64(64 - bits)
        codes = [UInt64](repeating: 0, count: 1 << bits)
        clues = [PageClues](repeating: [], count: 1 << bits)
        for (code, clue) in words.sorted(by: { $0.key < $1.key }) {
            var slot = self.slot(code)
            while !clues[slot].isEmpty { slot = (slot + 1) & (codes.count - 1) }
            (codes[slot], clues[slot]) = (code, clue)
        }
    }

    private func slot(_ code: UInt64) -> Int {
        Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// What a word is a clue for; nothing for most.
    subscript(code: UInt64) -> PageClues {
        var slot = slot(code)
        while !clues[slot].isEmpty {
            if codes[slot] == code { return clues[slot] }
            slot = (slot + 1) & (codes.count - 1)
        }
        return []
    }
}
