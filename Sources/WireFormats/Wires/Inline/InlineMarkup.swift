import News

/// Reads text that stands in a field as a string: HTML or plain.
enum InlineMarkup {
    /// The blocks of HTML in a string.
    static func blocks(of html: String) -> [Block] {
        HTMLBlocks.blocks(fragment: Array(html.utf8), base: nil)
    }

    /// The paragraphs of plain text: parted by empty lines where there are any, else by line ends.
    static func paragraphs(of text: String) -> [Block] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0) }
        guard lines.contains(where: { $0.folded.isEmpty }) else {
            return CopyEditor.paragraphs(fromLines: lines.map(\.folded))
        }
        var paragraphs: [Block] = []
        var running = RunningText()
        for line in lines + [""] {
            if line.folded.isEmpty {
                let text = running.take()
                if !text.string.isEmpty { paragraphs.append(.paragraph(text)) }
            } else {
                running.append(line + " ")
            }
        }
        return paragraphs
    }

    /// The words of a short string that may hold markup, such as a headline.
    static func words(of text: String) -> String {
        isMarkup(text) ? blocks(of: text).plainText.folded : text
    }

    /// Whether a string looks like markup: an end tag, a void tag or a reference.
    static func isMarkup(_ text: String) -> Bool {
        text.contains("</") || text.contains("<br") || text.contains("<p>") || text.contains("/>")
    }
}
