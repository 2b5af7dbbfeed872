/// UTF-16 or UTF-32 as UTF-8; what is no character becomes U+FFFD, controls are dropped.
func decodeWide(_ bytes: [UInt8], as charset: Charset, _ faults: inout FaultList) -> [UInt8] {
    let isBig = charset == .utf16BE || charset == .utf32BE
    let width = charset == .utf16BE || charset == .utf16LE ? 2 : 4
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    func unit(_ at: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in 0..<width {
            let byte = UInt32(bytes[at + (isBig ? index : width - 1 - index)])
            value = value << 8 | byte
        }
        return value
    }
    var at = 0
    while at + width <= bytes.count {
        var value = unit(at)
        at += width
        if width == 2, value >= 0xD800, value < 0xDC00, at + 2 <= bytes.count {
            let low = unit(at)
            if low >= 0xDC00, low < 0xE000 {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                at += 2
            }
        }
        appendText(value, to: &out, &faults)
    }
    if at < bytes.count { faults.add(.truncated, at: out.count) }
    return out
}

private func appendText(_ value: UInt32, to out: inout [UInt8], _ faults: inout FaultList) {
    switch value {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: out.append(UInt8(truncatingIfNeeded: value))
    case 0..<0x20, 0x7F, 0xFFFE: faults.add(.controlCharacter, at: out.count)
    case 0x80..<0xA0:
        faults.add(.controlCharacter, at: out.count)
        appendUTF8(windows1252Scalar(UInt8(truncatingIfNeeded: value)), to: &out)
    case 0xD800..<0xE000, 0x110000...:
        faults.add(.invalidSequence, at: out.count)
        appendUTF8(0xFFFD, to: &out)
    default: appendUTF8(value, to: &out)
    }
}
