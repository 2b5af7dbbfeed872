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
        var index = 0
        while index < bytes.count {
            if index + 16 <= bytes.count {
                let sixteen = memory.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
                if (sixteen[0] | sixteen[1]) & 0x8080_8080_8080_8080 == 0 {
                    index += 16
                    continue
                }
            }
            while index < bytes.count, bytes[index] < 0x80 { index += 1 }
            // Letters beyond ASCII mostly stand beside others.
            while index < bytes.count, bytes[index] >= 0x80 {
                let length = usualLength(bytes, index) ?? utf8SequenceLength(bytes, at: index)
                guard length > 0 else { return nil }
                index += length
                isASCII = false
            }
        }
        return isASCII
    }

    /// The length of a sequence of two or three bytes that any tail makes valid.
    @inline(__always)
    private static func usualLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
        let lead = bytes[index]
        if lead &- 0xC2 < 0x1E { return 2 }
        guard lead &- 0xE1 < 0x0C, bytes[index + 2] & 0xC0 == 0x80 else { return nil }
        return 3
    }
}
