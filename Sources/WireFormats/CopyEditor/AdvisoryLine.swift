import News

/// A note to editors standing in the text: `UPDATES with reaction`, `(Adds quotes)`, `Eds: …`.
struct AdvisoryLine {
    static let maximumBytes = 600

    var advisory: Advisory
    var change: StatedChange.Kind?
    /// Whether such a note is written below a text as well as above it.
    var isClosing: Bool = false

    /// The note, where the whole line is one.
    static func read(_ line: String) -> AdvisoryLine? {
        if line.utf8.count == 4, line.lowercased() == "snap" {
            return AdvisoryLine(advisory: Advisory(role: "snap", text: line), change: nil)
        }
        guard line.utf8.count <= maximumBytes, line.utf8.count >= 4,
            LineBytes.of(line, mayBeNote)
        else { return nil }
        return toEditors(line) ?? stated(line) ?? inBrackets(line) ?? inCapitals(line)
    }

    /// The change a note given by the format states.
    static func change(statedIn note: String) -> StatedChange.Kind? {
        let head = note.utf8.count <= maximumBytes ? note : String(note.prefix(maximumBytes / 4))
        if LineBytes.of(head, mayWithdraw) {
            let opening = head.prefix(80)
            if ["MANDATORY KILL", "KILL:", "WITHDRAWN"].contains(where: { opening.contains($0) }) {
                return .withdrawal
            }
            if opening.contains("HOLD FOR RELEASE") { return .hold }
        }
        return read(head)?.change
    }

    private static func mayWithdraw(_ note: LineBytes) -> Bool {
        note.holds("kill") || note.holds("withdrawn") || note.holds("hold for release")
    }

    /// A note in brackets before the text of the same paragraph, and the offset where that begins.
    static func leading(_ paragraph: String) -> (line: AdvisoryLine, end: Int)? {
        guard paragraph.utf8.first == UInt8(ascii: "("), paragraph.first == "(",
            let close = paragraph.firstIndex(of: ")")
        else { return nil }
        let end = paragraph.index(after: close)
        guard end < paragraph.endIndex, let line = inBrackets(String(paragraph[..<end])) else {
            return nil
        }
        return (line, paragraph.utf8.distance(from: paragraph.startIndex, to: end))
    }

    /// Whether the first bytes are those of a note: a bracket, an opener, or capitals.
    private static func mayBeNote(_ line: LineBytes) -> Bool {
        line[0] == UInt8(ascii: "(") || line[0] == UInt8(ascii: "[") || line.mayBeginInCapitals(4)
            || line.has("to go with ") || line.has("this ") || line.has("corrects ")
            || mayAddress(line)
    }

    private static func mayAddress(_ line: LineBytes) -> Bool {
        line.has("eds") || line.has("editors") || line.has("note") || line.has("attention ")
            || line.has("hinweis ")
    }

    /// `Eds: …`, `Note to editors: …`.
    private static func toEditors(_ line: String) -> AdvisoryLine? {
        guard LineBytes.of(line, mayAddress) else { return nil }
        let head = line.prefix(24).lowercased()
        guard let opener = addresses.first(where: { head.hasPrefix($0) }) else { return nil }
        let role = opener.hasPrefix("eds") ? "Eds" : String(line.prefix(opener.count - 1))
        return AdvisoryLine(
            advisory: Advisory(role: role, text: line), change: change(within: line),
            isClosing: true)
    }

    /// `This story has been corrected to show…`, `This version CORRECTS…`.
    private static func stated(_ line: String) -> AdvisoryLine? {
        guard LineBytes.of(line, { $0.has("this ") || $0.has("corrects ") }) else { return nil }
        let head = line.prefix(60).lowercased()
        guard let opener = statements.first(where: { head.hasPrefix($0.words) }) else { return nil }
        let role = opener.change == .correction ? "CORRECTS" : "UPDATES"
        return AdvisoryLine(
            advisory: Advisory(role: role, text: line), change: opener.change, isClosing: true)
    }

