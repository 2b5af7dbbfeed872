/// The numbers and words of a date, in order.
struct DateScanner {
    enum Token {
        case number(Int, figures: Int)
        /// Lower case.
        case word(String)
        case mark(UInt8)
    }

    /// What stands in the text; brackets and what is in them left out.
    private(set) var tokens: [Token] = []

    init(_ bytes: [UInt8]) {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let start = at
            if byte &- 0x30 < 10 {
                while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
                tokens.append(Self.number(bytes[start..<at]))
            } else if Self.isLetter(byte) {
                while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
                let word = String(decoding: bytes[start..<at], as: UTF8.self)
                tokens.append(.word(word.lowercased()))
            } else {
                if byte == 0x28 {
                    at = bytes[at...].firstIndex(of: 0x29) ?? bytes.count - 1
                } else if byte > 0x20 {
                    tokens.append(.mark(byte))
                }
                at += 1
            }
        }
    }

    private static func number(_ figures: ArraySlice<UInt8>) -> Token {
        var value = 0
        for byte in figures.prefix(9) { value = value * 10 + Int(byte - 0x30) }
        return .number(value, figures: figures.count)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }
}
