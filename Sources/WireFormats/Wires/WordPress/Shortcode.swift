import News

/// One of WordPress's words in square brackets: `[caption id="a1" width="300"]`.
struct Shortcode {
    /// Longer ones are none.
    static let maximumBytes = 2048

    let name: String
    private(set) var attributes: [String: String] = [:]
    /// Where the text goes on behind it.
    let end: Int

    /// Nil where the bytes begin none.
    init?(_ bytes: ArraySlice<UInt8>) {
        let inner = bytes.dropFirst().prefix(Self.maximumBytes)
        let word = inner.prefix { byte in
            byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x2F
        }
        var isQuoted = false
        let close = inner[word.endIndex...].firstIndex { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") && !isQuoted
        }
        guard !word.isEmpty, let close, bytes[close] == UInt8(ascii: "]") else { return nil }
        name = String(decoding: word, as: UTF8.self)
        end = close + 1
        read(inner[word.endIndex..<close])
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = String(decoding: rest[..<equals], as: UTF8.self).folded.lowercased()
            rest = rest[(equals + 1)...]
            let mark = rest.first ?? 0
            let value: ArraySlice<UInt8>
            if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
                value = rest.dropFirst().prefix { $0 != mark }
                rest = rest.dropFirst(value.count + 2)
            } else {
                value = rest.prefix { $0 > 0x20 }
                rest = rest.dropFirst(value.count)
            }
            attributes[name] = String(decoding: value, as: UTF8.self).folded.nonEmpty
        }
    }
}
