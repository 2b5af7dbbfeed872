/// The words in small letters that can stand in a dateline: most sentences are told by their second.
enum DatelineWords {
    /// What a byte of a paragraph's first words says of them.
    private enum Sign {
        case smallLetter, other
        /// No dateline holds it.
        case foreign
        /// It may end a dateline or sign one.
        case mark
    }

    /// Whether a word that stands in no dateline comes before anything that may end or sign one.
    static func areSentence(_ paragraph: LineBytes) -> Bool {
        var at = 0
        while at < paragraph.count, at < Opening.maximumLength {
            var end = at
            var isSmall = true
            while end < paragraph.count, paragraph[end] != 0x20 {
                switch sign(paragraph, at: end) {
                case .smallLetter: break
                case .other: isSmall = false
                case .foreign: return !isSigned(paragraph, behind: end)
                case .mark: return false
                }
                end += 1
            }
            if isSmall, end > at, !known.contains(paragraph.key(from: at, before: end)) {
                return !isSigned(paragraph, behind: end)
            }
            at = end + 1
        }
        return false
    }

    @inline(__always)
    private static func sign(_ paragraph: LineBytes, at: Int) -> Sign {
        let byte = paragraph[at]
        switch byte {
        case 0x61...0x7A: return .smallLetter
        case UInt8(ascii: ","):
            // `AP, ANSA - ` is signed by the first, `said,AP - ` by the last.
            return paragraph[at + 1] == 0x20
                && !KnownAgency.mayBeginSignature(paragraph, before: at)
                ? .other : .mark
        case UInt8(ascii: "-"), UInt8(ascii: "/"): return joinsWords(paragraph, at) ? .other : .mark
        case UInt8(ascii: "("):
            return at > 0 && !DatelineReader.mayCloseSignature(paragraph, from: at) ? .other : .mark
        case UInt8(ascii: "["), UInt8(ascii: "_"): return .mark
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "%"):
            return .foreign
        // Letters of two bytes are no blanks and no dashes.
        case 0xC3...0xDF, 0x80..<0xC0, 0x21..<0x80: return .other
        default: return .mark
        }
    }

    /// Whether a hyphen or stroke stands within a word of which no part is a signature.
    private static func joinsWords(_ paragraph: LineBytes, _ at: Int) -> Bool {
        at > 0 && 0x21..<0x80 ~= paragraph[at - 1] && 0x21..<0x80 ~= paragraph[at + 1]
            && !KnownAgency.mayBeginSignature(paragraph, before: at)
            && !KnownAgency.maySign(paragraph, from: at + 1)
    }

    /// Whether a signature may be joined to a word behind: `Our correspondent/AP - `.
    private static func isSigned(_ paragraph: LineBytes, behind start: Int) -> Bool {
        (start..<max(start, min(paragraph.count, KnownAgency.maximumBytes))).contains { at in
            switch paragraph[at] {
            case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"):
                paragraph[at + 1] > 0x20 && KnownAgency.maySign(paragraph, from: at + 1)
            default: false
            }
        }
    }

    /// The first eight bytes of each.
    private static let known: Set<UInt64> = {
        let words =
            DatelinePlace.links.map { $0[...] } + DatelineDate.links.map { $0[...] }
            + DatelineDate.months.map { $0[...] } + DatelineDate.weekdays.map { $0[...] }
            + KnownAgency.words
        return Set(words.map { word in LineBytes.of(String(word)) { $0.key(before: $0.count) } })
    }()
}
