#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The text with every line end, however it is written, as one line feed (HTML, section 13.2.3.5).
public func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let hasReturn = bytes.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { memchr($0, 0x0D, bytes.count) != nil } ?? false
    }
    guard hasReturn else { return bytes }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
        if byte == 0x0D {
            lines.append(0x0A)
        } else if byte != 0x0A || !wasReturn {
            lines.append(byte)
        }
        wasReturn = byte == 0x0D
    }
    return lines
}
