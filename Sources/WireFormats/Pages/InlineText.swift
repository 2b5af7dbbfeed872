import Markup
import News

/// A paragraph in the making: words with white space folded, and the spans open over them.
struct InlineText {
    fileprivate enum Gap { case none, space, noBreak }

    private var bytes: [UInt8] = []
    private var spans: [Span] = []
    private var open: [Span] = []
    private var gap = Gap.none
    private var breaks = 0
    /// How many paragraphs were taken.
    private var taken = 0
    /// The text node the paragraph began with.
    var node: Int?

    /// Adds a text node's words.
    mutating func append(_ text: [UInt8], _ node: HTMLNode) {
        let wasEmpty = bytes.isEmpty
        text.withUnsafeBufferPointer { append($0, from: Int(node.start), to: Int(node.end)) }
        if wasEmpty, !bytes.isEmpty { self.node = Int(node.parent) }
    }

    /// Adds the words of a part of some text.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
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
            settle()
            let run = index
            index = Self.runEnd(text, from: index, to: end)
            let isSpaced = text[index - 1] == 0x20
            let words = UnsafeBufferPointer(rebasing: text[run..<(isSpaced ? index - 1 : index)])
            bytes.append(contentsOf: words)
            if isSpaced { gap = .space }
        }
    }

    /// Where words stop that can be taken as they stand: each parted from the next by one space.
    private static func runEnd(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        var index = start + 1
        while index < end {
            while index + 8 <= end, areWords(text, at: index) { index += 8 }
            let stop = min(index + 8, end)
            while index < stop {
                let byte = text[index]
                if byte > 0x20 {
                    if byte >= 0xC2, mayBeBlank(byte), blankLength(text, index, end) != nil {
                        return index
                    }
                } else if byte < 0x20 || text[index - 1] == 0x20 {
                    return index
                }
                index += 1
            }
        }
        return index
    }

    /// Whether the next eight bytes are ASCII words parted by one space each; false may be wrong.
    ///
    /// A byte that a subtraction borrows from shows in its highest bit: below 0x20, or no space.
    @inline(__always)
    private static func areWords(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let eight = UnsafeRawBufferPointer(text).loadUnaligned(
            fromByteOffset: index, as: UInt64.self)
        let high: UInt64 = 0x8080_8080_8080_8080
        let blank: UInt64 = 0x2020_2020_2020_2020
        let controls = eight &- blank
        let blanks = eight ^ blank
        let spaces = (blanks &- 0x0101_0101_0101_0101) & ~blanks & high
        let isPlain = (eight | controls) & high == 0
        let startsInSpace = text[index - 1] == 0x20 && text[index] == 0x20
        return isPlain && spaces & (spaces << 8) == 0 && !startsInSpace
    }

    /// Adds one character that a reference stood for.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0...0x20, 0x2000...0x200A, 0x2028, 0x2029, 0x3000: gap = .space
        case 0xA0: gap = gap == .none ? .noBreak : .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: break
        case 0x21..<0x80:
            settle()
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        default:
            settle()
            bytes.append(contentsOf: scalar.utf8)
        }
    }

    @inline(__always)
    private static func mayBeBlank(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    }

    /// The length of the white space of many bytes that stands here; it is noted, not added.
    private mutating func blank(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> Int? {
        guard let found = Self.blankLength(text, index, end) else { return nil }
        switch found.gap {
        case .none: break
        case .noBreak: gap = gap == .none ? .noBreak : .space
        case .space: gap = .space
        }
        return found.length
    }

    private static func blankLength(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> (length: Int, gap: Gap)? {
        guard index + 1 < end else { return nil }
        if text[index] == 0xC2 {
            if text[index + 1] == 0xA0 { return (2, .noBreak) }
            return text[index + 1] == 0xAD ? (2, .none) : nil
        }
        guard index + 2 < end else { return nil }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, .none)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE3, 0x80, 0x80):
            return (3, .space)
        default: return nil
        }
    }

    /// Writes the white space and line break that stand before the next word.
    private mutating func settle() {
        if gap == .none, breaks == 0 { return }
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

    /// How far a paragraph was made while no span was open.
    struct Mark {
        fileprivate let gap: Gap
        fileprivate let breaks: Int
        fileprivate let bytes: Int
        fileprivate let spans: Int
        fileprivate let taken: Int
    }

    /// Whether no word is there and no span open.
    var isEmpty: Bool { bytes.isEmpty && open.isEmpty }

    var mark: Mark {
        Mark(gap: gap, breaks: breaks, bytes: bytes.count, spans: spans.count, taken: taken)
    }

    /// Forgets what came after the mark; false where the paragraph was taken since.
    mutating func goBack(to mark: Mark) -> Bool {
        guard mark.bytes == 0 || mark.taken == taken else { return false }
        bytes.removeLast(bytes.count - mark.bytes)
        spans.removeLast(spans.count - mark.spans)
        open.removeAll(keepingCapacity: true)
        gap = mark.gap
        breaks = mark.breaks
        return true
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
        spans = []
        for index in open.indices {
            var span = open[index]
            span.from = start(of: span)
            span.to = bytes.count
            if span.from < span.to { all.append(span) }
            open[index].from = 0
        }
        if all.count > 1 { all.sort(by: Self.standsBefore) }
        let text = Text(String(decoding: bytes, as: UTF8.self), spans: all)
        bytes.removeAll(keepingCapacity: true)
        taken += 1
        return text
    }

    private static func standsBefore(_ one: Span, _ other: Span) -> Bool {
        if one.from != other.from { return one.from < other.from }
        if one.to != other.to { return one.to > other.to }
        return one.kind != other.kind && one.kind.rawValue < other.kind.rawValue
    }
}
