/// A term of a text with its weight, in eight bytes; sorts by term.
///
/// Weights are whole numbers so that sums never depend on the order of adding.
struct Term: Hashable, Comparable, Sendable {
    /// The term above its weight.
    let packed: UInt64

    init(packed: UInt64) { self.packed = packed }

    init(_ key: UInt32, weight: Int) {
        packed = UInt64(key) << 32 | UInt64(UInt32(clamping: weight))
    }

    var key: UInt32 { UInt32(truncatingIfNeeded: packed >> 32) }
    var weight: Int { Int(packed & 0xFFFF_FFFF) }

    /// The weight of a text's whole vector; its square is a similarity of 1.
    static let unit = 16_384

    static func < (one: Term, other: Term) -> Bool { one.packed < other.packed }
}
