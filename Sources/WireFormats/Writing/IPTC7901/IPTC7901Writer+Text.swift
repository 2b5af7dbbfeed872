import News

/// The text as lines of a teleprinter: indented paragraphs, marks for all the rest.
extension IPTC7901Writer {
    /// No line is longer, unless a word is.
    static let width = 69

    var text: [String] {
        let notes = copy.advisories.filter { !["header", "take", "Notebook"].contains($0.role) }
            .map { Block.paragraph(Text($0.text)) }
        return (notes + copy.writtenBodyWithDateline).flatMap(lines)
    }

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let text): return wrapped(text.string, indent: "   ")
        case .crosshead(let text): return ["", "- \(text.string.folded) -", ""]
        case .quote(let inner, let attribution):
            return inner.flatMap(lines)
                + (attribution.map { wrapped($0.string, indent: "   ") } ?? [])
        case .list(_, let items):
            return items.flatMap { wrapped($0.plainText, indent: "* ") } + [""]
        case .table(let table):
            return table.plainText.split(separator: "\n").map { row in
                "   " + row.replacing("\t", with: "  ")
            }
        case .picture(let picture):
            return wrapped(Block.picture(picture).plainText, indent: "   ")
        case .preformatted(let string):
            return string.split(separator: "\n").map { "   " + $0 }
        case .rule: return ["", "* * *", ""]
        }
    }

    /// Words broken into lines; no line begins with a mark that opens a paragraph of its own.
    private func wrapped(_ words: String, indent: String) -> [String] {
        var lines: [String] = []
        var line = indent
        var isEmpty = true
        for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let isMark = "-#*_~=–—•·".contains(word.first ?? " ")
            if !isEmpty, !isMark, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = ""
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }
}