    /// `(Adds quotes, background)`, `[Recasts lead]`.
    private static func inBrackets(_ line: String) -> AdvisoryLine? {
        guard let first = line.first, first == "(" || first == "[",
            line.last == (first == "(" ? ")" : "]")
        else { return nil }
        let inside = String(line.dropFirst().dropLast())
        if let line = toEditors(inside) ?? stated(inside) { return line }
        guard let word = firstWord(of: inside), word.first?.isUppercase == true,
            let meaning = AdvisoryWord.meaning(of: word), meaning.isReadInBrackets
        else { return nil }
        return AdvisoryLine(
            advisory: Advisory(role: String(word), text: line),
            change: meaning.change ?? change(within: inside))
    }

    /// `UPDATES with reaction`, `ATTENTION - CORRECTS para 4 ///`, `TO GO WITH AFP STORY BY …`.
    private static func inCapitals(_ line: String) -> AdvisoryLine? {
        guard LineBytes.of(line, { $0.mayBeginInCapitals(4) || $0.has("to go with ") }) else {
            return nil
        }
        if line == "STORY WITHDRAWN" || line.hasPrefix("STORY WITHDRAWN ") {
            return AdvisoryLine(
                advisory: Advisory(role: "STORY WITHDRAWN", text: line), change: .withdrawal)
        }
        if line.hasPrefix("TO GO WITH ") {
            return AdvisoryLine(advisory: Advisory(role: "TO GO WITH", text: line), change: nil)
        }
        guard let word = firstWord(of: line), word.count >= 4, word.allSatisfy(\.isUppercase),
            let meaning = AdvisoryWord.meaning(of: word), isNote(line, after: word)
        else { return nil }
        return AdvisoryLine(
            advisory: Advisory(role: String(word), text: line),
            change: meaning.change ?? change(within: line))
    }

    /// A headline in capitals goes on in capitals; a note goes on in small letters or with a mark.
    private static func isNote(_ line: String, after word: Substring) -> Bool {
        let rest = line[word.endIndex...].drop { $0 == " " }
        guard let next = rest.first else { return false }
        if next.isLowercase || next.isNumber { return true }
        if ":-–—/,(".contains(next) {
            return AdvisoryWord.meaning(of: word)?.change == nil || rest.contains { $0.isLowercase }
        }
        guard let second = firstWord(of: String(rest)) else { return false }
        return AdvisoryWord.meaning(of: second) != nil && second.allSatisfy(\.isUppercase)
            || second.contains { $0.isLowercase }
    }

    private static func firstWord(of line: String) -> Substring? {
        let word = line.prefix { $0.isLetter }
        return word.isEmpty ? nil : word
    }

    /// The change a note states further on: `ATTENTION - CORRECTS …`, `Eds: Updates throughout`.
    private static func change(within line: String) -> StatedChange.Kind? {
        line.split { !$0.isLetter }.prefix(8).lazy.compactMap { word in
            word.first?.isUppercase == true ? AdvisoryWord.meaning(of: word)?.change : nil
        }.first
    }

    private static let addresses = [
        "eds:", "eds.:", "eds.,", "editors:", "note to editors:", "notes to editors:",
        "attention editors:", "editors' note:", "editors’ note:", "hinweis an die redaktion:",
        "hinweis an die redaktionen:",
    ]

    private static let statements: [(words: String, change: StatedChange.Kind)] = [
        ("this version corrects", .correction), ("this story corrects", .correction),
        ("this version has been corrected", .correction),
        ("this story has been corrected", .correction),
        ("this article has been corrected", .correction),
        ("this refiled version", .refile), ("this story has been refiled", .refile),
        ("this version updates", .update), ("this corrected version", .correction),
        ("corrects to ", .correction), ("corrects that ", .correction),
    ]
}
