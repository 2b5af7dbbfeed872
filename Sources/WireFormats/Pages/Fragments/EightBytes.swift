/// Eight bytes of a text, looked at together; a byte that is found shows in its highest bit.
///
/// The lowest byte that shows is one that was asked for; above it others may show as well.
struct EightBytes {
    let word: UInt64

    static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    @inline(__always)
    private init(word: UInt64) { self.word = word }

    /// The bytes from `index` on; nil where they reach beyond `end`.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) {
        guard index >= 0, index + 8 <= end, end <= bytes.count else { return nil }
        word = UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
                fromByteOffset: index, as: UInt64.self))
    }

    /// The bytes that are this one.
    @inline(__always)
    func are(_ byte: UInt8) -> UInt64 {
        let others = word ^ Self.ones &* UInt64(byte)
        return (others &- Self.ones) & ~others & Self.high
    }

    /// The bytes below this one, which is ASCII.
    @inline(__always)
    func areBelow(_ byte: UInt8) -> UInt64 {
        (word &- Self.ones &* UInt64(byte)) & ~word & Self.high
    }

    /// The bytes that may end the name of a tag: `>`, `/` and all up to the space.
    @inline(__always)
    var endsOfTagName: UInt64 {
        let close = (word ^ Self.ones &* 0x3E) &- Self.ones
        let slash = (word ^ Self.ones &* 0x2F) &- Self.ones
        return ((word &- Self.ones &* 0x21) | close | slash) & ~word & Self.high
    }

    /// The bytes that may end the name of an attribute: those that end the name of a tag, and `=`.
    @inline(__always)
    var endsOfAttributeName: UInt64 {
        let equals = (word ^ Self.ones &* 0x3D) &- Self.ones
        return endsOfTagName | equals & ~word & Self.high
    }

    /// The bytes beyond ASCII.
    @inline(__always)
    var areBeyondASCII: UInt64 { word & Self.high }

    /// Every byte with the bit set that makes capitals small letters.
    @inline(__always)
    var inSmallLetters: EightBytes { EightBytes(word: word | Self.ones &* 0x20) }

    /// The first `count` bytes, the others zero.
    @inline(__always)
    func first(_ count: Int) -> UInt64 {
        count < 8 ? word & ~(UInt64.max << UInt64(count &* 8)) : word
    }

    /// Which byte shows first.
    @inline(__always)
    static func first(_ found: UInt64) -> Int { found.trailingZeroBitCount >> 3 }
}
