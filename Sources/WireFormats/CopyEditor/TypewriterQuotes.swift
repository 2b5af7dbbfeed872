import News

/// Quotation marks as teleprinters sent them, which AP still writes: ``so''.
enum TypewriterQuotes {
    /// The text with those marks made the ones they stand for; other text unchanged.
    static func read(_ text: Text) -> Text { mayStand(in: text) ? replace(in: text) : text }

    /// Whether a pair of opening marks may stand in the text.
    static func mayStand(in text: Text) -> Bool {
        LineBytes.of(text.string) { bytes in
            bytes.firstIndex(of: UInt8(ascii: "`")).map {
                bytes.contains(UInt8(ascii: "`"), from: $0 + 1)
            } ?? false
        }
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
