import News

/// The line that closes copy with who did what: `(Reporting by Ada Nord; Editing by Ola Vik)`.
enum CreditLine {
    static let maximumBytes = 700

    /// The bylines with their roles; nil where the line is none.
    static func read(_ line: String) -> [Byline]? {
        guard line.utf8.count <= maximumBytes, LineBytes.of(line, mayOpen),
            opener(of: line) != nil,
            line.first(where: \.isLetter)?.isUppercase == true
        else { return nil }
        var inside = line[...]
        if inside.first == "(" || inside.first == "[" { inside = inside.dropFirst() }
        while let last = inside.last, ")].".contains(last) { inside = inside.dropLast() }
        // A sentence that only begins like a credit (`Reporting by the paper showed that…`).
        let isBracketed = inside.startIndex != line.startIndex
        let clauses = clauses(of: String(inside))
        guard isBracketed || clauses.count > 1 || inside.utf8.count <= 60 else { return nil }
        let bylines = clauses.flatMap { people(in: $0) }
        return bylines.isEmpty || !isBracketed && !bylines.allSatisfy(isName) ? nil : bylines
    }

    /// A credit in brackets behind the last sentence of a paragraph, and where it begins.
    static func trailing(_ paragraph: String) -> (bylines: [Byline], words: String, from: Int)? {
        guard paragraph.utf8.last == UInt8(ascii: ")"), paragraph.last == ")",
            let open = paragraph.lastIndex(of: "("),
            open > paragraph.startIndex
        else { return nil }
        let words = String(paragraph[open...])
        guard let bylines = read(words) else { return nil }
        return (bylines, words, paragraph.utf8.distance(from: paragraph.startIndex, to: open))
    }

    private static func people(in clause: String) -> [Byline] {
        let clause = Text(clause).trimmed.string
        guard let opener = opener(of: clause) else { return [] }
        let bare = clause.first == "(" ? clause.dropFirst() : clause[...]
        let names = bare.dropFirst(opener.count)
        let role = bare.prefix(opener.count).lowercased().split(separator: " ").dropLast()
            .joined(separator: " ")
        return BylineLine.people(in: withoutPlaces(names), role: role)
    }

    /// The clauses of a credit: semicolons part them, and commas before a further role.
    private static func clauses(of credit: String) -> [String] {
        var credit = credit
        for opener in openers {
            // The opener but for its first letter, which may be a capital.
            let rest = opener.dropFirst()
            guard LineBytes.of(credit, { $0.holds(String(rest).utf8) }) else { continue }
            let title = opener.prefix(1).uppercased() + opener.dropFirst()
            for mark in [", with ", ", ", ". ", " - "] {
                credit = credit.replacing(mark + opener, with: ";" + opener)
                    .replacing(mark + title, with: ";" + opener)
            }
        }
        return credit.split(separator: ";").map(String.init)
    }

    /// `Ada Nord in Paris, Ola Vik in Oslo` as names alone.
    private static func withoutPlaces(_ names: Substring) -> String {
        names.split(separator: ",").flatMap { $0.split(separator: " and ") }.map { name in
            let words = name.split(separator: " ")
            let end = words.firstIndex { $0 == "in" || $0 == "at" } ?? words.endIndex
            return words[..<end].joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func opener(of line: String) -> String? {
        let bare = line.first == "(" || line.first == "[" ? line.dropFirst() : line[...]
        let head = bare.prefix(40).lowercased()
        return openers.first { head.hasPrefix($0) }
    }

    /// Whether the first two letters are those of an opener.
    private static func mayOpen(_ line: LineBytes) -> Bool {
        let start = line[0] == UInt8(ascii: "(") || line[0] == UInt8(ascii: "[") ? 1 : 0
        switch line[start] | 0x20 {
        case UInt8(ascii: "r"):
            return line.has("report", at: start) || line.has("research ", at: start)
                || line.has("red", at: start) || line[start + 1] >= 0x80
        case UInt8(ascii: "a"): return line.has("additional ", at: start)
        case UInt8(ascii: "w"): return line.has("writing ", at: start)
        case UInt8(ascii: "e"): return line.has("edi", at: start) || line.has("esc", at: start)
        case UInt8(ascii: "c"):
            return line.has("compiled ", at: start) || line.has("created ", at: start)
        case UInt8(ascii: "g"): return line.has("graphic", at: start) || line.has("ges", at: start)
        case UInt8(ascii: "p"):
            return line.has("photography ", at: start) || line.has("produced ", at: start)
        case UInt8(ascii: "t"): return line.has("tra", at: start)
        case UInt8(ascii: "d"): return line.has("data ", at: start)
        case UInt8(ascii: "b"): return line.has("bericht ", at: start)
        case UInt8(ascii: "z"): return line.has("zus", at: start)
        case UInt8(ascii: "v"): return line.has("version ", at: start)
        // The only other letter: `édité par`.
        default: return line[start] == 0xC3 && line[start + 1] | 0x20 == 0xA9
        }
    }

    private static func isName(_ byline: Byline) -> Bool {
        let words = byline.name.split(separator: " ")
        return words.count <= 6
            && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
    }

    private static let openers = [
        "reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ",
        "reporting and writing by ", "writing and editing by ", "additional writing by ",
        "reporting and editing by ", "graphics by ", "graphic by ", "research by ",
        "photography by ",
        "translated by ", "translation by ", "produced by ", "created by ", "data by ",
        "bericht von ", "geschrieben von ", "redigiert von ", "zusätzlicher bericht von ",
        "reportage de ", "reportage par ", "rédigé par ", "édité par ", "version française ",
        "reporte de ", "escrito por ", "editado por ", "traducido por ", "reportagem de ",
        "reportagem por ", "edição de ", "redazione di ", "tradotto da ",
    ]
}
