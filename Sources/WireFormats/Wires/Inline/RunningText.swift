import News

/// A paragraph being read: words with folded white space, and the spans over them.
struct RunningText {
    private var bytes: [UInt8] = []
    private var spans: [Span] = []
    /// Whether white space is due before the next word.
    private var isBlankDue = false
    /// Whether a line break was the last thing read.
    private(set) var endsInBreak = false

    var isEmpty: Bool { bytes.isEmpty }

    /// The offset at which the next word will stand.
    private var nextOffset: Int { bytes.count + (isBlankDue && !bytes.isEmpty ? 1 : 0) }

    mutating func append(_ words: some StringProtocol) {
        for byte in words.utf8 {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C: isBlankDue = true
            case 0..<0x20, 0x7F: continue
            default:
                if isBlankDue, !bytes.isEmpty { bytes.append(0x20) }
                isBlankDue = false
                endsInBreak = false
                bytes.append(byte)
            }
        }
    }

    /// Ends the line inside the paragraph; the words around it stay apart.
    mutating func breakLine() {
        guard !bytes.isEmpty else { return }
        isBlankDue = true
        endsInBreak = true
        spans.append(Span(.lineBreak, from: bytes.count, to: bytes.count))
    }

    /// Reads the part `body` appends as one span.
    mutating func span(
        _ kind: Span.Kind, address: String? = nil, _ body: (inout RunningText) -> Void
    ) {
        let mark = spans.count
        let from = nextOffset
        body(&self)
        guard bytes.count > from else { return }
        spans.insert(
            Span(kind, from: from, to: bytes.count, address: address), at: min(mark, spans.count))
    }

    /// The paragraph so far, and a fresh start.
    mutating func take() -> Text {
        let count = bytes.count
        let string = String(decoding: bytes, as: UTF8.self)
        let kept = spans.filter { $0.kind == .lineBreak ? $0.from < count : $0.to <= count }
        self = RunningText()
        return Text(
            string,
            spans: kept.sorted { $0.from != $1.from ? $0.from < $1.from : $0.to > $1.to })
    }
}
