/// A number for a name's bytes; for names of up to eight bytes the bytes themselves.
struct NameCode: Hashable {
    private let bytes: UInt64
    private let length: UInt32

    /// Whether two names with this code are one.
    var isWhole: Bool { length <= 8 }

    /// Where to look for the name first.
    var slot: Int { Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 32) ^ Int(length) }

    /// The code of a name as it stands.
    init(_ name: UnsafeBufferPointer<UInt8>) {
        length = UInt32(truncatingIfNeeded: name.count)
        bytes = name.count <= 8 ? Self.packed(name, 0, name.count) : Self.mixed(name) { $0 }
    }

    /// The code of a name that stands in some text, capitals A–Z folded.
    @inline(__always)
    init(folding text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        length = UInt32(truncatingIfNeeded: end - start)
        guard end - start <= 8 else {
            let name = UnsafeBufferPointer(rebasing: text[start..<end])
            bytes = Self.mixed(name, asciiLowercase)
            return
        }
        bytes = Self.folded(Self.packed(text, start, end))
    }

    /// FNV-1a over all bytes.
    private static func mixed(
        _ name: UnsafeBufferPointer<UInt8>, _ fold: (UInt8) -> UInt8
    ) -> UInt64 {
        name.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64(fold($1))) &* 0x100_0000_01b3 }
    }

    /// Up to eight bytes as one number, the first the lowest.
    @inline(__always)
    private static func packed(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> UInt64 {
        let count = end - start
        guard count > 0 else { return 0 }
        if start + 8 <= text.count {
            let eight = UnsafeRawBufferPointer(text).loadUnaligned(
                fromByteOffset: start, as: UInt64.self)
            return UInt64(littleEndian: eight) & (UInt64.max >> UInt64(64 - 8 * count))
        }
        var packed: UInt64 = 0
        for index in 0..<count { packed |= UInt64(text[start + index]) << UInt64(8 * index) }
        return packed
    }

    /// Every byte from `A` to `Z` with the bit of small letters set.
    @inline(__always)
    private static func folded(_ eight: UInt64) -> UInt64 {
        let high: UInt64 = 0x8080_8080_8080_8080
        let low = eight & ~high
        let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = low &+ 0x2525_2525_2525_2525
        let capitals = fromA & ~beyondZ & ~eight & high
        return eight | (capitals >> 2)
    }
}
