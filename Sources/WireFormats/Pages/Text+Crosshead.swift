import News

extension Text {
    /// The longest text that is taken for a crosshead when nothing but bold says so, in bytes.
    private static let longestCrosshead = 120

    /// Whether the whole text is bold and reads like a heading.
    var looksLikeCrosshead: Bool {
        guard isAllStrong, string.utf8.count <= Self.longestCrosshead,
            !spans.contains(where: { $0.kind == .link || $0.kind == .lineBreak })
        else { return false }
        return LineBytes.of(string) { bytes in
            switch bytes.last {
            case 0, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"):
                false
            default: !bytes.ends("…")
            }
        }
    }

    var isAllStrong: Bool {
        let end = string.utf8.count
        for index in spans.indices where spans[index].kind == .strong {
            if spans[index].from == 0, spans[index].to == end { return true }
        }
        return false
    }

    /// The text without the bold that covers all of it.
    var withoutWholeEmphasis: Text {
        let length = string.utf8.count
        return Text(
            string,
            spans: spans.filter { span in
                !(span.from == 0 && span.to == length
                    && (span.kind == .strong || span.kind == .emphasis))
            })
    }
}

extension [Block] {
    /// The words of blocks that must stand in one line.
    var joinedText: Text {
        var joined = Text("")
        for block in self {
            let text: Text
            switch block {
            case .paragraph(let words), .crosshead(let words): text = words
            default: text = Text(block.plainText)
            }
            if text.string.isEmpty { continue }
            if !joined.string.isEmpty { joined.string += " " }
            let offset = joined.string.utf8.count
            joined.string += text.string
            for var span in text.spans {
                span.from += offset
                span.to += offset
                joined.spans.append(span)
            }
        }
        return joined
    }
}
