import News

/// Quotation marks as teleprinters sent them, which AP still writes: ``so''.
enum TypewriterQuotes {
    /// The text with those marks made the ones they stand for; other text unchanged.
    static func read(_ text: Text) -> Text {
        guard let first = text.string.utf8.firstIndex(of: UInt8(ascii: "`")),
            text.string.utf8[first...].dropFirst().first == UInt8(ascii: "`")
                || text.string.utf8[first...].dropFirst().contains(UInt8(ascii: "`"))
        else { return text }
        return replace(in: text)
    }

    private static func replace(in text: Text) -> Text {
        let bytes = Array(text.string.utf8)
        var out: [UInt8] = []
        /// Offsets before which a mark grew by a byte.
        var grown: [Int] = []
        var isOpen = false
        var at = 0
        while at < bytes.count {
            let isPair = at + 1 < bytes.count && bytes[at] == bytes[at + 1]
            if isPair, bytes[at] == UInt8(ascii: "`") {
                out.append(contentsOf: "“".utf8)
                isOpen = true
            } else if isPair, isOpen, bytes[at] == UInt8(ascii: "'") {
                out.append(contentsOf: "”".utf8)
                isOpen = false
            } else {
                out.append(bytes[at])
                at += 1
                continue
            }
            at += 2
            grown.append(at)
        }
        return Text(
            String(decoding: out, as: UTF8.self),
            spans: text.spans.map { span in
                var moved = span
                moved.from += grown.count { $0 <= span.from }
                moved.to += grown.count { $0 <= span.to }
                return moved
            })
    }
}
