import News

extension InlineText {
    mutating func open(_ kind: Span.Kind, address: consuming String? = nil) {
        open.append(Span(kind, from: words.count, to: -1, address: address))
    }

    mutating func close() {
        guard var span = open.popLast() else { return }
        span.from = start(of: span)
        span.to = words.count
        if span.from < span.to { spans.append(span) }
    }

    private func start(of span: Span) -> Int {
        let bytes = words.bytes
        var from = span.from
        if from < bytes.count, bytes[from] == 0x20 { from += 1 }
        if from + 1 < bytes.count, bytes[from] == 0xC2, bytes[from + 1] == 0xA0 { from += 2 }
        return from
    }

    /// The spans of the paragraph in their order.
    mutating func takeSpans() -> [Span] {
        for index in 0..<open.count {
            var span = open[index]
            span.from = start(of: span)
            span.to = words.count
            if span.from < span.to { spans.append(span) }
            open[index].from = 0
        }
        var all = spans.take()
        if !Self.isInOrder(all) { all.sort(by: Self.standsBefore) }
        return all
    }

    private static func isInOrder(_ spans: [Span]) -> Bool {
        guard spans.count > 1 else { return true }
        for index in 1..<spans.count {
            let (before, from) = (spans[index - 1].from, spans[index].from)
            guard before < from || before == from && !standsBefore(spans[index], spans[index - 1])
            else { return false }
        }
        return true
    }

    private static func standsBefore(_ one: Span, _ other: Span) -> Bool {
        if one.from != other.from { return one.from < other.from }
        if one.to != other.to { return one.to > other.to }
        return one.kind != other.kind && one.kind.rawValue < other.kind.rawValue
    }
}
