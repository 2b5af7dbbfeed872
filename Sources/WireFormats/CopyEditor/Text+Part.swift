import News

extension Text {
    /// The words between two UTF-8 offsets; spans are cut to fit and empty ones dropped.
    func part(from: Int, to: Int) -> Text {
        let utf8 = string.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: from)
        let last = utf8.index(first, offsetBy: max(0, to - from))
        let kept = spans.compactMap { span -> Span? in
            var cut = span
            cut.from = max(span.from, from) - from
            cut.to = min(span.to, to) - from
            if span.kind == .lineBreak {
                return span.from > from && span.from < to ? cut : nil
            }
            return cut.from < cut.to ? cut : nil
        }
        return Text(String(string[first..<last]), spans: kept)
    }

    /// The text without white space at its ends.
    var trimmed: Text {
        if !Self.mayHaveBlankEnds(string) {
            return spans.isEmpty ? self : part(from: 0, to: string.utf8.count)
        }
        let scalars = string.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return Text("") }
        let utf8 = string.utf8
        return part(
            from: utf8.distance(from: utf8.startIndex, to: first),
            to: utf8.distance(from: utf8.startIndex, to: scalars.index(after: last)))
    }

    /// Whether a text is empty or may begin or end in white space.
    private static func mayHaveBlankEnds(_ string: String) -> Bool {
        guard let first = string.utf8.first, let last = string.utf8.last else { return true }
        return first <= 0x20 || first >= 0x80 || last <= 0x20 || last >= 0x80
    }

    /// The words of the text's lines, cut at its line breaks.
    var wordsOfLines: [String] {
        let utf8 = string.utf8
        var lines: [String] = []
        var from = utf8.startIndex
        var offset = 0
        for span in spans where span.kind == .lineBreak && span.from >= offset {
            let end = utf8.index(from, offsetBy: span.from - offset)
            lines.append(Text(String(string[from..<end])).trimmed.string)
            (from, offset) = (end, span.from)
        }
        lines.append(Text(String(string[from...])).trimmed.string)
        return lines.filter { !$0.isEmpty }
    }

    /// The text cut at its line breaks.
    var lines: [Text] {
        var lines: [Text] = []
        var from = 0
        for span in spans where span.kind == .lineBreak {
            lines.append(part(from: from, to: max(from, span.from)).trimmed)
            from = max(from, span.from)
        }
        lines.append(part(from: from, to: string.utf8.count).trimmed)
        return lines.filter { !$0.string.isEmpty }
    }
}

extension Unicode.Scalar {
    /// White space of any width, also the kinds that never break and those of no width.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// A letter of a script without capitals, such as Arabic or Han.
    var isCaseless: Bool {
        properties.isAlphabetic && !properties.isUppercase && !properties.isLowercase
    }

    /// A letter that can begin a name: a capital, or one of a script without capitals.
    var beginsName: Bool { properties.isUppercase || isCaseless }

    var isDigit: Bool { ("0"..."9").contains(self) }

    /// A hyphen or dash of any length.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: true
        default: false
        }
    }
}
