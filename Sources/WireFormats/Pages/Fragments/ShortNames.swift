import Markup

/// Names of at most sixteen bytes, found by their bytes in any case.
struct ShortNames {
    /// A name's bytes in small letters.
    struct Key: Equatable {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init() {}

        /// Up to sixteen bytes of which the first eight are one number and the others another.
        @inline(__always)
        init(_ low: UInt64, _ high: UInt64 = 0) {
            self.low = Self.folded(low)
            self.high = high == 0 ? 0 : Self.folded(high)
        }

        /// Where the search for it begins.
        @inline(__always)
        fileprivate var slot: Int {
            Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 55)
        }

        /// Capitals folded: what has bit 6 set gets bit 5, which makes no small letter, figure or
        /// hyphen of anything else.
        @inline(__always)
        private static func folded(_ word: UInt64) -> UInt64 {
            word | (word & 0x4040_4040_4040_4040) >> 1
        }
    }

    /// What a name means.
    struct Meaning {
        let name: HTMLName
        let nesting: HTMLName.Nesting
    }

    private struct Entry {
        var key = Key()
        var meaning: Meaning?
    }

    private var entries = [Entry](repeating: Entry(), count: 512)

    /// - Parameter names: ASCII in small letters, fewer than 256.
    init(_ names: [(spelling: String, name: HTMLName)]) {
        for (spelling, name) in names {
            let key = Array(spelling.utf8).withUnsafeBufferPointer { Self.key($0, 0..<$0.count) }
            guard let key else { preconditionFailure("a long name") }
            var slot = key.slot
            while entries[slot].meaning != nil { slot = (slot + 1) & 511 }
            entries[slot] = Entry(
                key: key, meaning: Meaning(name: name, nesting: name.nesting))
        }
    }

    /// What the name means; nil for one that is not known.
    @inline(__always)
    func find(_ key: Key) -> Meaning? {
        var slot = key.slot
        while let known = entries[slot].meaning {
            if entries[slot].key == key { return known }
            slot = (slot + 1) & 511
        }
        return nil
    }

    /// What the name in a part of some bytes, which hold no NUL, means.
    func find(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Meaning? {
        Self.key(bytes, name).flatMap { find($0) }
    }

    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Key? {
        guard name.count <= 16 else { return nil }
        if let low = EightBytes(bytes, at: name.lowerBound, before: bytes.count) {
            if name.count <= 8 { return Key(low.first(name.count)) }
            if let high = EightBytes(bytes, at: name.lowerBound + 8, before: bytes.count) {
                return Key(low.word, high.first(name.count - 8))
            }
        }
        var words: (low: UInt64, high: UInt64) = (0, 0)
        for (place, index) in name.enumerated() {
            let byte = UInt64(bytes[index])
            if place < 8 {
                words.low |= byte << UInt64(place * 8)
            } else {
                words.high |= byte << UInt64(place * 8 - 64)
            }
        }
        return Key(words.low, words.high)
    }
}
