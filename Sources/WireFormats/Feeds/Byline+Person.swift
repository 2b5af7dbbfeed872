import News

extension Byline {
    /// A person in one line: `ada@news.example (Ada Nord)`, `Ada Nord <ada@news.example>`, a name
    /// or an address alone.
    init(person line: String) {
        self.init(line)
        let isMail = LineBytes.of(line) { $0.contains(0x40) }
        guard isMail else { return }
        if let (outer, inner) = Self.parts(of: line) {
            if inner.utf8.contains(0x40), !outer.isEmpty {
                (name, email) = (outer, inner)
            } else if outer.utf8.contains(0x40), !outer.utf8.contains(0x20), !inner.isEmpty {
                (name, email) = (inner, outer)
            }
        }
        if email == nil, !line.utf8.contains(0x20) { email = line }
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
