import News

extension Byline {
    /// A person in one line: `ada@news.example (Ada Nord)`, `Ada Nord <ada@news.example>`, a name
    /// or an address alone.
    init(person line: String) {
        self.init(line)
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard line.last == close, let mark = line.lastIndex(of: open) else { continue }
            let inner = trimmed(String(line[line.index(after: mark)...].dropLast()))
            let outer = trimmed(String(line[..<mark]))
            if inner.contains("@"), !outer.isEmpty {
                (name, email) = (outer, inner)
            } else if outer.contains("@"), !outer.contains(" "), !inner.isEmpty {
                (name, email) = (inner, outer)
            }
        }
        if email == nil, line.contains("@"), !line.contains(" ") { email = line }
    }
}
