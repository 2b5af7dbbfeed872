import News

/// One line of plain text: its words, how far in they stand, and the line as it came.
struct WrappedLine: Hashable {
    let words: String
    let indent: Int
    let raw: String

    init(_ line: Substring) {
        let plain = String(line).replacing("\u{A0}", with: " ")
            .replacing(Self.separator, with: " \(Self.separator)")
        words = plain.folded
        indent = plain.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) {
            $0 + ($1 == 0x09 ? 4 : 1)
        }
        raw = String(line)
    }

    /// The text's lines, as many as asked for at most.
    static func lines(of text: String, atMost count: Int) -> [WrappedLine] {
        text.split(
            maxSplits: count, omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .prefix(count).map { WrappedLine($0) }
    }

    /// The picture of ASCII's unit separator, which ``FieldHeader`` puts in the place of each.
    private static let separator = "\u{241F}"

    /// The fields of a line that unit separators part; fewer than three are none.
    var fields: [String] {
        let fields = raw.split(separator: Self.separator).map { String($0).folded }
        return fields.count > 2 ? fields.filter { !$0.isEmpty } : []
    }

    /// The cells of a line that strokes part; none where no stroke stands.
    var cells: [String] {
        guard raw.utf8.contains(UInt8(ascii: "|")) else { return [] }
        return raw.split(separator: "|", omittingEmptySubsequences: false).map {
            String($0).folded
        }
    }

    /// Whether the line is a row of a table by itself: three cells or more.
    var isRow: Bool { cells.count > 2 }

    var isBlank: Bool { words.isEmpty }

    /// The place behind the last letter, counted from the margin.
    var end: Int { indent + words.unicodeScalars.count }

    var firstWord: Substring { words.prefix { $0 != " " } }

    /// Whether the line ends like a sentence, or announces what follows.
    var closes: Bool { words.endsSentence || words.hasSuffix(":") }

    /// Whether a list's mark opens the line.
    var isItem: Bool { itemMark != nil }

    /// The mark of a list and its blank: `- `, `* `.
    var itemMark: String? { Self.marks.first { words.hasPrefix($0) } }

    private static let marks = ["- ", "-- ", "* ", "• ", "· ", "o ", "– ", "— ", "▪ "]

    /// Headings and fences of a README.
    var isMarkdown: Bool {
        ["```", "# ", "## ", "### "].contains { words.hasPrefix($0) }
    }

    /// Whether words stand in columns: gaps of two blanks that end no sentence.
    var hasColumns: Bool {
        var blanks = 0
        var last: UInt8 = 0
        for byte in raw.utf8 {
            if byte == 0x20 || byte == 0x09 {
                blanks += byte == 0x09 ? 2 : 1
                continue
            }
            let isGap = blanks >= 2 && last != 0 && !".!?:;\"')".utf8.contains(last)
            if isGap || last != 0 && blanks >= 4 { return true }
            blanks = 0
            last = byte
        }
        return false
    }
}
