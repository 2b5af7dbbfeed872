/// Bytes of an address written as `%` and two hexadecimal digits: RFC 3986 section 2.1.
public enum PercentEncoding {
    /// The text with all but the unreserved characters of RFC 3986 section 2.3 encoded.
    public static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                out.append(UInt8(ascii: "%"))
                out += Hexadecimal.text(CollectionOfOne(byte)).utf8.map(capital)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes meant; a mark without two digits behind it stands for itself.
    ///
    /// - Parameter mark: what begins an encoded byte; `=` in RFC 2047.
    public static func decoded(
        _ bytes: [UInt8], mark: UInt8 = UInt8(ascii: "%")
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == mark, at + 2 < bytes.count,
                let high = Hexadecimal.value(of: bytes[at + 1]),
                let low = Hexadecimal.value(of: bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func capital(_ byte: UInt8) -> UInt8 {
        (0x61...0x66).contains(byte) ? byte & 0xDF : byte
    }
}
