/// A date's text with figures, colons and commas of other scripts as those of ASCII.
func asciiFigures(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0xD9 }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x0660...0x0669, 0x06F0...0x06F9: out.append(0x30 + UInt8(scalar.value & 0x0F))
        case 0x0966...0x096F, 0x09E6...0x09EF: out.append(0x30 + UInt8((scalar.value - 6) & 0x0F))
        case 0x0E50...0x0E59, 0xFF10...0xFF19: out.append(0x30 + UInt8(scalar.value & 0x0F))
        case 0xFF1A: out.append(0x3A)
        case 0x060C, 0xFF0C: out.append(0x2C)
        case 0xFF0D, 0x2212: out.append(0x2D)
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
        default: appendUTF8(scalar.value, to: &out)
        }
    }
    return out
}
