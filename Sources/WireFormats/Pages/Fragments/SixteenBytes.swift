/// Sixteen bytes of a text, looked at together; a byte that is found shows in its highest bit.
struct SixteenBytes {
    typealias Found = SIMD16<UInt8>

    let bytes: SIMD16<UInt8>

    /// The bytes from `start` on, all of which must be there.
    @inline(__always)
    init(at start: UnsafePointer<UInt8>) {
        bytes = UnsafeRawPointer(start).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    /// Puts the bytes from `start` on, where there must be room for them.
    @inline(__always)
    func store(at start: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(start).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    }

    /// The bytes that are this one.
    @inline(__always)
    func are(_ byte: UInt8) -> Found {
        let others = bytes ^ Found(repeating: byte)
        return (others &- Found(repeating: 1)) & ~others
    }

    /// The bytes below this one, which is ASCII.
    @inline(__always)
    func areBelow(_ byte: UInt8) -> Found { (bytes &- Found(repeating: byte)) & ~bytes }

    /// The bytes that are this one; any beyond ASCII may show as well.
    @inline(__always)
    func areAmongASCII(_ byte: UInt8) -> Found {
        (bytes ^ Found(repeating: byte)) &- Found(repeating: 1)
    }

    /// The bytes that are this one and have it for neighbour in the bytes `before`; any that are below it
    /// or beyond ASCII in either may show as well.
    @inline(__always)
    func areAmongASCII(_ byte: UInt8, like before: SixteenBytes) -> Found {
        ((bytes | before.bytes) ^ Found(repeating: byte)) &- Found(repeating: 1)
    }

    /// The bytes below this one, which is ASCII; any beyond ASCII may show as well.
    @inline(__always)
    func areBelowAmongASCII(_ byte: UInt8) -> Found { bytes &- Found(repeating: byte) }

    /// The bytes that may begin white space of many bytes.
    @inline(__always)
    var mayBeBlank: Found {
        let even = bytes & Found(repeating: 0xFE) ^ Found(repeating: 0xE2)
        return are(0xC2) | are(0xEF) | (even &- Found(repeating: 1)) & ~even
    }

    /// Whether a byte is beyond ASCII.
    @inline(__always)
    var holdsMore: Bool { Self.first(bytes) < 16 }

    /// Which byte shows first; sixteen where none does.
    @inline(__always)
    static func first(_ found: Found) -> Int {
        let words = unsafeBitCast(found & Found(repeating: 0x80), to: SIMD2<UInt64>.self)
        let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
        if low != 0 { return low.trailingZeroBitCount >> 3 }
        return high == 0 ? 16 : 8 + high.trailingZeroBitCount >> 3
    }
}
