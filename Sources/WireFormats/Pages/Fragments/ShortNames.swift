import Markup

/// Names of at most sixteen bytes, found by their bytes in any case.
struct ShortNames {
    private struct Key: Equatable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        /// Where the search for it begins.
        @inline(__always)
        var slot: Int {
            Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56)
        }
    }

    private struct Entry {
        var key = Key()
        var name: HTMLName?
    }

    private var entries = [Entry](repeating: Entry(), count: 256)

    /// - Parameter names: ASCII in small letters, fewer than 256.
    init(_ names: [(spelling: String, name: HTMLName)]) {
        for (spelling, name) in names {
            let key = Array(spelling.utf8).withUnsafeBufferPointer { Self.key($0, 0..<$0.count) }
            var slot = key.slot
            while entries[slot].name != nil { slot = (slot + 1) & 255 }
            entries[slot] = Entry(key: key, name: name)
        }
    }

    /// The name that stands in a part of some bytes, which hold no NUL.
    @inline(__always)
    func find(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> HTMLName? {
        guard name.count <= 16 else { return nil }
        let key = Self.key(bytes, name)
        var slot = key.slot
        while let known = entries[slot].name {
            if entries[slot].key == key { return known }
            slot = (slot + 1) & 255
        }
        return nil
    }

    @inline(__always)
    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Key {
        let middle = min(name.lowerBound + 8, name.upperBound)
        return Key(
            low: word(bytes, name.lowerBound, middle), high: word(bytes, middle, name.upperBound))
    }

    /// Up to eight bytes as one number, capitals folded: what has bit 6 set gets bit 5, which makes
    /// no small letter, figure or hyphen of anything else.
    @inline(__always)
    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> UInt64 {
        var word: UInt64 = 0
        if start + 8 <= bytes.count {
            let raw = UnsafeRawBufferPointer(bytes)
            word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            word &= ~(UInt64.max << UInt64((end - start) * 8))
        } else {
            for index in (start..<end).reversed() { word = word << 8 | UInt64(bytes[index]) }
        }
        return word | (word & 0x4040_4040_4040_4040) >> 1
    }
}
