import Markup
import News

/// A header's value with parameters (RFC 2045 section 5.1, RFC 2231): `text/plain; charset=utf-8`.
struct MailParameters {
    let value: String
    private var parameters: [String: String] = [:]

    init(_ field: String) {
        let parts = Self.parts(field)
        value = String(decoding: parts.first?.name ?? [], as: UTF8.self).folded.lowercased()
        var extended: [String: [Section]] = [:]
        for part in parts.dropFirst() {
            guard let text = part.value else { continue }
            let words = String(decoding: part.name, as: UTF8.self).folded.lowercased()
            // `filename*=utf-8''na%C3%AFve.txt`, `filename*0=…`, `filename*1*=…`.
            let names = words.split(separator: "*")
            guard let name = names.first.map(String.init) else { continue }
            if name == words {
                let plain = String(decoding: text, as: UTF8.self).folded
                if parameters[name] == nil { parameters[name] = plain }
                continue
            }
            let number = names.count > 1 ? Int(names[1]) ?? 0 : 0
            extended[name, default: []].append(
                Section(number: number, isEncoded: words.hasSuffix("*"), bytes: text))
        }
        for (name, sections) in extended { parameters[name] = Section.text(of: sections) }
    }

    subscript(_ name: String) -> String? { parameters[name]?.nonEmpty }

    /// The parts semicolons divide, each at its first equals sign; comments and quotation marks left out.
    private static func parts(_ field: String) -> [(name: [UInt8], value: [UInt8]?)] {
        var parts: [(name: [UInt8], value: [UInt8]?)] = []
        var part: (name: [UInt8], value: [UInt8]?) = ([], nil)
        var isQuoted = false
        var isEscaped = false
        var comments = 0
        var last: UInt8 = 0x20
        for byte in field.utf8 {
            defer { last = byte }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\"), isQuoted || comments > 0 {
                isEscaped = true
                continue
            } else if byte == UInt8(ascii: "\""), comments == 0 {
                isQuoted.toggle()
                continue
            } else if !isQuoted {
                // A bracket inside a word is no comment: `filename=ferry(1).txt`.
                let isComment = comments > 0 || last <= 0x20
                if byte == UInt8(ascii: "("), isComment {
                    comments += 1
                } else if byte == UInt8(ascii: ")"), comments > 0 {
                    comments -= 1
                    continue
                } else if byte == UInt8(ascii: ";"), comments == 0 {
                    parts.append(part)
                    part = ([], nil)
                    continue
                } else if byte == UInt8(ascii: "="), comments == 0, part.value == nil {
                    part.value = []
                    continue
                }
            }
            if comments > 0 { continue }
            if part.value == nil { part.name.append(byte) } else { part.value?.append(byte) }
        }
        return parts + [part]
    }

    /// One piece of a value that was cut up, encoded, or both (RFC 2231 sections 3 and 4).
    private struct Section {
        let number: Int
        let isEncoded: Bool
        let bytes: [UInt8]

        /// The charset stands in front of the first piece and holds for all.
        static func text(of sections: [Section]) -> String {
            var charset = "utf-8"
            var joined: [UInt8] = []
            for (at, section) in sections.sorted(by: { $0.number < $1.number }).enumerated() {
                var bytes = section.bytes[...]
                let marks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "'") }
                if at == 0, section.isEncoded, marks.count > 1 {
                    charset = String(decoding: bytes[..<marks[0]], as: UTF8.self)
                    bytes = bytes[(marks[1] + 1)...]
                }
                joined += section.isEncoded ? PercentEncoding.decoded(Array(bytes)) : Array(bytes)
            }
            let text = DecodedText(joined, hints: CharsetHints(transport: charset))
            return String(decoding: text.bytes, as: UTF8.self).folded
        }
    }
}
