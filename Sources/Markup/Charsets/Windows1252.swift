/// What the bytes 0x80…0x9F mean in windows-1252; the five without a meaning stay as they are.
private let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]

/// The scalar value of one windows-1252 byte, also right for a C1 control met as a character.
public func windows1252Scalar(_ byte: UInt8) -> UInt32 {
    byte >= 0x80 && byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
}

/// The windows-1252 byte of a scalar value from U+0080 on; nil when it has none.
func windows1252Byte(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0xA0, scalar < 0x100 { return UInt8(truncatingIfNeeded: scalar) }
    guard scalar >= 0x80, let index = upperControls.firstIndex(of: scalar) else { return nil }
    return 0x80 + UInt8(truncatingIfNeeded: index)
}

/// Windows-1252 as UTF-8; also what ISO-8859-1 and ASCII mean by the WHATWG standard.
func decodeWindows1252(_ bytes: [UInt8], _ faults: inout FaultList) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
        var at = 0
        while at < bytes.count {
            let end = plainRunEnd(bytes, from: at)
            if end > at { out.append(contentsOf: bytes[at..<end]) }
            guard end < bytes.count else { return }
            at = end + 1
            let scalar = windows1252Scalar(bytes[end])
            if scalar < 0xA0 {
                faults.add(.controlCharacter, at: out.count)
            } else {
                appendUTF8(scalar, to: &out)
            }
        }
    }
    return out
}
