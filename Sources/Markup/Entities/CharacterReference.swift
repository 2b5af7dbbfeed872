/// One character reference, such as `&amp;` or `&#8212;`, read as the HTML standard says.
public struct CharacterReference: Hashable, Sendable {
    /// The scalar it stands for.
    public let first: Unicode.Scalar
    /// The second scalar of the few names that stand for two.
    public let second: Unicode.Scalar?
    /// How many bytes it takes in the source, from the ampersand on.
    public let length: Int

    init(first: Unicode.Scalar, second: Unicode.Scalar? = nil, length: Int) {
        self.first = first
        self.second = second
        self.length = length
    }

    /// Reads the reference whose ampersand stands at `start`; nil where the bytes are plain text.
    public static func read(
        _ bytes: borrowing Span<UInt8>, at start: Int, inAttribute: Bool = false
    ) -> CharacterReference? {
        guard start + 1 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return numeric(bytes, at: start) }
        return EntityNames.shared.longestMatch(bytes, at: start, inAttribute: inAttribute)
    }

    /// Writes the scalars as UTF-8.
    public func append(to text: inout [UInt8]) {
        text.append(contentsOf: first.utf8)
        if let second { text.append(contentsOf: second.utf8) }
    }

    /// What a numeric reference to this code point stands for, the standard's replacements applied.
    public static func scalar(forCodePoint value: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(value) { return windows1252[Int(value) - 0x80] }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return replacement }
        return scalar
    }
}

extension CharacterReference {
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Code points past this are no character; counting stops here so that no number overflows.
    private static let beyondUnicode: UInt32 = 0x110000

    private static let windows1252: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}",
        "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}",
        "\u{178}",
    ]

    private static func numeric(
        _ bytes: borrowing Span<UInt8>, at start: Int
    ) -> CharacterReference? {
        var at = start + 2
        var radix: UInt32 = 10
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "x") {
            radix = 16
            at += 1
        }
        let firstDigit = at
        var value: UInt32 = 0
        while at < bytes.count, let digit = digit(bytes[at]), digit < radix {
            value = min(value * radix + digit, beyondUnicode)
            at += 1
        }
        guard at > firstDigit else { return nil }
        if at < bytes.count, bytes[at] == UInt8(ascii: ";") { at += 1 }
        return CharacterReference(first: scalar(forCodePoint: value), length: at - start)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte &- 0x30)
        case 0x41...0x46: UInt32(byte &- 0x37)
        case 0x61...0x66: UInt32(byte &- 0x57)
        default: nil
        }
    }
}
