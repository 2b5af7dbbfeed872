/// Where text is put, which decides what in it must be escaped.
enum Escaping {
    case text, attribute

    /// Appends the string so that it can only be read back as that very text.
    func append(_ string: String, to out: inout [UInt8]) {
        var string = string
        string.withUTF8 { append($0, to: &out) }
    }

    /// Appends UTF-8 text; what neither XML nor HTML can hold is left out.
    func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var start = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            // All that is ever escaped lies below `?`, but for the two noncharacters after `EF BF`.
            if byte > 0x3E && byte != 0xEF {
                at += 1
                continue
            }
            guard let found = replacement(for: bytes, at: at) else {
                at += 1
                continue
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
            out.append(found.text)
            at += found.length
            start = at
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private func replacement(
        for bytes: UnsafeBufferPointer<UInt8>, at: Int
    ) -> (text: StaticString, length: Int)? {
        switch bytes[at] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): self == .attribute ? ("&quot;", 1) : nil
        case UInt8(ascii: "\t"): self == .attribute ? ("&#9;", 1) : nil
        case UInt8(ascii: "\n"): self == .attribute ? ("&#10;", 1) : nil
        case UInt8(ascii: "\r"): ("&#13;", 1)
        case 0..<0x20: ("", 1)
        case 0xEF: isNoncharacter(bytes, at: at) ? ("", 3) : nil
        default: nil
        }
    }

    /// U+FFFE and U+FFFF, which XML 1.0 forbids.
    private func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
        at + 2 < bytes.count && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends a name that needs no escaping.
    mutating func append(name: String) {
        var name = name
        name.withUTF8 { append(contentsOf: $0) }
    }

    mutating func append(decimal value: Int) {
        if (0...9).contains(value) {
            append(UInt8(ascii: "0") + UInt8(value))
            return
        }
        append(contentsOf: String(value).utf8)
    }
}
