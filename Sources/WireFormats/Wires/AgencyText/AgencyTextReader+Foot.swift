import News

/// What stands below the text: notes to editors, who answers questions, whose text it is.
extension AgencyTextReader {
    /// A short line below so many others is looked for whose text it is.
    private static let reach = 6

    /// Reads what is for editors out of the range; the place where the text for print ends.
    mutating func readFoot(_ range: Range<Int>) -> Int {
        readSource(range)
        let notes = range.dropFirst().first { ReleaseLine.opensNotes(lines[$0].words) }
        let mark = range.dropFirst().first {
            EndMark.isOne(lines[$0].words) && $0 + 1 < range.upperBound
        }
        if let mark, notes.map({ mark < $0 }) ?? true {
            takeNotes("Notes to editors", mark + 1..<range.upperBound)
            return mark + 1
        }
        let end = notes ?? range.upperBound
        if notes != nil { takeNotes("Notes to editors", end..<range.upperBound) }
        return readContacts(range.lowerBound..<end)
    }

    /// `SOURCE: Halden Ferries` under the text; the line stays where it is.
    private mutating func readSource(_ range: Range<Int>) {
        for at in range.reversed().prefix(Self.reach) where !lines[at].isBlank {
            guard let source = ReleaseLine.source(lines[at].words) else { continue }
            copy.extras.append(Extra(name: "source", value: source))
            if copy.outlet == nil {
                copy.outlet = source
                note(.outlet, at..<at + 1)
            }
            return
        }
    }

    /// Names and numbers at the end of the text are for who wants to ask, not for print.
    private mutating func readContacts(_ range: Range<Int>) -> Int {
        let prose = range.last { !isCard($0) } ?? range.lowerBound
        let start = range.dropFirst().first {
            $0 > prose && ReleaseLine.opensContacts(lines[$0].words)
        }
        guard let start else { return range.upperBound }
        let end = (start..<range.upperBound).first { ReleaseLine.source(lines[$0].words) != nil }
        takeNotes("Contact", start..<(end ?? range.upperBound))
        if let end {
            copy.extras.append(Extra(name: "foot", value: text.joined(end..<range.upperBound)))
        }
        return start
    }

    /// Whether a line is one of names, addresses and numbers: short and no sentence.
    private func isCard(_ at: Int) -> Bool {
        let line = lines[at]
        return line.isBlank || ReleaseLine.source(line.words) != nil
            || line.end <= 72 && !line.words.hasSuffix(".")
    }

    private mutating func takeNotes(_ role: String, _ range: Range<Int>) {
        let words = text.blocks(range).map(\.plainText).filter { !$0.isEmpty }
        guard !words.isEmpty else { return }
        copy.advisories.append(Advisory(role: role, text: words.joined(separator: "\n")))
        note(.advisories, range)
    }
}
