extension String {
    /// The text that bytes spell, which are looked at for faults only where one is beyond ASCII.
    package init(spelling bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26.0, *), Self.isASCII(bytes) {
            self = unsafe String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let memory = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 16 <= memory.count {
            let sixteen = memory.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
            guard (sixteen[0] | sixteen[1]) & 0x8080_8080_8080_8080 == 0 else { return false }
            index += 16
        }
        while index < memory.count {
            guard memory[index] < 0x80 else { return false }
            index += 1
        }
        return true
    }
}
