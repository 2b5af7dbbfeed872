/// FNV-1a, 64 bits: a number for bytes that is the same on every machine and in every process.
///
/// It tells one text from another; it is no proof against texts made to be alike. See
/// draft-eastlake-fnv.
public struct FNV1a: Sendable {
    public let value: UInt64

    @inlinable
    public init(_ bytes: some Sequence<UInt8>) {
        value = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The number in hexadecimal, without zeros in front.
    public var hexadecimal: String { String(value, radix: 16) }
}
