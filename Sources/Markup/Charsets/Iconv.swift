#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads an encoding through the C library; nil if it does not know the encoding.
func decodeByIconv(
    _ bytes: [UInt8], from charset: Charset, _ faults: inout FaultList
) -> [UInt8]? {
    let failed = UnsafeMutableRawPointer(bitPattern: -1)
    guard let handle = iconv_open("UTF-8", charset.iconvName), handle != failed else { return nil }
    defer { iconv_close(handle) }
    var input = bytes
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 2)
    var buffer = [CChar](repeating: 0, count: 16_384)
    input.withUnsafeMutableBytes { raw in
        var source = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = raw.count
        while left > 0 {
            let (written, status) = convert(handle, &source, &left, &buffer)
            out.append(contentsOf: buffer[..<written].lazy.map(UInt8.init(bitPattern:)))
            guard status != 0, status != E2BIG else { continue }
            // A byte that is no character, or a character cut off by the end: one mark for it.
            faults.add(.invalidSequence, at: out.count)
            appendUTF8(0xFFFD, to: &out)
            source = source?.advanced(by: 1)
            left -= 1
        }
    }
    return out
}

/// One call of `iconv` into `buffer`: the bytes written and the error number, or 0.
private func convert(
    _ handle: iconv_t, _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    _ buffer: inout [CChar]
) -> (written: Int, status: Int32) {
    buffer.withUnsafeMutableBufferPointer { room in
        var target = room.baseAddress
        var space = room.count
        let result = iconv(handle, &source, &left, &target, &space)
        return (room.count - space, result == -1 ? errno : 0)
    }
}
