/// Fixed hash functions: the same bytes give the same hash in every run and on every machine.
enum Hashing {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes one more byte into a running hash.
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Spreads every bit of the value over every bit of the result.
    static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ (mixed >> 33)
    }

    static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        mix((one &* 0x9E37_79B9_7F4A_7C15) ^ (other &+ 0x7F4A_7C15))
    }

    static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mix(hash) >> 32) }

    static func hash(_ text: some StringProtocol) -> UInt64 {
        mix(text.utf8.reduce(seed) { add($1, to: $0) })
    }
}
