import News

/// One line of page text, with what can be seen of its part in the page.
struct PageTextLine {
    /// What a line looks like by itself.
    enum Kind: Int {
        case blank
        /// At least one whole sentence.
        case prose
        /// A few words that end like a sentence.
        case sentence
        /// Words without an end: a heading, a menu item, a label.
        case label
        /// Cookie, subscription and sharing text.
        case boilerplate
    }

    let text: String
    let indent: Int
    let isItem: Bool
    let kind: Kind

    init(_ line: Substring) {
        var rest = line[...]
        var indent = 0
        while let first = rest.first, first == " " || first == "\t" || first == "\u{A0}" {
            indent += first == "\t" ? 4 : 1
            rest = rest.dropFirst()
        }
        var isItem = false
        for mark in ["- ", "* ", "• ", "· ", "– ", "▪ ", "» "] where rest.hasPrefix(mark) {
            let isCrosshead = mark == "- " && rest.hasSuffix(" -")
            if isCrosshead { break }
            isItem = true
            rest = rest.dropFirst(mark.count)
            break
        }
        self.indent = indent
        self.isItem = isItem
        text = InlineText.folded(String(rest))
        kind = Self.kind(of: text)
    }

    private static func kind(of text: String) -> Kind {
        let length = text.utf8.count
        if length == 0 { return .blank }
        if BoilerplateLine.matches(text) || ConsentLine.matches(text) { return .boilerplate }
        if length > 90, text.endsSentence || text.sentenceCount > 1 { return .prose }
        if length > 300 { return text.sentenceCount > 0 ? .prose : .label }
        if length > 24, text.endsSentence { return .sentence }
        return .label
    }

    /// Four to thirty words that read like a headline and end without a stop.
    var looksLikeHeadline: Bool {
        guard (20...170).contains(text.utf8.count), kind == .label else { return false }
        let words = text.split(separator: " ").count
        let isCaseless = text.unicodeScalars.contains { $0.isCaseless }
        return isCaseless || (4...30).contains(words)
    }
}

extension String {
    /// How many sentences seem to end inside or at the end of the text.
    var sentenceCount: Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == 0x20, previous == 0x2E || previous == 0x21 || previous == 0x3F { count += 1 }
            if previous == 0x80, byte == 0x82 { count += 1 }
            previous = byte
        }
        return count + (endsSentence ? 1 : 0)
    }
}

extension InlineText {
    /// Text with its white space folded.
    static func folded(_ text: String) -> String {
        Text(text).trimmed.string.split(whereSeparator: {
            $0 == " " || $0 == "\t" || $0 == "\u{A0}"
        })
        .joined(separator: " ")
    }
}
