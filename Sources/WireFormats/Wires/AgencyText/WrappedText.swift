import News

/// Lines that were cut at a width, by a machine or by hand, made paragraphs again.
struct WrappedText {
    /// Lines longer than this were not cut: each is a paragraph.
    private static let longest = 100

    /// So many lines in a row with columns in them are a table.
    private static let shortestTable = 3

    /// A line that leaves more room than this ends what it says, even without a full stop.
    private static let roomAtEnd = 12

    let lines: [WrappedLine]

    /// How far the longest line of several words reaches.
    let width: Int

    init(_ lines: [WrappedLine]) {
        self.lines = lines
        width =
            lines.filter { line in
                line.end <= Self.longest && line.words.utf8.count(where: { $0 == 0x20 }) >= 2
            }
            .map(\.end).max() ?? 0
    }

    /// Whether the lines were cut: none is long, and many go on in small letters.
    var isCut: Bool {
        let full = lines.filter { !$0.isBlank }
        let long = full.count { $0.end > Self.longest }
        guard long * 20 <= full.count, width >= 40 else { return false }
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
        let goingOn = pairs.count { !$0.closes && $1.words.first?.isLowercase == true }
        return goingOn >= 2 && goingOn * 5 >= pairs.count
    }

    /// Whether most of the lines are rows whose cells strokes part.
    var isTable: Bool {
        let full = lines.filter { !$0.isBlank }
        let rows = full.count(where: \.isRow)
        return rows >= Self.shortestTable && rows * 10 >= full.count * 6
    }

    /// Whether a line goes on in the next.
    func continues(_ line: WrappedLine, in next: WrappedLine) -> Bool {
        guard !line.isBlank, !next.isBlank, !next.isItem, line.end <= Self.longest,
            line.cells.isEmpty, next.cells.isEmpty
        else { return false }
        if next.indent > line.indent + 1, !line.isItem { return false }
        let room = width - line.end - 1 - next.firstWord.unicodeScalars.count
        if next.words.first?.isLowercase == true {
            // An address under a telephone number is a line of its own.
            return room <= Self.roomAtEnd || next.firstWord.utf8.count < next.words.utf8.count
        }
        guard room >= 0 else { return true }
        return !line.closes && room <= Self.roomAtEnd
    }

    /// The place behind the last line of the paragraph that begins here, or behind so many lines.
    func paragraphEnd(from start: Int, atMost count: Int = .max) -> Int {
        let most = count < lines.count - start ? start + count : lines.count
        var at = start + 1
        while at < most, continues(lines[at - 1], in: lines[at]) { at += 1 }
        return at
    }

    /// The words of a range of lines as one paragraph.
    func joined(_ range: Range<Int>) -> String {
        lines[range].map(\.words).joined(separator: " ")
    }

    /// The blocks of a range of lines.
    func blocks(_ range: Range<Int>) -> [Block] {
        var blocks: [Block] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if lines[at].isBlank {
                at += 1
                continue
            }
            let end = lines[at..<range.upperBound].firstIndex(where: \.isBlank) ?? range.upperBound
            blocks += group(at..<end)
            at = end
        }
        return crossheads(in: blocks)
    }
}

extension WrappedText {
    /// The blocks of lines without a blank one among them.
    private func group(_ range: Range<Int>) -> [Block] {
        var blocks: [Block] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard let table = tableRange(in: at..<range.upperBound) else { break }
            if at < table.lowerBound { blocks += passages(at..<table.lowerBound) }
            blocks.append(tabular(table))
            at = table.upperBound
        }
        return at < range.upperBound ? blocks + passages(at..<range.upperBound) : blocks
    }

    private func passages(_ range: Range<Int>) -> [Block] {
        let parts = paragraphs(in: range)
        if isCard(parts) { return [card(range)] }
        var blocks: [Block] = []
        var at = 0
        while at < parts.count {
            let end = parts[at...].firstIndex { !lines[$0.lowerBound].isItem } ?? parts.count
            guard end - at > 1 else {
                blocks.append(.paragraph(Text(joined(parts[at]))))
                at += 1
                continue
            }
            blocks.append(.list(ordered: false, items: parts[at..<end].map(item)))
            at = end
        }
        return blocks
    }

    private func paragraphs(in range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let end = min(paragraphEnd(from: at), range.upperBound)
            parts.append(at..<end)
            at = end
        }
        return parts
    }

    private func item(_ range: Range<Int>) -> [Block] {
        let mark = lines[range.lowerBound].itemMark ?? ""
        return [.paragraph(Text(String(joined(range).dropFirst(mark.count))))]
    }

    private func tableRange(in range: Range<Int>) -> Range<Int>? {
        var at = range.lowerBound
        while let start = lines[at..<range.upperBound].firstIndex(where: Self.isRow) {
            let end =
                lines[start..<range.upperBound].firstIndex { !Self.isRow($0) } ?? range.upperBound
            if end - start >= Self.shortestTable { return start..<end }
            at = end
        }
        return nil
    }

    private static func isRow(_ line: WrappedLine) -> Bool {
        line.hasColumns || !line.cells.isEmpty
    }

    /// Cells parted by strokes are a table; what blanks set in columns keeps its blanks.
    private func tabular(_ range: Range<Int>) -> Block {
        let rows = lines[range].map(\.cells)
        guard !rows.contains(where: \.isEmpty) else {
            return .preformatted(lines[range].map(\.raw).joined(separator: "\n"))
        }
        return .table(Table(rows: rows.map { $0.map { Table.Cell(Text($0)) } }))
    }

    /// Whether the parts are the lines of an address: several, each short and no sentence.
    private func isCard(_ parts: [Range<Int>]) -> Bool {
        parts.count > 1
            && parts.allSatisfy { part in
                let line = lines[part.lowerBound]
                return part.count == 1 && !line.isItem && !line.words.endsSentence
                    && line.end <= 60
            }
    }

    private func card(_ range: Range<Int>) -> Block {
        var running = RunningText()
        for line in lines[range] {
            running.breakLine()
            running.append(line.words)
        }
        return .paragraph(running.take())
    }

    /// A short line above running text is its heading.
    private func crossheads(in blocks: [Block]) -> [Block] {
        blocks.indices.map { at in
            guard at > 0, at + 1 < blocks.count, case .paragraph(let text) = blocks[at],
                case .paragraph(let next) = blocks[at + 1],
                text.spans.isEmpty, next.string.utf8.count > 90 || next.string.endsSentence,
                Self.isHeading(text.string)
            else { return blocks[at] }
            return .crosshead(text)
        }
    }

    /// Few words with a great first letter, no end, and nothing another convention is known by.
    private static func isHeading(_ words: String) -> Bool {
        guard words.utf8.count <= 70, words.split(separator: " ").count <= 9,
            !words.endsSentence || words.hasPrefix("About "), let first = words.first,
            first.isUppercase || first.isNumber,
            !words.contains("@"), !words.contains("://"), !words.hasSuffix(",")
        else { return false }
        return !EndMark.isOne(words) && !SignOff.isDesks(words) && MastheadByline.read(words) == nil
            && BylineLine.read(words) == nil && AdvisoryLine.read(words) == nil
            && DatelineReader.read(words) == nil && !EndMark.isRights(words)
            && !EndMark.opensNotebook(words)
    }
}
