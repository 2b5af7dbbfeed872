import Markup
import News

/// A paragraph in the making: words with white space folded, and the spans open over them.
struct InlineText {
    private enum Gap { case none, space, noBreak }

    private var bytes: [UInt8] = []
    private var spans: [Span] = []
    private var open: [Span] = []
    private var gap = Gap.none
    private var breaks = 0
    /// The text node the paragraph began with.
    var node: Int?

    /// Adds a text node's words.
    mutating func append(_ text: [UInt8], _ node: HTMLNode) {
        append(text, from: Int(node.start), to: Int(node.end), node: Int(node.parent))
    }

    private mutating func append(_ text: [UInt8], from start: Int, to end: Int, node: Int) {
        var index = start
        while index < end {
            let byte = text[index]
            if byte <= 0x20 {
                gap = .space
                index += 1
                continue
            }
            if byte >= 0xC2, let length = blank(text, index, end) {
                index += length
                continue
            }
            if bytes.isEmpty { self.node = node }
            settle()
            let word = index
            index += 1
            while index < end, text[index] > 0x20, text[index] < 0xC2 || !mayBeBlank(text[index]) {
                index += 1
            }
            bytes.append(contentsOf: text[word..<index])
        }
    }

    private func mayBeBlank(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    }

    /// The length of the white space of many bytes that stands here; it is noted, not added.
    private mutating func blank(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
        guard index + 1 < end else { return nil }
        if text[index] == 0xC2 {
            if text[index + 1] == 0xA0 {
                gap = gap == .none ? .noBreak : .space
                return 2
            }
            return text[index + 1] == 0xAD ? 2 : nil
        }
        guard index + 2 < end else { return nil }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE3, 0x80, 0x80):
            gap = .space
            return 3
        default: return nil
        }
    }

    /// Writes the white space and line break that stand before the next word.
    private mutating func settle() {
        defer {
            gap = .none
            breaks = 0
        }
        guard !bytes.isEmpty else { return }
        if breaks > 0 {
            spans.append(Span(.lineBreak, from: bytes.count, to: bytes.count))
            bytes.append(0x20)
        } else if gap == .space {
            bytes.append(0x20)
        } else if gap == .noBreak {
            bytes.append(contentsOf: [0xC2, 0xA0])
        }
    }

    /// A space between the words before and those to come.
    mutating func space() { gap = .space }

    /// A line break; whether it is the second in a row, which ends the paragraph.
    mutating func breakLine() -> Bool {
        breaks += 1
        gap = .space
        return breaks > 1
    }

    mutating func open(_ kind: Span.Kind, address: String? = nil) {
        open.append(Span(kind, from: bytes.count, to: -1, address: address))
    }

    mutating func close() {
        guard var span = open.popLast() else { return }
        span.from = start(of: span)
        span.to = bytes.count
        if span.from < span.to { spans.append(span) }
    }

    private func start(of span: Span) -> Int {
        var from = span.from
        if from < bytes.count, bytes[from] == 0x20 { from += 1 }
        if from + 1 < bytes.count, bytes[from] == 0xC2, bytes[from + 1] == 0xA0 { from += 2 }
        return from
    }

    /// The paragraph, if there is one; spans still open go on in the next.
    mutating func take() -> Text? {
        gap = .none
        breaks = 0
        guard !bytes.isEmpty else {
            for index in open.indices { open[index].from = 0 }
            return nil
        }
        var all = spans
        for index in open.indices {
            var span = open[index]
            span.from = start(of: span)
            span.to = bytes.count
            if span.from < span.to { all.append(span) }
            open[index].from = 0
        }
        let text = Text(
            String(decoding: bytes, as: UTF8.self),
            spans: all.sorted {
                ($0.from, -$0.to, $0.kind.rawValue) < ($1.from, -$1.to, $1.kind.rawValue)
            })
        bytes.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        return text
    }
}
