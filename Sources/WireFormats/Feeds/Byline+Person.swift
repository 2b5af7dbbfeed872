import News

extension Byline {
    /// A person in one line: `ada@news.example (Ada Nord)`, `Ada Nord <ada@news.example>`, a name
    /// or an address alone.
    init(person line: String) {
        self.init(line)
        let last = line.utf8.last
        let isPaired = last == UInt8(ascii: ")") || last == UInt8(ascii: ">")
        let isMail = line.utf8.contains(UInt8(ascii: "@"))
        guard isPaired || isMail else { return }
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard line.last == close, let mark = line.lastIndex(of: open) else { continue }
            let inner = trimmed(String(line[line.index(after: mark)...].dropLast()))
            let outer = trimmed(String(line[..<mark]))
            if inner.utf8.contains(0x40), !outer.isEmpty {
                (name, email) = (outer, inner)
            } else if outer.utf8.contains(0x40), !outer.utf8.contains(0x20), !inner.isEmpty {
                (name, email) = (inner, outer)
            }
        }
        if email == nil, isMail, !line.utf8.contains(0x20) { email = line }
    }
}
