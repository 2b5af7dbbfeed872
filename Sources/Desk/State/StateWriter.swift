/// Writes the desk's state as bytes: numbers in the order of their bytes, low first.
struct StateWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func put(_ text: String) {
        put(UInt32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ text: String?) {
        put(text != nil)
        if let text { put(text) }
    }

    mutating func put<Number: FixedWidthInteger>(_ number: Number?) {
        put(number != nil)
        if let number { put(number) }
    }

    mutating func put<Number: FixedWidthInteger>(list: [Number]) {
        put(UInt32(list.count))
        #if _endian(little)
            list.withUnsafeBytes { bytes.append(contentsOf: $0) }
        #else
            for number in list { put(number) }
        #endif
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Eight bytes that tell whether the ones before were changed.
    static func seal(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var seal = Hashing.seed
            var place = 0
            while place + 8 <= bytes.count {
                let eight = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                seal = (seal ^ UInt64(littleEndian: eight)) &* 0x9E37_79B9_7F4A_7C15
                seal ^= seal >> 29
                place += 8
            }
            for at in place..<bytes.count { seal = Hashing.add(bytes[at], to: seal) }
            return Hashing.mix(seal, UInt64(bytes.count))
        }
    }
}
