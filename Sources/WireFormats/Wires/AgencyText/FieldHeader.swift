import Markup

/// A first line of fields that unit separators part: `⟨SOH⟩HALDEN⟨US⟩6⟨US⟩N⟨US⟩Tuesday`.
enum FieldHeader {
    private static let separator: UInt8 = 0x1F
    private static let startOfText: UInt8 = 0x02

    /// So many bytes may such a line have.
    private static let longest = 512

    /// Whether the bytes begin with such a line and no text is framed below it.
    static func opens(_ bytes: [UInt8]) -> Bool {
        guard bytes.first == IPTC7901.startOfHeader || bytes.first.map({ $0 > 0x20 }) == true,
            holdsSeparator(bytes), !bytes.contains(startOfText)
        else { return false }
        let line = bytes.prefix(longest).prefix { $0 != 0x0A && $0 != 0x0D }
        return line.count < longest && line.count(where: { $0 == separator }) > 1
    }

    /// Whether a separator stands where such a line does; next to no document has one there.
    private static func holdsSeparator(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var separators: UInt8 = 0
            for at in 0..<min(bytes.count, longest) { separators |= bytes[at] == separator ? 1 : 0 }
            return separators > 0
        }
    }

    /// The bytes with a picture for each separator, which decoding would drop.
    static func visible(_ bytes: [UInt8]) -> [UInt8] {
        var visible: [UInt8] = []
        visible.reserveCapacity(bytes.count + longest)
        for byte in bytes {
            if byte == separator { visible += "\u{241F}".utf8 } else { visible.append(byte) }
        }
        return visible
    }
}
