import News

/// What the words of one block of a page look like by themselves.
struct PageBlockLine {
    /// 0 paragraph, 1 crosshead, 2 quote, 3 list, 4 table, 5 picture, 6 preformatted, 7 rule.
    let kind: Int
    let letters: Int
    private(set) var words = 0
    /// Bytes that are link text, bold and italic.
    private(set) var linked = 0
    private(set) var strong = 0
    private(set) var emphasis = 0
    /// Marks that end or part sentences.
    private(set) var stops = 0
    private(set) var figures = 0
    private(set) var capitals = 0
    /// What it begins with: 0 nothing, 1 a capital, 2 a small letter, 3 a figure, 4 a mark, 5 others.
    private(set) var opening = 0
    private(set) var beginsWithLink = false
    private(set) var endsWithLink = false
    /// Whether a colon stands in the first words.
    private(set) var hasLabel = false
    /// Whether `|`, `›`, `»` or `•` stands in it; an `@` or `://`; `$`, `€` or `£`; `©`.
    private(set) var hasBar = false
    private(set) var hasAddress = false
    private(set) var hasMoney = false
    private(set) var hasRights = false
    let end: UInt8
    let endsSentence: Bool

    /// A line of text without markup.
    init(_ text: String, kind: Int) {
        self.kind = kind
        letters = text.utf8.count
        end = text.utf8.last ?? 0
        endsSentence = text.endsSentence
        readBytes(text)
    }

    init(_ block: PageBlock) {
        let kind =
            switch block.block {
            case .paragraph: 0
            case .crosshead: 1
            case .quote: 2
            case .list: 3
            case .table: 4
            case .picture: 5
            case .preformatted: 6
            case .rule: 7
            }
        self.init(block.text, kind: kind)
        readSpans(block.block)
        if case .paragraph(let words) = block.block { readLinkEnds(words) }
    }

    private mutating func readBytes(_ text: String) {
        var text = text
        text.withUTF8 { readBytes($0) }
        opening = Self.opening(text)
    }

    private mutating func readBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
        var isInWord = false
        var previous: UInt8 = 0
        var offset = 0
        for byte in bytes {
            let isBlank = byte <= 0x20
            if !isBlank, !isInWord { words += 1 }
            isInWord = !isBlank
            switch byte {
            case 0x2E, 0x2C, 0x21, 0x3F: stops += 1
            case 0x30...0x39: figures += 1
            case 0x41...0x5A: capitals += 1
            case 0x3A: if offset < 30, offset > 0 { hasLabel = true }
            case 0x7C: hasBar = true
            case 0x40: hasAddress = true
            case 0x2F: if previous == 0x2F { hasAddress = true }
            case 0x24: hasMoney = true
            case 0xA9 where previous == 0xC2: hasRights = true
            case 0xA3 where previous == 0xC2: hasMoney = true
            case 0xBB where previous == 0xC2: hasBar = true
            case 0xAC where previous == 0x82: hasMoney = true
            case 0xBA where previous == 0x80: hasBar = true
            case 0xA2 where previous == 0x80: hasBar = true
            case 0x81, 0x82: if previous == 0x80 || previous == 0xBC { stops += 1 }
            case 0x8C where previous == 0xBC || previous == 0xD8: stops += 1
            case 0xA4 where previous == 0xA5: stops += 1
            default: break
            }
            previous = byte
            offset += 1
        }
    }

    private static func opening(_ text: String) -> Int {
        guard let first = text.utf8.first else { return 0 }
        switch first {
        case 0x41...0x5A: return 1
        case 0x61...0x7A: return 2
        case 0x30...0x39: return 3
        case 0..<0x80: return 4
        default: return 5
        }
    }

    private mutating func readSpans(_ block: Block) {
        switch block {
        case .paragraph(let text), .crosshead(let text): readSpans(text)
        case .quote(let blocks, let attribution):
            for block in blocks { readSpans(block) }
            if let attribution { readSpans(attribution) }
        case .list(_, let items): for item in items { for block in item { readSpans(block) } }
        case .table(let table):
            for row in table.rows { for cell in row { readSpans(cell.text) } }
        case .picture, .preformatted, .rule: break
        }
    }

    private mutating func readSpans(_ text: Text) {
        for span in text.spans {
            switch span.kind {
            case .link: linked += span.to - span.from
            case .strong: strong += span.to - span.from
            case .emphasis: emphasis += span.to - span.from
            default: break
            }
        }
    }

    private mutating func readLinkEnds(_ text: Text) {
        for span in text.spans where span.kind == .link {
            if span.from == 0 { beginsWithLink = true }
            if span.to >= text.string.utf8.count - 1 { endsWithLink = true }
        }
    }
}
