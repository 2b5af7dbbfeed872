import Markup
import News

/// Words in other alphabets inside a header (RFC 2047): `=?utf-8?Q?Bodø?=`.
enum EncodedWords {
    static func decode(_ value: [UInt8]) -> String {
        var out: [UInt8] = []
        var rest = value[...]
        /// White space between two encoded words belongs to neither.
        var isBehindWord = false
        while let start = firstRange(of: "=?", in: rest)?.lowerBound {
            let before = rest[..<start]
            guard let word = word(at: start, in: rest) else {
                out += rest[...start]
                rest = rest[(start + 1)...]
                isBehindWord = false
                continue
            }
            if !isBehindWord || before.contains(where: { $0 > 0x20 }) { out += plain(before) }
            out += word.text
            rest = rest[word.end...]
            isBehindWord = true
        }
        out += plain(rest)
        return String(decoding: out, as: UTF8.self)
    }

    /// Bytes that were not encoded as they should have been.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.allSatisfy { $0 < 0x80 } ? Array(bytes) : DecodedText(Array(bytes)).bytes
    }

    private static func word(
        at start: Int, in bytes: ArraySlice<UInt8>
    ) -> (text: [UInt8], end: Int)? {
        let mark = UInt8(ascii: "?")
        guard let first = bytes[(start + 2)...].firstIndex(of: mark), first - start < 60,
            first + 2 < bytes.endIndex, bytes[first + 2] == mark,
            let close = firstRange(of: "?=", in: bytes[(first + 3)...])?.lowerBound
        else { return nil }
        let label = bytes[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
        let encoded = Array(bytes[(first + 3)..<close])
        let decoded: [UInt8]
        switch bytes[first + 1] | 0x20 {
        case UInt8(ascii: "q"):
            let blanks = encoded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            decoded = PercentEncoding.decoded(blanks, mark: UInt8(ascii: "="))
        case UInt8(ascii: "b"): decoded = decodeBase64(encoded) ?? []
        default: return nil
        }
        let charset = String(decoding: label, as: UTF8.self)
        let text = DecodedText(decoded, hints: CharsetHints(transport: charset)).bytes
        return (text, close + 2)
    }
}
