import News

/// Reads one message of telegraph text: its address lines, its coded fields, its text.
struct TelegraphReader {
    var copy = Copy()

    mutating func read(_ lines: [String]) {
        var rest = lines[...]
        if let first = rest.popFirst() { extra("header", String(first.dropFirst(4))) }
        rest = rest.drop { $0.folded.isEmpty }
        readCodes(&rest)
        readAddresses(&rest)
        readCodes(&rest)
        readHeadline(&rest)
        copy.body = TelegramText.blocks(rest)
        if !copy.body.isEmpty { note(.body, "text") }
    }

    /// Lines whose first character says which field they hold: `:slug`, `=take`, `^headline`.
    private mutating func readCodes(_ lines: inout ArraySlice<String>) {
        while let line = lines.first?.folded, let code = line.first, Self.codes.contains(code) {
            lines = lines.dropFirst()
            let words = String(line.dropFirst()).folded
            guard !words.isEmpty else { continue }
            switch code {
            case ":" where words.hasPrefix("("): extra("located", words.trimming("(").trimming(")"))
            case ":" where copy.slugline == nil, "#" where copy.slugline == nil:
                copy.slugline = words
                note(.slugline, "header")
            case "$" where words.utf8.count > 3 && copy.headline.isEmpty:
                copy.headline = words
                note(.headline, "header")
            case "^" where copy.headline.isEmpty:
                copy.headline = words
                note(.headline, "header")
            case "=":
                copy.advisories.append(Advisory(role: "take", text: words))
                note(.advisories, "header")
                if let kind = TakeKey.change(words) {
                    copy.statedChange = StatedChange(kind, words: words)
                    note(.statedChange, "header")
                }
            case "$": add(Subject(name: nil, code: words, scheme: "telegraphcategory"))
            case "+" where words.utf8.count == 8 && Int(words) != nil:
                add(Subject(name: nil, code: words, scheme: "subj"))
            default: extra("header/\(code)", words)
            }
        }
    }

    private static let codes: Set<Character> = ["%", "$", ":", "=", "^", "*", "&", "+", "#"]

    /// Lines of routing codes in capitals; one of joined words is the slug.
    private mutating func readAddresses(_ lines: inout ArraySlice<String>) {
        for _ in 0..<4 {
            guard let line = lines.first?.folded, Self.isAddress(line), lines.count > 1 else {
                break
            }
            lines = lines.dropFirst()
            if copy.slugline == nil, !line.contains(" "), line.contains("-") || line.contains("/"),
                line.first?.isLetter == true
            {
                copy.slugline = line
                note(.slugline, "header")
            } else {
                extra("header", line)
            }
        }
        lines = lines.drop { $0.folded.isEmpty }
    }

    /// Capitals, digits and strokes in words of eight at most: no sentence and no headline.
    private static func isAddress(_ line: String) -> Bool {
        guard line.utf8.count <= 40, !line.isEmpty else { return false }
        let words = line.split(separator: " ")
        guard words.count <= 6, !line.utf8.contains(where: { (0x61...0x7A).contains($0) }) else {
            return false
        }
        return words.allSatisfy { $0.utf8.count <= 10 && $0.utf8.allSatisfy { $0 < 0x80 } }
            || words.count == 1 && line.contains("-")
    }

    /// A short line that stands alone above longer text is the headline.
    private mutating func readHeadline(_ lines: inout ArraySlice<String>) {
        guard copy.headline.isEmpty, let line = lines.first?.folded, line.utf8.count <= 160,
            let next = lines.dropFirst().first(where: { !$0.folded.isEmpty }),
            ![".", "?", "!"].contains(where: line.hasSuffix), DatelineReader.read(line) == nil,
            BylineLine.read(line) == nil, AdvisoryLine.read(line) == nil,
            lines.dropFirst().first?.folded.isEmpty == true || next.first == " "
                || next.first == "\t"
                || DatelineReader.read(next.folded) != nil || next.utf8.count > 160
                || line.utf8.count <= 50
        else { return }
        lines = lines.dropFirst()
        copy.headline = line
        note(.headline, "text, first line")
    }

    private mutating func add(_ subject: Subject) {
        copy.subjects.append(subject)
        note(.subjects, "header")
    }

    private mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    private mutating func extra(_ name: String, _ value: String) {
        guard let value = value.folded.nonEmpty else { return }
        copy.extras.append(Extra(name: name, value: value))
    }
}
