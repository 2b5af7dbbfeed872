/// Searches in the document's own bytes, eight at a time.
extension HTMLTokenizer {
    /// Where a byte stands next; the end of the document where it never comes.
    @inline(__always)
    func next(_ byte: UInt8, from start: Int) -> Int {
        text.withUnsafeBufferPointer {
            firstIndex(of: byte, in: UnsafeBufferPointer(rebasing: $0[..<end]), from: start)
        } ?? end
    }

    /// Where one of two bytes, or a NUL, stands next before `stop`; `stop` where none does.
    @inline(__always)
    func next(_ one: UInt8, or other: UInt8, from start: Int, before stop: Int) -> Int {
        text.withUnsafeBufferPointer { bytes in
            var index = start
            let ones = UInt64(one) &* Self.low
            let others = UInt64(other) &* Self.low
            let words = UnsafeRawBufferPointer(bytes)
            while index + 8 <= stop {
                let eight = UInt64(
                    littleEndian: words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let hits =
                    Self.zeros(eight ^ ones) | Self.zeros(eight ^ others) | Self.zeros(eight)
                if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < stop {
                let byte = bytes[index]
                if byte == one || byte == other || byte == 0 { return index }
                index += 1
            }
            return stop
        }
    }

    private static var low: UInt64 { 0x0101_0101_0101_0101 }

    /// The highest bit of every byte that is 0; bits above the lowest of them may be wrong.
    @inline(__always)
    private static func zeros(_ eight: UInt64) -> UInt64 {
        (eight &- low) & ~eight & 0x8080_8080_8080_8080
    }
}
