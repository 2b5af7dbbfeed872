import Markup
import News

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
            PercentEncoding.decoded(bytes), hints: CharsetHints(transport: charset))
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
