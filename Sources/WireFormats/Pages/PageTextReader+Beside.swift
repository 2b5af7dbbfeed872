import Markup
import News

/// Who wrote the article and when, in the short lines beside its headline.
extension PageTextReader {
    /// Full lines looked at after the headline, and lines before it.
    private static let (mostAfter, mostBefore) = (16, 3)
    /// Lines of the story passed: under its standfirst the byline may stand.
    private static let mostPassed = 2
    /// Longer lines are sentences.
    private static let longestLine = 120
    /// Words beside a day from which on the line tells a story.
    private static let mostWords = 9

    /// Adds the writers and the day that lines beside the headline state.
    func addBeside(_ head: Int, kept: [Int], to copy: inout Copy) {
        let lines = linesBeside(head, kept: Set(kept))
        if let found = bylines(in: lines) {
            copy.bylines = found.names.map { Byline($0) }
            copy.origins[.bylines] = Origin(
                "line \(found.line + 1)", because: "beside the headline")
        }
        if let found = day(in: lines) {
            copy.published = found.time
            copy.origins[.published] = Origin(
                "line \(found.line + 1)", because: "the day shown beside the headline")
        }
    }

    /// The short lines after the headline that are not the story's, then those just above it.
    private func linesBeside(_ head: Int, kept: Set<Int>) -> [Int] {
        var found: [Int] = []
        var passed = 0
        let after = lines.indices.dropFirst(head + 1).lazy.filter { lines[$0].kind != .blank }
        for index in after.prefix(Self.mostAfter) {
            if kept.contains(index) {
                passed += 1
                if passed > Self.mostPassed { break }
            } else if lines[index].text.utf8.count <= Self.longestLine {
                found.append(index)
            }
        }
        let above = lines.indices.prefix(head).suffix(Self.mostBefore).filter {
            lines[$0].kind != .blank && lines[$0].text.utf8.count <= Self.longestLine
        }
        return found + above
    }

    /// The day of the first line that names one with its year; one of a change only where there is no other.
    private func day(in beside: [Int]) -> (line: Int, time: StatedTime)? {
        var changed: (line: Int, time: StatedTime)?
        for index in beside {
            let text = lines[index].text
            // A year has four figures, a day one more.
            guard text.utf8.count(where: { $0 &- 0x30 < 10 || $0 >= 0xD9 }) > 4,
                let found = DayInText(text), !found.isAmbiguous,
                found.otherWords <= Self.mostWords
            else { continue }
            var day = ShownDay(node: 0, written: text, date: found.date)
            day.note(label: found.wordsBefore)
            let milliseconds = found.date.seconds * 1000 + Int64(found.date.milliseconds)
            let time = StatedTime(
                instant: Instant(milliseconds: milliseconds),
                offsetMinutes: found.date.offsetMinutes, asWritten: text)
            if !day.signs.isUpdated || day.signs.isPublished { return (index, time) }
            changed = changed ?? (index, time)
        }
        return changed
    }

    /// The names that the first line led in by “By” holds.
    private func bylines(in beside: [Int]) -> (line: Int, names: [String])? {
        for index in beside {
            guard let rest = lines[index].text.afterByline, !rest.isEmpty else { continue }
            let names = rest.namesInLine
            let persons = names.filter { !PageFields.institutions.matches($0) }
            if !names.isEmpty { return (index, persons.isEmpty ? names : persons) }
        }
        return nil
    }
}

extension String {
    /// Marks and words between two names of a line.
    private static let joints: Set<Substring> = ["and", "und", "et", "y", "og", "&", "|", "•", "·"]
    /// Marks behind which a line goes on with the day or the house.
    private static let ends: Set<Substring> = ["-", "–", "—", "/"]
    /// Words that dumps set behind a name, as the page does in another element.
    private static let labels: Set<Substring> = [
        "Updated", "Published", "Posted", "Follow", "Twitter", "Facebook", "Email", "Business",
        "Political", "Jan", "January", "Feb", "February", "March", "April", "May", "June", "July",
        "Aug", "August", "Sept", "September", "Oct", "October", "Nov", "November", "Dec",
        "December",
    ]
    /// Words with a small letter that stand within names.
    private static let particles: Set<Substring> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le", "al",
        "bin",
        "ter", "zu",
    ]

    /// The names of two to four words that a line holds, up to the first that is none.
    fileprivate var namesInLine: [String] {
        var names: [String] = []
        var name: [Substring] = []
        func close() -> Bool {
            defer { name = [] }
            guard (2...4).contains(name.count), name.last?.first?.isUppercase == true else {
                return name.isEmpty
            }
            names.append(name.joined(separator: " "))
            return true
        }
        for word in split(separator: " ") {
            if Self.joints.contains(word) || word == "," {
                guard close() else { return names }
                continue
            }
            if Self.ends.contains(word) { break }
            let bare = word.hasSuffix(",") ? word.dropLast() : word
            if name.count > 1, PageFields.isPost(bare) || Self.labels.contains(bare) { break }
            guard bare.isPartOfName || Self.particles.contains(bare) else { break }
            name.append(bare)
            if bare.count < word.count, !close() { return names }
        }
        _ = close()
        return names
    }
}

extension Substring {
    /// Letters that begin with a capital, with the marks that names hold: `O’Regan`, `Wilson-Smith`, `J.`
    fileprivate var isPartOfName: Bool {
        guard let first, first.isLetter, !first.isLowercase else { return false }
        return allSatisfy { $0.isLetter || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’" }
    }
}
