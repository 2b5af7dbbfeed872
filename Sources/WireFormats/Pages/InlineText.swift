import Markup
import News

/// A paragraph in the making: words with white space folded, and the spans open over them.
struct InlineText: ~Copyable {
    enum Gap { case none, space, noBreak }

    var words = ByteRoom()
    var spans = Room<Span>()
    var open = Room<Span>()
    var gap = Gap.none
    private var breaks = 0
    /// How many paragraphs were taken.
    private var taken = 0
    /// Whether one of them was all bold.
    private(set) var tookBold = false
    /// The text node the paragraph began with.
    var node: Int?

    init() {}

    /// Writes the white space and line break that stand before the next word.
    @inline(__always)
    mutating func settle() {
        if gap != .none || breaks > 0 { settleGap() }
    }

    private mutating func settleGap() {
        defer {
            gap = .none
            breaks = 0
        }
        guard !words.isEmpty else { return }
        if breaks > 0 {
            spans.append(Span(.lineBreak, from: words.count, to: words.count))
            words.append(0x20)
        } else if gap == .space {
            words.append(0x20)
        } else if gap == .noBreak {
            words.append(0xC2)
            words.append(0xA0)
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

    /// Forgets all words and spans.
    mutating func clear() {
        words.keep(0)
        spans.keep(0)
        open.keep(0)
        gap = .none
        breaks = 0
    }

    /// Begins the first paragraph of another text.
    mutating func begin() {
        clear()
        taken = 0
        tookBold = false
        node = nil
    }

    /// The paragraph, if there is one; spans still open go on in the next.
    mutating func take() -> Text? {
        gap = .none
        breaks = 0
        guard !words.isEmpty else {
            for index in 0..<open.count { open[index].from = 0 }
            return nil
        }
        var text = Text(String(spelling: words.bytes))
        if !spans.isEmpty || !open.isEmpty {
            text.spans = takeSpans()
            if !tookBold { tookBold = text.isAllStrong }
        }
        words.keep(0)
        taken += 1
        return text
    }
}

extension InlineText {
    /// How far a paragraph was made while no span was open.
    struct Mark {
        fileprivate let gap: Gap
        fileprivate let breaks: Int
        fileprivate let bytes: Int
        fileprivate let spans: Int
        fileprivate let taken: Int
    }

    /// Whether no word is there and no span open.
    var isEmpty: Bool { words.isEmpty && open.isEmpty }

    var mark: Mark {
        Mark(gap: gap, breaks: breaks, bytes: words.count, spans: spans.count, taken: taken)
    }

    /// Forgets what came after the mark; false where the paragraph was taken since.
    mutating func goBack(to mark: Mark) -> Bool {
        guard mark.bytes == 0 || mark.taken == taken else { return false }
        words.keep(mark.bytes)
        spans.keep(mark.spans)
        open.keep(0)
        gap = mark.gap
        breaks = mark.breaks
        return true
    }
}
