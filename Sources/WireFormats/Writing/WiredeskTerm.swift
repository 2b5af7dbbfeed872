/// Names of our own, for what the standards' vocabularies have no word for; `urn:wiredesk:…`.
enum WiredeskTerm {
    static let prefix = "urn:wiredesk:"

    /// The URI of a word in one of our vocabularies.
    static func uri(_ vocabulary: String, _ word: String) -> String {
        prefix + vocabulary + ":" + encoded(word)
    }

    /// The word of such a URI; nil for every other URI.
    static func word(_ uri: String?, in vocabulary: String) -> String? {
        guard let uri, LineBytes.of(uri, { $0.begins("urn:wiredesk:") }),
            uri.hasPrefix(prefix + vocabulary + ":")
        else { return nil }
        return decoded(String(uri.dropFirst(prefix.count + vocabulary.count + 1)))
    }

    /// Everything but letters and digits of ASCII as `%XX`.
    private static func encoded(_ word: String) -> String {
        var out: [UInt8] = []
        for byte in word.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte)
                || (0x61...0x7A).contains(byte | 0x20)
                    && byte < 0x80
                || byte == 0x2D
            if isPlain {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func decoded(_ word: String) -> String {
        let bytes = Array(word.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
                let value = UInt8(
                    String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
            {
                out.append(value)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
