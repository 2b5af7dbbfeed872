import Markup
import News

/// The headline above the story's text.
extension PageTextReader {
    /// Lines above the text among which the headline is looked for.
    private static let furthest = 400
    /// A line that reads less like a headline than this is none.
    private static let least = -6.0

    /// The line above the text that reads most like its headline, by the words of the address too.
    func headline(before first: Int, of story: [Int]) -> Int? {
        var best: (score: Double, index: Int)?
        let echo = StoryEcho(story.map { lines[$0].text })
        let counts = lines.prefix(first).reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
        for index in lines.indices.prefix(first).suffix(Self.furthest) {
            let line = lines[index]
            guard line.kind != .blank, line.kind != .boilerplate,
                (8...260).contains(line.text.utf8.count)
            else { continue }
            var score = score(line, distance: first - index)
            score += echo.share(of: line.text) * 4
            if counts[line.text, default: 0] >= Self.fewestOfFurniture { score -= 4 }
            if isApart(index) { score += 1 }
            if best.map({ score >= $0.score }) ?? true { best = (score, index) }
        }
        guard let best, best.score > Self.least else { return nil }
        return inner(of: best.index, before: first)
    }

    /// A line that stands as often above the text is furniture; a headline may stand in a path, too.
    private static let fewestOfFurniture = 3

    /// Whether a line stands between two blank ones.
    private func isApart(_ index: Int) -> Bool {
        (index == 0 || lines[index - 1].kind == .blank)
            && index + 1 < lines.count && lines[index + 1].kind == .blank
    }

    /// A line of its own that stands whole in the one found, which then is a breadcrumb or a title.
    private func inner(of found: Int, before first: Int) -> Int {
        let words = PlainWords(lines[found].text)
        return lines.indices.prefix(first).suffix(Self.furthest).last { index in
            guard index != found, lines[index].kind != .blank else { return false }
            let other = PlainWords(lines[index].text)
            return other.count > 3 && other.count < words.count
                && (words.begins(with: other) || words.ends(with: other))
        } ?? found
    }

    private func score(_ line: PageTextLine, distance: Int) -> Double {
        let words = line.text.plainWords
        let shared = Double(words.filter(slug.contains).count)
        var score = shared / Double(max(6, words.count)) * 12 - Double(distance) * 0.04
        if line.looksLikeHeadline || line.asks { score += 2 }
        if line.text.hasSuffix(")") || line.text.hasSuffix("）") { score -= 2 }
        if line.isItem { score -= 2.5 }
        if line.kind == .prose { score -= 1.5 }
        if words.count < 3, !line.text.unicodeScalars.contains(where: \.isCaseless) { score -= 2 }
        if CreditMark.isIn(line.text) { score -= 2 }
        if isDateLine(line.text) { score -= 4 }
        if words.count < 8, let lead = words.first, Self.leads.contains(String(lead)) { score -= 2 }
        if line.text.contains(where: { "|›»".contains($0) }) { score -= 1 }
        return score
    }

    /// Words that lead in a byline, a credit or the time of an edition.
    private static let leads: Set<String> = [
        "von", "by", "par", "por", "av", "af", "di", "de", "text", "foto", "stand", "bild", "photo",
    ]

    /// Whether much of a line is figures of a date or a time.
    private func isDateLine(_ text: String) -> Bool {
        let figures = text.utf8.count { $0 &- 0x30 < 10 }
        guard figures > 3, figures * 7 > text.utf8.count else { return false }
        return StatedDate(text) != nil || text.utf8.contains(UInt8(ascii: ":"))
            || text.utf8.contains(UInt8(ascii: "."))
    }
}

extension PageTextLine {
    /// Whether a short line is a question or a call, as headlines may be.
    fileprivate var asks: Bool {
        kind == .sentence && text.last.map { "?!？！".contains($0) } == true
    }
}

extension String {
    /// The text as its page shows it: dumps put a space before a colon that ends an element.
    var withoutGapBeforeColon: String { replacing(" : ", with: ": ") }
}
