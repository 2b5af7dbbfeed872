/// The words in small letters that can stand in a dateline: most sentences are told by their second.
enum DatelineWords {
    /// Whether a word that stands in no dateline comes before anything that may end or sign one.
    static func areSentence(_ paragraph: LineBytes) -> Bool {
        var at = 0
        while at < paragraph.count, at < Opening.maximumLength {
            var end = at
            var isSmall = true
            while end < paragraph.count, paragraph[end] != 0x20 {
                let byte = paragraph[end]
                guard passes(byte, in: paragraph, at: end) else { return false }
                if byte &- 0x61 >= 26 { isSmall = false }
                end += 1
            }
            if isSmall, end > at, !known.contains(paragraph.key(from: at, before: end)) {
                return true
            }
            at = end + 1
        }
        return false
    }

    /// Whether a byte is part of a word or ends a clause; false for what may end or sign a dateline.
    @inline(__always)
    private static func passes(_ byte: UInt8, in paragraph: LineBytes, at: Int) -> Bool {
        switch byte {
        case 0x61...0x7A: true
        case UInt8(ascii: ","):
            // `AP, ANSA - ` is signed by the first, `said,AP - ` by the last.
            paragraph[at + 1] == 0x20 && !KnownAgency.mayBeginSignature(paragraph, before: at)
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: "["):
            false
        // Letters of two bytes are no blanks and no dashes.
        case 0xC3...0xDF, 0x80..<0xC0: true
        case 0x21..<0x80: true
        default: false
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
