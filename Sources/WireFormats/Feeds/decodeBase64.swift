/// Reads base64, white space allowed; nil when the bytes are none.
func decodeBase64(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 4 * 3)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
        let value: UInt32
        switch byte {
        case 0x41...0x5A: value = UInt32(byte - 0x41)
        case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
        case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
        case 0x2B, 0x2D: value = 62
        case 0x2F, 0x5F: value = 63
        case 0x3D, 0x00...0x20: continue
        default: return nil
        }
        buffer = (buffer << 6 | value) & 0xFFFFFF
        bits += 6
        if bits >= 8 {
            bits -= 8
            out.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        }
    }
    return out.isEmpty ? nil : out
}
