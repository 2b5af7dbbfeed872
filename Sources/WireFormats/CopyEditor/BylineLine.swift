import News

/// A line that names who wrote the copy: `By Ada Nord and Ola Vik, Political Editor`.
enum BylineLine {
    static let maximumBytes = 140

    /// The bylines of a line that is nothing else; nil where an ordinary sentence stands.
    static func read(_ line: String) -> [Byline]? {
        guard line.utf8.count <= maximumBytes, LineBytes.of(line, mayOpen),
            let names = namesPart(line),
            !names.isEmpty,
            !names.unicodeScalars.contains(where: {
                $0.isDigit || ":;?!\"“”".unicodeScalars.contains($0)
            }),
            endsAsName(names)
        else { return nil }
        let bylines = people(in: names)
        guard let first = bylines.first, isSigned(first) else { return nil }
        return bylines.allSatisfy { $0.name.split(separator: " ").allSatisfy(isNameWord) }
            ? bylines : nil
    }

    /// Whether the line gives the writer of the line before a title: `AP Political Writer`.
    static func isTitle(_ line: String) -> Bool {
        guard line.utf8.count <= 60, let last = line.split(separator: " ").last else {
            return false
        }
        return KnownAgency.signed(line) != nil
            || line.first?.isUppercase == true
                && titles.contains(last.lowercased()) && line.split(separator: " ").count <= 5
    }

    /// People from a list of names: commas and `and` part them. What a comma sets off behind the
    /// last name is no name but a title or a house: `By Ada Nord and Ola Vik, Meridian`.
    static func people(in names: some StringProtocol, role: String? = nil) -> [Byline] {
        var bylines: [Byline] = []
        let pieces = pieces(of: names)
        let lastLinked = pieces.lastIndex { $0.isLinked }
        for (at, piece) in pieces.enumerated() {
            let isBehindNames =
                role == nil && at > (lastLinked ?? 0) && !piece.isLinked
                && !isShouted(pieces[0].words, piece.words)
            if let last = bylines.indices.last, isBehindNames || isRole(piece.words) {
                bylines[last].role = [bylines[last].role, piece.words].compactMap(\.self)
                    .joined(separator: ", ")
            } else {
                bylines.append(Byline(piece.words, role: role))
            }
        }
        return bylines
    }

    private static func mayOpen(_ line: LineBytes) -> Bool {
        switch line[0] | 0x20 {
        case UInt8(ascii: "b"): line.has("by")
        case UInt8(ascii: "v"): line.has("von ")
        case UInt8(ascii: "p"): line.has("par ") || line.has("por ")
        case UInt8(ascii: "d"): line.has("door ") || line.has("di ")
        case UInt8(ascii: "a"): line.has("av ") || line.has("af ")
        case UInt8(ascii: "t"): line.has("text: ")
        default: line[0] >= 0x80
        }
    }

    private static func namesPart(_ line: String) -> String? {
        for opener in openers where line.utf8.count > opener.utf8.count {
            let head = line.prefix(opener.count)
            guard head.lowercased() == opener else { continue }
            return Text(String(line.dropFirst(opener.count))).trimmed.string
        }
        return nil
    }

    /// Two names in capitals: agencies that write names so write titles small.
    private static func isShouted(_ one: String, _ other: String) -> Bool {
        other.contains(" ") && !one.contains { $0.isLowercase }
            && !other.contains { $0.isLowercase }
    }

    /// The parts of a list, and whether an `and` stands before each.
    private static func pieces(
        of names: some StringProtocol
    ) -> [(words: String, isLinked: Bool)] {
        var pieces: [(words: String, isLinked: Bool)] = []
        var piece: [Substring] = []
        var isLinked = false
        func close() {
            if !piece.isEmpty { pieces.append((piece.joined(separator: " "), isLinked)) }
            piece = []
            isLinked = false
        }
        for word in String(names).split(separator: " ") {
            if links.contains(word.lowercased()) {
                close()
                isLinked = !pieces.isEmpty
            } else if word.last == "," {
                piece.append(word.dropLast())
                close()
            } else {
                piece.append(word)
            }
        }
        close()
        return pieces
    }

    /// A piece behind a comma that is no further name: a title, an agency, `in Paris`.
    private static func isRole(_ piece: String) -> Bool {
        let words = piece.split(separator: " ")
        guard let first = words.first else { return true }
        return words.count == 1 || first == "in" || KnownAgency.signed(piece) != nil
            || words.contains { titles.contains($0.lowercased()) }
    }

    private static func isSigned(_ byline: Byline) -> Bool {
        let words = byline.name.split(separator: " ")
        if KnownAgency.signed(byline.name) != nil { return true }
        return (words.count >= 2 || byline.role != nil || byline.name.contains("."))
            && words.count <= 7 && words[0].unicodeScalars.first?.beginsName == true
            && !notNames.contains(words[0].lowercased())
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return first.beginsName || particles.contains(word.lowercased())
            || word.hasPrefix("d'") || word.hasPrefix("al-")
    }

    /// A sentence ends in a point; a name only where the point shortens it (`Jr.`).
    private static func endsAsName(_ names: String) -> Bool {
        guard names.last == "." else { return true }
        return (names.split(separator: " ").last?.count ?? 9) <= 3
    }

    private static let openers = [
        "by ", "by: ", "von ", "par ", "por ", "door ", "di ", "av ", "af ", "text: ", "от ",
    ]
    private static let links: Set<String> = [
        "and", "&", "und", "et", "y", "e", "en", "och", "og", "with",
    ]
    private static let particles: Set<String> = [
        "de", "la", "le", "van", "von", "der", "den", "ter", "ten", "del", "di", "da", "dos", "do",
        "al", "el", "bin", "ibn", "bint", "du", "des", "zu", "af", "the", "of", "in", "for", "ap",
        "dpa", "at", "y",
    ]
    private static let titles: Set<String> = [
        "editor", "correspondent", "writer", "reporter", "staff", "press", "analyst", "columnist",
        "critic", "agency", "chief", "producer", "redaktion", "korrespondent", "journalist",
        "photographer", "contributor",
    ]
    private static let notNames: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "using", "now", "then",
    ]
}
