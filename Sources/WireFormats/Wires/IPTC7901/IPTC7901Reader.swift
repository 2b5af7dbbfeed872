import News

/// Reads header, text and trailer of one IPTC 7901 message into copy.
struct IPTC7901Reader {
    var copy = Copy()

    /// `eca062 4 i 211 ccccb dpa 061`, then the keywords: `Germany-politics/`.
    mutating func read(header lines: [String]) {
        var lines = lines.drop { $0.folded.isEmpty }
        guard let first = lines.popFirst() else { return }
        let words = first.split(separator: " ").map(String.init)
        if let message = words.first {
            copy.providerID = message
            note(.providerID, "header")
            extra("header/service", String(message.prefix { $0.isLetter }))
            extra("header/number", String(message.drop { $0.isLetter }))
        }
        if words.count > 1, let urgency = Int(words[1]), (1...9).contains(urgency) {
            copy.urgency = urgency
            note(.urgency, "header")
        }
        if words.count > 2, words[2].utf8.count <= 3, Int(words[2]) == nil {
            copy.subjects.append(Subject(name: nil, code: words[2], scheme: "iptc7901category"))
            note(.subjects, "header")
        }
        if words.count > 3, Int(words[3]) != nil { extra("header/wordcount", words[3]) }
        if words.count > 4 { extra("header/rest", words[4...].joined(separator: " ")) }
        read(keywords: lines.map(\.folded).filter { !$0.isEmpty })
    }

    /// The keyword line ends in a stroke; advisory lines may follow it.
    private mutating func read(keywords lines: [String]) {
        guard let first = lines.first else { return }
        var slug = first
        while slug.last == "/" { slug.removeLast() }
        copy.slugline = slug.nonEmpty
        note(.slugline, "header")
        for line in lines.dropFirst() {
            copy.advisories.append(Advisory(role: "header", text: line))
            note(.advisories, "header")
        }
    }

    /// The headline runs to the equals sign; notes and a byline may stand in its lines.
    mutating func read(text lines: [String]) {
        let lines = lines[...].drop { $0.folded.isEmpty }
        let head = lines.prefix { !$0.folded.isEmpty }
        let last = head.firstIndex { $0.folded.hasSuffix("=") }
        guard let last else {
            copy.body = Self.paragraphs(lines)
            note(.body, "text")
            return
        }
        readHead(
            head[...last].map { line in
                var words = line.folded
                if words.hasSuffix("=") { words.removeLast() }
                return words.folded
            })
        copy.body = Self.paragraphs(lines[(last + 1)...])
        note(.body, "text")
    }

    private mutating func readHead(_ lines: [String]) {
        var headline: [String] = []
        for line in lines where !line.isEmpty {
            if headline.isEmpty, Self.isTakeKey(line) {
                copy.advisories.append(Advisory(role: "take", text: line))
                if let kind = Self.change(line) {
                    copy.statedChange = StatedChange(kind, words: line)
                    note(.statedChange, "text, heading")
                }
                note(.advisories, "text, heading")
            } else if !headline.isEmpty, let bylines = BylineLine.read(line) {
                copy.bylines += bylines
                copy.origins[.bylines] = Origin(
                    "text, heading", because: "the line reads “\(line)”")
            } else {
                headline.append(line)
            }
        }
        copy.headline = headline.joined(separator: " ")
        if !headline.isEmpty { note(.headline, "text, heading") }
    }

    /// `132259 GMT Nov 13`: the day and time of sending.
    mutating func read(trailer lines: [String]) {
        // The end of transmission may stand behind the time in its line.
        let plain = lines.lazy.map {
            String($0.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        }
        guard let line = plain.first(where: { $0.contains { $0.isNumber } })?.folded else { return }
        let sent = FilingTime.read(line)
        copy.updated = StatedTime(
            instant: sent?.instant, offsetMinutes: sent?.offsetMinutes, asWritten: line)
        copy.published = copy.updated
        note(.published, "trailer")
        note(.updated, "trailer")
    }

    /// `EXTRA`, `2ND LEAD`, `REFILE 1ST LEAD`, `URGENT`: capitals that say which take this is.
    private static func isTakeKey(_ line: String) -> Bool {
        let words = line.split { $0 == " " || $0 == ":" || $0 == "(" || $0 == ")" }
        guard (1...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            takes.contains(String(word)) || word.first?.isNumber == true && word.utf8.count <= 4
        }
    }

    private static func change(_ line: String) -> StatedChange.Kind? {
        let words = line.split { !$0.isLetter }
        if words.contains("CORRECTION") || words.contains("CORRECTED") { return .correction }
        if words.contains("REFILE") { return .refile }
        if words.contains("REPEAT") { return .repeated }
        if words.contains("KILL") || words.contains("WITHDRAWN") { return .withdrawal }
        return words.contains("LEAD") || words.contains("ROUNDUP") ? .writeThrough : nil
    }

    private static let takes: Set<String> = [
        "EXTRA", "LEAD", "URGENT", "FLASH", "BULLETIN", "REFILE", "REPEAT", "CORRECTION",
        "CORRECTED", "ROUNDUP", "PREVIEW", "FEATURE", "BACKGROUND", "ADD", "ADDS", "TAKE", "1ST",
        "2ND", "3RD", "4TH", "5TH", "6TH", "7TH", "8TH", "9TH", "KILL", "WITHDRAWN", "ADVISORY",
        "NEWS", "ALERT", "EILMELDUNG", "NEUE", "ZUSAMMENFASSUNG", "DPA", "EXCLUSIVE",
    ]

    /// Paragraphs are parted by empty lines or begin with an indent; tables keep their lines.
    private static func paragraphs(_ lines: ArraySlice<String>) -> [Block] {
        var blocks: [Block] = []
        var running = RunningText()
        func close() {
            let text = running.take()
            if !text.string.isEmpty { blocks.append(.paragraph(text)) }
        }
        for line in lines {
            let words = line.folded
            let isOwn =
                words.hasPrefix("- ") || words.hasPrefix("#") || Edit.isRule(words)
                || words.hasPrefix("* ")
            if words.isEmpty || line.hasPrefix("   ") || isOwn { close() }
            running.append(line + " ")
            if isOwn && (words.hasPrefix("#") || Edit.isRule(words)) { close() }
        }
        close()
        return blocks
    }

    private mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    private mutating func extra(_ name: String, _ value: String) {
        if !value.isEmpty { copy.extras.append(Extra(name: name, value: value)) }
    }
}
