/// Runs of five words of a text as hashes, sorted, each once.
struct Shingles: Sendable {
    private(set) var hashes: [UInt32]

    static let length = 5

    /// Takes hashes as they once were, sorted and each once.
    init(hashes: [UInt32]) { self.hashes = hashes }

    init(of words: [Word], limit: Int) {
        hashes = []
        let count = min(words.count, limit) - Self.length + 1
        guard count > 0 else { return }
        hashes.reserveCapacity(count)
        for start in 0..<count {
            var hash: UInt64 = 0
            for at in start..<(start + Self.length) {
                hash = (hash ^ UInt64(words[at].hash)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
        }
        hashes.sort()
        removeRepeats()
    }

    var count: Int { hashes.count }

    /// The sample the index holds: hashes whose low bits are zero, more bits for longer texts.
    ///
    /// Samples nest: a longer text's sample of shared shingles is part of a shorter one's.
    var sampled: [UInt32] {
        var mask: UInt32 = 0
        while hashes.count >> mask.trailingOneBits > Self.sampleSize { mask = mask << 1 | 1 }
        return hashes.filter { $0 & mask == 0 }
    }

    private static let sampleSize = 48

    /// How many shingles two texts share.
    func common(with other: Shingles) -> Int {
        var (here, there, common) = (0, 0, 0)
        while here < hashes.count, there < other.hashes.count {
            let (one, two) = (hashes[here], other.hashes[there])
            if one == two { common += 1 }
            if one <= two { here += 1 }
            if two <= one { there += 1 }
        }
        return common
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
