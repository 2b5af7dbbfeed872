/// Runs of five words of a text as hashes, sorted, each once.
struct Shingles: Sendable {
    private(set) var hashes: [UInt32] = []
    /// The sample the index holds: hashes whose low bits are zero, more bits for longer texts.
    ///
    /// Samples nest: a longer text's sample of shared shingles is part of a shorter one's.
    private(set) var sampled: [UInt32] = []

    static let length = 5

    init(of words: [Word], limit: Int) {
        let words = words.prefix(limit)
        guard words.count >= Self.length else { return }
        hashes.reserveCapacity(words.count)
        Self.forEach(of: words) { hashes.append($0) }
        SpreadSort.sort(&hashes)
        removeRepeats()
        sampled = sample()
    }

    var count: Int { hashes.count }

    private func sample() -> [UInt32] {
        var mask: UInt32 = 0
        while hashes.count >> mask.trailingOneBits > Self.sampleSize { mask = mask << 1 | 1 }
        return hashes.filter { $0 & mask == 0 }
    }

    private static let sampleSize = 48

    /// How many of these shingles another text has.
    func common(with words: [Word]) -> Int {
        var marks = [UInt64](repeating: 0, count: 256)
        for hash in hashes { marks[Int(hash >> 24)] |= 1 << UInt64(hash >> 18 & 63) }
        var found = [Bool](repeating: false, count: hashes.count)
        Self.forEach(of: words[...]) { hash in
            if marks[Int(hash >> 24)] & 1 << UInt64(hash >> 18 & 63) == 0 { return }
            let place = place(of: hash)
            if place < hashes.count, hashes[place] == hash { found[place] = true }
        }
        return found.count { $0 }
    }

    private static func forEach(of words: ArraySlice<Word>, _ body: (UInt32) -> Void) {
        guard words.count >= length else { return }
        words.withUnsafeBufferPointer { words in
            for start in 0...(words.count - length) {
                var hash: UInt64 = 0
                for at in start..<(start + length) {
                    hash = (hash ^ UInt64(words[at].hash)) &* 0x9E37_79B9_7F4A_7C15
                    hash ^= hash >> 29
                }
                body(UInt32(truncatingIfNeeded: hash >> 32))
            }
        }
    }

    /// The first place whose hash is not below this one.
    private func place(of hash: UInt32) -> Int {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func removeRepeats() {
        var kept = 0
        for at in hashes.indices where at == 0 || hashes[at] != hashes[at - 1] {
            hashes[kept] = hashes[at]
            kept += 1
        }
        hashes.removeLast(hashes.count - kept)
    }
}

extension UInt32 {
    fileprivate var trailingOneBits: Int { (~self).trailingZeroBitCount }
}
