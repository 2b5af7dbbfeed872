import News

extension Byline {
    /// A person in one line: `ada@news.example (Ada Nord)`, `Ada Nord <ada@news.example>`, a name
    /// or an address alone.
    init(person line: String) {
        guard LineBytes.of(line, { $0.contains(0x40) }) else {
            self.init(line)
            return
        }
        let (name, email) = Self.nameAndMail(in: line)
        self.init(name, email: email)
    }

    private static func nameAndMail(in line: String) -> (name: String, email: String?) {
        if let (outer, inner) = parts(of: line) {
            if inner.utf8.contains(0x40), !outer.isEmpty { return (outer, inner) }
            if outer.utf8.contains(0x40), !outer.utf8.contains(0x20), !inner.isEmpty {
                return (inner, outer)
            }
        }
        return (line, line.utf8.contains(0x20) ? nil : line)
    }

    /// What stands before the brackets that close a line, and in them.
    private static func parts(of line: String) -> (outer: String, inner: String)? {
        let bytes = line.utf8
        let close = bytes.last
        guard close == UInt8(ascii: ")") || close == UInt8(ascii: ">") else { return nil }
        let open = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "<")
        guard let mark = bytes.lastIndex(of: open) else { return nil }
        let inner = line[bytes.index(after: mark)...].utf8.dropLast()
        return (trimmed(String(line[..<mark])), trimmed(String(Substring(inner))))
    }
}
