extension JSONReader {
    /// Reads the string that begins at `position`.
    mutating func readString() -> String {
        let quote = bytes[position]
        if quote != 0x22 { faultList.add(.brokenString, at: position) }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote, bytes[position] != 0x5C {
            position += 1
        }
        var text = Array(bytes[start..<position])
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == 0x5C {
                readEscape(&text)
            } else {
                let run = position
                while position < bytes.count, bytes[position] != quote, bytes[position] != 0x5C {
                    position += 1
                }
                text.append(contentsOf: bytes[run..<position])
            }
        }
        if position < bytes.count { position += 1 } else { stop(.truncated) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func readEscape(_ text: inout [UInt8]) {
        position += 1
        guard position < bytes.count else { return }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
        case UInt8(ascii: "u"): readUnicodeEscape(&text)
        case 0x22, 0x27, 0x2F, 0x5C: text.append(byte)
        default:
            faultList.add(.brokenString, at: position - 1)
            text.append(byte)
        }
    }

    private mutating func readUnicodeEscape(_ text: inout [UInt8]) {
        guard var value = readHex() else {
            faultList.add(.brokenString, at: position)
            return
        }
        if value >= 0xD800, value < 0xDC00, position + 1 < bytes.count,
            bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u")
        {
            let back = position
            position += 2
            if let low = readHex(), low >= 0xDC00, low < 0xE000 {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            } else {
                position = back
            }
        }
        let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
        if isControl { faultList.add(.controlCharacter, at: position) }
        if !isControl { appendUTF8(value, to: &text) }
    }

    private mutating func readHex() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        position += 4
        return value
    }

    /// Reads a number as it is spelled.
    mutating func readNumber() -> JSONValue {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: position += 1
            default: return .number(String(decoding: bytes[start..<position], as: UTF8.self))
            }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    /// Reads `true`, `false` or `null`; another word is a fault and reads as null.
    mutating func readWord() -> JSONValue {
        let start = position
        while position < bytes.count, isWord(bytes[position]) { position += 1 }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            faultList.add(.brokenLiteral, at: start)
            return .null
        }
    }

    func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x24
            || byte >= 0x80
    }

    /// Passes over white space and comments.
    mutating func skipBlank() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 {
                position += 1
            } else if byte == 0x2F, position + 1 < bytes.count, skipComment() {
                faultList.add(.comment, at: position)
            } else {
                return
            }
        }
    }

    private mutating func skipComment() -> Bool {
        switch bytes[position + 1] {
        case 0x2F:
            position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            return true
        case 0x2A:
            position = firstRange(of: "*/", in: bytes[(position + 2)...])?.upperBound ?? bytes.count
            return true
        default: return false
        }
    }
}
