import Markup

/// A header's value with parameters (RFC 2045 section 5.1, RFC 2231): `text/plain; charset=utf-8`.
struct MailParameters {
    let value: String
    private(set) var parameters: [String: String] = [:]

    init(_ field: String) {
        let parts = Self.parts(field)
        value = (parts.first ?? "").folded.lowercased()
        var pieces: [(name: String, value: String)] = []
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = String(part[..<equals]).folded.lowercased()
            let value = String(part[part.index(after: equals)...]).folded.trimming("\"")
            pieces.append((name, value))
        }
        for piece in pieces {
            // `filename*=utf-8''na%C3%AFve.txt`, `filename*0=…`, `filename*1=…`.
            let parts = piece.name.split(separator: "*")
            guard let name = parts.first.map(String.init) else { continue }
            let isEncoded = piece.name.hasSuffix("*")
            let value = isEncoded ? Self.decoded(piece.value) : piece.value
            parameters[name] =
                parts.count > 1 && Int(parts[1]) ?? 0 > 0
                ? (parameters[name] ?? "") + value : value
        }
    }

    subscript(_ name: String) -> String? { parameters[name]?.nonEmpty }

    /// The parts semicolons divide, those in quotation marks left whole.
    private static func parts(_ field: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var isQuoted = false
        for character in field {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        return parts + [part]
    }

    private static func decoded(_ value: String) -> String {
        let pieces = value.split(separator: "'", omittingEmptySubsequences: false)
        let bytes = Array((pieces.count > 2 ? pieces[2...].joined(separator: "'") : value).utf8)
        let charset = pieces.count > 2 ? String(pieces[0]) : "utf-8"
        let text = DecodedText(
            percentDecoded(bytes, mark: UInt8(ascii: "%")), hints: CharsetHints(transport: charset))
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Bytes in which a mark and two hexadecimal digits stand for a byte.
    static func percentDecoded(_ bytes: [UInt8], mark: UInt8) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == mark, at + 2 < bytes.count, let high = hex(bytes[at + 1]),
                let low = hex(bytes[at + 2])
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

    static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
