/// The tokenizer of the HTML standard, section 13.2.5, over bytes that are all at hand.
struct HTMLTokenizer {
    /// How the next bytes are read; the tree builder changes it for `script`, `title` and the like.
    enum State { case data, rcdata, rawText, script, plainText, cdata }

    /// The document's bytes, and after them whatever had to be decoded.
    var text: [UInt8]
    /// Where the document's own bytes end.
    let end: Int
    /// Whether a NUL stands among them: it must be replaced nearly everywhere.
    private let holdsNull: Bool
    var at = 0
    var state = State.data
    var token = HTMLToken()
    var doctype = HTMLDoctype()
    var names: HTMLNames
    var attributes: [HTMLDocument.Attribute] = []
    /// The last start tag's spelling: the only end tag that ends raw text.
    var lastStartTag: Int32 = -1
    /// Whether the declaration at hand has text after its identifiers that counts for nothing.
    var isInBogusDoctype = false
    /// Whether the current node is foreign, so that `<![CDATA[` opens a section.
    var allowsCDATA = false
    /// Names of which no end tag is left.
    var unclosed: Set<Int32> = []
    let limits: HTMLLimits

    init(_ bytes: [UInt8], limits: HTMLLimits) {
        self.limits = limits
        text = Self.prepared(bytes, limit: limits.bytes)
        end = text.count
        holdsNull = text.withUnsafeBufferPointer { firstIndex(of: 0, in: $0, from: 0) != nil }
        names = HTMLNames(limit: limits.names)
        attributes.reserveCapacity(text.count / 100)
    }

    /// Goes to a place in the document's bytes, what was decoded before forgotten.
    mutating func begin(at start: Int) {
        text.removeLast(text.count - end)
        attributes.removeAll(keepingCapacity: true)
        at = start
        state = .data
    }

    /// Drops what is over the limit, and makes every line end a line feed.
    private static func prepared(_ bytes: [UInt8], limit: Int) -> [UInt8] {
        bytes.count > limit ? withLineFeeds(Array(bytes[..<limit])) : withLineFeeds(bytes)
    }

    /// Reads the next token into `token`.
    mutating func advance() {
        token.isSelfClosing = false
        while at < end {
            switch state {
            case .data: if readData() { return }
            case .rcdata: if readEscapableText() { return }
            case .rawText: if readRawText() { return }
            case .script: if readScript() { return }
            case .plainText: return emitCleaned(at, through: end, then: end)
            case .cdata: if readSection() { return }
            }
        }
        token.kind = .end
    }

    /// One step of the data state; false where the bytes were dropped.
    private mutating func readData() -> Bool {
        let start = at
        switch text[at] {
        case UInt8(ascii: "<"):
            if let found = readMarkup() { return found }
            at = start + 1
        case UInt8(ascii: "&"):
            if readReference() { return true }
            at = start + 1
        case 0:
            at += 1
            emit(.null, start, at)
            return true
        default: break
        }
        at = next(UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: at, before: end)
        emit(.text, start, at)
        return true
    }

    /// Reads what begins with `<`: whether a token came of it; nil where the `<` is text.
    private mutating func readMarkup() -> Bool? {
        guard at + 1 < end else { return nil }
        switch text[at + 1] {
        case 0x41...0x5A, 0x61...0x7A:
            at += 1
            return readTag(.startTag)
        case UInt8(ascii: "/"):
            guard at + 2 < end else { return nil }
            if text[at + 2] == UInt8(ascii: ">") {
                at += 3
                return false
            }
            if isLetter(text[at + 2]) {
                at += 2
                return readTag(.endTag)
            }
            at += 2
            return readBogusComment()
        case UInt8(ascii: "!"):
            return readDeclaration()
        case UInt8(ascii: "?"):
            at += 1
            return readBogusComment()
        default: return nil
        }
    }

    /// Reads a character reference into the decoded text; false where the ampersand is text.
    mutating func readReference() -> Bool {
        guard
            let reference = CharacterReference.read(
                text.span.extracting(0..<end), at: at)
        else { return false }
        let start = text.count
        reference.append(to: &text)
        at += reference.length
        emit(.text, start, text.count)
        return true
    }

    mutating func emit(_ kind: HTMLToken.Kind, _ start: Int, _ stop: Int) {
        token.kind = kind
        token.start = start
        token.end = stop
    }

    /// Emits text with every NUL replaced, and goes on at `next`.
    mutating func emitCleaned(_ start: Int, through stop: Int, then next: Int) {
        let clean = cleaned(start, stop)
        emit(.text, clean.lowerBound, clean.upperBound)
        at = next
    }

    /// Appends bytes that stand in the text already; a slice of it would make it be copied whole.
    mutating func appendCopy(of range: Range<Int>) {
        if range.count > Self.shortCopy {
            text.append(contentsOf: text.withUnsafeBufferPointer { Array($0[range]) })
            return
        }
        var index = range.lowerBound
        while index < range.upperBound {
            text.append(text[index])
            index += 1
        }
    }

    /// Fewer bytes are sooner appended one by one.
    private static let shortCopy = 16

    /// The range itself, or where it holds NUL a copy with U+FFFD in place of each.
    mutating func cleaned(_ start: Int, _ stop: Int) -> Range<Int> {
        guard holdsNull, text[start..<stop].contains(0) else { return start..<stop }
        let copy = text.count
        for index in start..<stop {
            if text[index] == 0 {
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            } else {
                text.append(text[index])
            }
        }
        return copy..<text.count
    }

    @inline(__always)
    func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C
    }

    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the ASCII word, in lower case, stands at `index` in any case.
    func hasWord(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= end else { return false }
        return word.withUTF8Buffer { letters in
            letters.indices.allSatisfy { asciiLowercase(text[index + $0]) == letters[$0] }
        }
    }
}
