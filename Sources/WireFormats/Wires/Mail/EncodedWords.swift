import Markup
import News

/// Words in other alphabets inside a header (RFC 2047): `=?utf-8?Q?Bodø?=`.
enum EncodedWords {
    /// The standard ends a word at 75 bytes; senders that do not are followed this far.
    static let maximumBytes = 4096

    static func decode(_ value: [UInt8]) -> String {
        var out: [UInt8] = []
        var rest = value[...]
        /// Words of one charset in a row: some senders cut a character in two.
        var open: Word?
        while let start = firstRange(of: "=?", in: rest)?.lowerBound {
            let before = rest[..<start]
            guard let word = word(at: start, in: rest) else {
                out += (open?.text ?? []) + plain(rest[...start])
                open = nil
                rest = rest[(start + 1)...]
                continue
            }
            rest = rest[word.end...]
            // White space between two encoded words belongs to neither.
            if let last = open, last.charset == word.charset,
                before.allSatisfy({ $0 <= 0x20 })
            {
                open?.bytes += word.bytes
                continue
            }
            let isBetween = open != nil && before.allSatisfy { $0 <= 0x20 }
            out += (open?.text ?? []) + (isBetween ? [] : plain(before))
            open = word
        }
        out += (open?.text ?? []) + plain(rest)
        return String(decoding: out, as: UTF8.self)
    }

    private struct Word {
        let charset: String
        var bytes: [UInt8]
        /// Where it ends in the field.
        let end: Int

        var text: [UInt8] {
            DecodedText(bytes, hints: CharsetHints(transport: charset)).bytes
        }
    }

    /// Bytes that were not encoded as they should have been.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.allSatisfy { $0 < 0x80 } ? Array(bytes) : DecodedText(Array(bytes)).bytes
    }

    private static func word(at start: Int, in field: ArraySlice<UInt8>) -> Word? {
        let mark = UInt8(ascii: "?")
        let bytes = field[..<min(field.endIndex, start + maximumBytes)]
        guard let first = bytes[(start + 2)...].prefix(60).firstIndex(of: mark),
            first + 2 < bytes.endIndex, bytes[first + 2] == mark,
            let close = firstRange(of: "?=", in: bytes[(first + 3)...])?.lowerBound
        else { return nil }
        // A language may stand behind the charset (RFC 2231 section 5).
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
        let charset = String(decoding: label, as: UTF8.self).lowercased()
        return Word(charset: charset, bytes: decoded, end: close + 2)
    }
}
