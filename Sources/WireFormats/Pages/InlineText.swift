import Markup
import News

/// A paragraph in the making: words with white space folded, and the spans open over them.
struct InlineText {
    fileprivate enum Gap { case none, space, noBreak }

    /// Room for the words, the first `length` bytes of which are taken.
    private var room: [UInt8] = []
    private var length = 0
    private static let leastRoom = 240
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
        let wasEmpty = length == 0
        text.withUnsafeBufferPointer { append($0, from: Int(node.start), to: Int(node.end)) }
        if wasEmpty, length > 0 { self.node = Int(node.parent) }
    }

    /// Adds the words of a part of some text.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        _ = append(text, from: start, to: end, isMarkup: false)
    }

    /// Adds the words up to the next tag or reference; where it stands, or the end.
    mutating func append(markup text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        append(text, from: start, to: text.count, isMarkup: true)
    }

    @inline(__always)
    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isMarkup: Bool
    ) -> Int {
        var index = start
        while index < end {
            let byte = text[index]
            if byte <= 0x20 {
                gap = .space
                index += 1
                continue
            }
            if isMarkup, byte == 0x3C || byte == 0x26 { break }
            if byte >= 0xC2, let length = blank(text, index, end) {
                index += length
                continue
            }
            settle()
            let run = index
            index = Self.runEnd(text, from: index, to: end, isMarkup: isMarkup)
            let isSpaced = text[index - 1] == 0x20
            add(text, from: run, to: isSpaced ? index - 1 : index)
            if isSpaced { gap = .space }
        }
        return index
    }

    /// Where words stop that can be taken as they stand: each parted from the next by one space.
    @inline(__always)
    private static func runEnd(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isMarkup: Bool
    ) -> Int {
        var index = start + 1
        while let eight = EightBytes(text, at: index, before: end) {
            let spaces = eight.are(0x20)
            let before: UInt64 = text[index - 1] == 0x20 ? 0x80 : 0
            var odd = eight.areBelow(0x20) | eight.areBeyondASCII
            odd |= spaces & (spaces << 8 | before)
            if isMarkup { odd |= eight.are(0x3C) | eight.are(0x26) }
            index += odd == 0 ? 8 : EightBytes.first(odd)
            if odd != 0, !passOdd(text, &index, to: end, isMarkup: isMarkup) { return index }
        }
        while index < end, passOdd(text, &index, to: end, isMarkup: isMarkup) {}
        return index
    }

    /// Passes over bytes that may end a run of words; false where they do.
    @inline(__always)
    private static func passOdd(
        _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, to end: Int, isMarkup: Bool
    ) -> Bool {
        let byte = text[index]
        if byte < 0x80 {
            if byte <= 0x20 {
                guard byte == 0x20, text[index - 1] != 0x20 else { return false }
            } else if isMarkup, byte == 0x3C || byte == 0x26 {
                return false
            }
            index += 1
            return true
        }
        repeat {
            if mayBeBlank(text[index]), blankLength(text, index, end) != nil { return false }
            index += 1
        } while index < end && text[index] >= 0x80
        return true
    }

    /// Adds bytes as they stand.
    @inline(__always)
    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        let words = UnsafeBufferPointer(rebasing: text[start..<end])
        let (first, last) = (length, length + words.count)
        if last > room.count { makeRoom(for: last) }
        room.withUnsafeMutableBufferPointer { room in
            let free = UnsafeMutableBufferPointer(rebasing: room[first..<last])
            guard let target = free.baseAddress, let source = words.baseAddress else { return }
            target.update(from: source, count: words.count)
        }
        length = last
    }

    private mutating func add(_ byte: UInt8) {
        if length == room.count { makeRoom(for: length + 1) }
        room[length] = byte
        length += 1
    }

    private mutating func makeRoom(for count: Int) {
        let larger = max(count, 2 * room.count, Self.leastRoom)
        guard !room.isEmpty else { return room = [UInt8](repeating: 0, count: larger) }
        room.append(contentsOf: repeatElement(0, count: larger - room.count))
    }

    /// Adds one character that a reference stood for.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0...0x20, 0x2000...0x200A, 0x2028, 0x2029, 0x3000: gap = .space
        case 0xA0: gap = gap == .none ? .noBreak : .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: break
        case 0x21..<0x80:
            settle()
            add(UInt8(truncatingIfNeeded: scalar.value))
        default:
            settle()
            for byte in scalar.utf8 { add(byte) }
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
        guard length > 0 else { return }
        if breaks > 0 {
            spans.append(Span(.lineBreak, from: length, to: length))
            add(0x20)
        } else if gap == .space {
            add(0x20)
        } else if gap == .noBreak {
            add(0xC2)
            add(0xA0)
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
    var isEmpty: Bool { length == 0 && open.isEmpty }

    var mark: Mark {
        Mark(gap: gap, breaks: breaks, bytes: length, spans: spans.count, taken: taken)
    }

    /// Forgets what came after the mark; false where the paragraph was taken since.
    mutating func goBack(to mark: Mark) -> Bool {
        guard mark.bytes == 0 || mark.taken == taken else { return false }
        length = min(length, mark.bytes)
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
        open.append(Span(kind, from: length, to: -1, address: address))
    }

    mutating func close() {
        guard var span = open.popLast() else { return }
        span.from = start(of: span)
        span.to = length
        if span.from < span.to { spans.append(span) }
    }

    private func start(of span: Span) -> Int {
        var from = span.from
        if from < length, room[from] == 0x20 { from += 1 }
        if from + 1 < length, room[from] == 0xC2, room[from + 1] == 0xA0 { from += 2 }
        return from
    }

    /// The paragraph, if there is one; spans still open go on in the next.
    mutating func take() -> Text? {
        gap = .none
        breaks = 0
        guard length > 0 else {
            for index in open.indices { open[index].from = 0 }
            return nil
        }
        let words = room.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[..<length]), as: UTF8.self)
        }
        let text = Text(words, spans: spans.isEmpty && open.isEmpty ? [] : takeSpans())
        length = 0
        taken += 1
        return text
    }

    /// The spans of the paragraph in their order.
    private mutating func takeSpans() -> [Span] {
        var all = spans
        spans = []
        for index in open.indices {
            var span = open[index]
            span.from = start(of: span)
            span.to = length
            if span.from < span.to { all.append(span) }
            open[index].from = 0
        }
        if all.count > 1 { all.sort(by: Self.standsBefore) }
        return all
    }

    private static func standsBefore(_ one: Span, _ other: Span) -> Bool {
        if one.from != other.from { return one.from < other.from }
        if one.to != other.to { return one.to > other.to }
        return one.kind != other.kind && one.kind.rawValue < other.kind.rawValue
    }
}
