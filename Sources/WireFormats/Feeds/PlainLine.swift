import Markup

/// One line of plain text for display, made of text that may hold tags and references.
struct PlainLine {
    /// The line.
    let string: String

    /// Folds white space and nothing else.
    init(literal text: ArraySlice<UInt8>) {
        string = text.withUnsafeBufferPointer { text in
            Self.isFolded(text, isLiteral: true)
                ? String(spelling: text) : Self.folded(text)
        }
    }

    /// Resolves references; takes HTML's own tags out where the text has any. What only looks like a
    /// tag stays: `<x>` in a title is what the author wrote.
    init(_ text: ArraySlice<UInt8>, hasTags: Bool) {
        let folded = text.withUnsafeBufferPointer { text -> String? in
            if Self.isFolded(text, isLiteral: false) {
                return String(spelling: text)
            }
            return Self.holdsMarkup(text) ? nil : Self.folded(text)
        }
        string = folded ?? MarkedLine(Array(text), hasTags: hasTags).string
    }

    /// Whether a text is such a line already: single spaces inside, and neither tags nor references.
    private static func isFolded(_ text: UnsafeBufferPointer<UInt8>, isLiteral: Bool) -> Bool {
        guard let first = text.first, let last = text.last, first > 0x20, last > 0x20 else {
            return false
        }
        // Without a branch, so that many are looked at together.
        let isOdd = ByteBlocks.contain(text.count - 1) { at in
            let isControl: UInt8 = text[at] < 0x20 ? 1 : 0
            let areSpaces: UInt8 = text[at] | text[at &+ 1] == 0x20 ? 1 : 0
            return isControl | areSpaces
        }
        return !isOdd && (isLiteral || !holdsMarkup(text))
    }

    /// Whether a tag or a reference may stand in a text.
    static func holdsMarkup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = LineBytes(text)
        return bytes.firstIndex(of: 0x3C) != nil || bytes.firstIndex(of: 0x26) != nil
    }

    /// The text with each run of white space made one space, and none around it.
    private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
            var end = 0
            var isSpaceDue = false
            for byte in text {
                if byte <= 0x20 {
                    isSpaceDue = end > 0
                    continue
                }
                if isSpaceDue {
                    room[end] = 0x20
                    end += 1
                    isSpaceDue = false
                }
                room[end] = byte
                end += 1
            }
            return String(spelling: UnsafeBufferPointer(rebasing: room[..<end]))
        }
    }
}
