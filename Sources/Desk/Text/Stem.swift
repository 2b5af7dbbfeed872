/// Cuts a folded word down to the part its forms have in common; light on purpose.
enum Stem {
    /// The bytes of `folded` that stand for the word.
    static func range(of word: Word, in folded: [UInt8], _ tongue: Tongue) -> Range<Int> {
        let range = Int(word.folded.lowerBound)..<Int(word.folded.upperBound)
        if word.traits.contains(.number) || word.traits.contains(.ideographs) { return range }
        if tongue == .english { return english(range, in: folded) }
        if tongue == arabic { return first(6, of: withoutArticle(range, in: folded)) }
        return first(6, of: range)
    }

    private static let arabic = Tongue(tag: "ar")

    private static func first(_ count: Int, of range: Range<Int>) -> Range<Int> {
        range.lowerBound..<min(range.upperBound, range.lowerBound + count)
    }

    private static func withoutArticle(_ range: Range<Int>, in folded: [UInt8]) -> Range<Int> {
        for article in ["wal", "bal", "fal", "kal", "al", "ll"] {
            let letters = article.utf8
            guard range.count >= letters.count + 3 else { continue }
            if folded[range].starts(with: letters) {
                return (range.lowerBound + letters.count)..<range.upperBound
            }
        }
        return range
    }

    private static func english(_ range: Range<Int>, in folded: [UInt8]) -> Range<Int> {
        let from = range.lowerBound
        var to = range.upperBound
        guard to - from > 3 else { return range }
        func at(_ back: Int) -> UInt8 { folded[to - back] }
        if at(1) == 0x73 {
            if at(2) == 0x65, at(3) == 0x69, to - from > 4 {
                to -= 3
                return from..<to
            }
            if at(2) != 0x73, at(2) != 0x75, at(2) != 0x69 { to -= 1 }
        }
        if to - from >= 6, at(1) == 0x67, at(2) == 0x6E, at(3) == 0x69 {
            to -= 3
            to = undoubled(from, to, folded)
        } else if to - from >= 5, at(1) == 0x64, at(2) == 0x65 {
            to -= 2
            to = undoubled(from, to, folded)
        }
        guard to - from > 3 else { return from..<to }
        if at(1) == 0x65 || at(1) == 0x79 || at(1) == 0x69 { to -= 1 }
        return from..<to
    }

    /// `stopp` to `stop`.
    private static func undoubled(_ from: Int, _ to: Int, _ folded: [UInt8]) -> Int {
        guard to - from > 3, folded[to - 1] == folded[to - 2] else { return to }
        return folded[to - 1] == 0x6C || folded[to - 1] == 0x73 ? to : to - 1
    }
}
