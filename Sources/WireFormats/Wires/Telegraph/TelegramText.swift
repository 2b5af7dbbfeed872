import News

/// Text that came as lines: paragraphs broken by hand, tables set with blanks.
enum TelegramText {
    /// Lines longer than this were never broken by hand: each is a paragraph.
    private static let longestBroken = 100
    /// So many lines in a row with columns in them are a table.
    private static let shortestTable = 3

    /// - Parameter isFlowed: whether the lines are known to be paragraphs, and none was broken by hand.
    static func blocks(_ lines: ArraySlice<String>, isFlowed: Bool = false) -> [Block] {
        let lines = Array(lines)
        let isBroken = !isFlowed && lines.allSatisfy { $0.utf8.count <= longestBroken }
        let hasGaps = lines.contains {
            $0.folded.isEmpty || $0.hasPrefix("  ") || $0.hasPrefix("\t")
        }
        var blocks: [Block] = []
        var running = RunningText()
        func close() {
            let text = running.take()
            if !text.string.isEmpty { blocks.append(.paragraph(text)) }
        }
        var at = 0
        while at < lines.count {
            let end = lines[at...].firstIndex { !hasColumns($0) } ?? lines.count
            if end - at >= shortestTable {
                close()
                blocks.append(.preformatted(lines[at..<end].joined(separator: "\n")))
                at = end
                continue
            }
            let line = lines[at]
            let isStart = line.folded.isEmpty || line.first == " " || line.first == "\t"
            if isStart || !isBroken || !hasGaps { close() }
            running.append(line + " ")
            at += 1
        }
        close()
        return blocks
    }

    /// Whether a line holds two words or more with a gap between them.
    private static func hasColumns(_ line: String) -> Bool {
        var blanks = 0
        var hasWord = false
        for byte in line.utf8 {
            if byte == 0x20 || byte == 0x09 {
                blanks += byte == 0x09 ? 2 : 1
                continue
            }
            if hasWord, blanks >= 2 { return true }
            hasWord = true
            blanks = 0
        }
        return false
    }
}
