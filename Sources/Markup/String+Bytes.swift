extension String {
    /// The text that bytes spell; what is no UTF-8 is replaced as ``String/init(decoding:as:)`` does.
    package init(spelling bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26.0, *), let isASCII = Self.isASCII(ifText: bytes) {
            self = unsafe String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Whether bytes of well-formed UTF-8 are all ASCII; nil for other bytes.
    private static func isASCII(ifText bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        let memory = UnsafeRawBufferPointer(bytes)
        var isASCII = true
        var index = plainStart(memory)
        while index < bytes.count {
            if index + 16 <= bytes.count {
                let sixteen = memory.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
                if (sixteen[0] | sixteen[1]) & 0x8080_8080_8080_8080 == 0 {
                    index += 16
                    continue
                }
            } else if bytes.count >= 16 {
                // The last sixteen overlap those before them.
                let sixteen = memory.loadUnaligned(
                    fromByteOffset: bytes.count - 16, as: SIMD2<UInt64>.self)
                if (sixteen[0] | sixteen[1]) & 0x8080_8080_8080_8080 == 0 { break }
            } else if bytes.count >= 8 {
                let first = memory.loadUnaligned(as: UInt64.self)
                let last = memory.loadUnaligned(
                    fromByteOffset: bytes.count - 8, as: UInt64.self)
                if (first | last) & 0x8080_8080_8080_8080 == 0 { break }
            }
            while index < bytes.count, bytes[index] < 0x80 { index += 1 }
            // Letters beyond ASCII mostly stand beside others.
            while index < bytes.count, bytes[index] >= 0x80 {
                let length =
                    usualUTF8Length(bytes, at: index) ?? utf8SequenceLength(bytes, at: index)
                guard length > 0 else { return nil }
                index += length
                isASCII = false
            }
        }
        return isASCII
    }

    /// How many bytes at the start, looked at 64 at a time, are ASCII.
    @inline(__always)
    private static func plainStart(_ bytes: UnsafeRawBufferPointer) -> Int {
        var index = 0
        while index + 64 <= bytes.count {
            let one = bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
            let two = bytes.loadUnaligned(fromByteOffset: index + 32, as: SIMD4<UInt64>.self)
            let all = one | two
            guard (all[0] | all[1] | all[2] | all[3]) & 0x8080_8080_8080_8080 == 0 else { break }
            index += 64
        }
        return index
    }
}
