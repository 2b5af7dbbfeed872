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
        let done: Void? = words.utf8.withContiguousStorageIfAvailable { append($0) }
        if done == nil { Array(words.utf8).withUnsafeBufferPointer { append($0) } }
    }

    /// Words with single blanks between them are copied whole; what else stands there is folded.
    mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < words.count {
            let start = at
            at = Self.plainEnd(of: words, from: at)
            while at < words.count {
                if words[at] == 0x20 {
                    // Most blanks are single, with a word on either side.
                    guard at > start, at + 1 < words.count, isLetter(words[at + 1]) else { break }
                } else if !isLetter(words[at]) {
                    break
                }
                at += 1
            }
            if at > start {
                if isBlankDue, !bytes.isEmpty { bytes.append(0x20) }
                isBlankDue = false
                endsInBreak = false
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<at]))
                continue
            }
            switch words[at] {
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C: isBlankDue = true
            default: break
            }
            at += 1
        }
    }

    /// How far words with single blanks between them go on for certain, eight bytes at a time; the byte
    /// before it belongs to a word.
    @inline(__always)
    static func plainEnd(of words: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < words.count, words[start] > 0x20 else { return start }
        var at = start
        while let eight = EightBytes(words, at: at, before: words.count - 1),
            let next = EightBytes(words, at: at + 1, before: words.count)
        {
            let doubled = eight.are(0x20) & next.are(0x20)
            if eight.areBelow(0x20) | eight.are(0x7F) | doubled != 0 { break }
            at += 8
        }
        while at > start, words[at - 1] == 0x20 { at -= 1 }
        return at
    }

    /// Whether a byte is part of a word.
    @inline(__always)
    private func isLetter(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x7F }

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
        guard !bytes.isEmpty else {
            self = RunningText()
            return Text("")
        }
        let count = bytes.count
        let string = String(decoding: bytes, as: UTF8.self)
        bytes.removeAll(keepingCapacity: true)
        isBlankDue = false
        endsInBreak = false
        if spans.isEmpty { return Text(string) }
        let kept = spans.filter { $0.kind == .lineBreak ? $0.from < count : $0.to <= count }
        spans = []
        return Text(
            string,
            spans: kept.sorted { $0.from != $1.from ? $0.from < $1.from : $0.to > $1.to })
    }
}
