/// The words of one text: folded, in order, at most as many as asked for.
struct Words {
    private(set) var list: [Word] = []
    /// The folded words, one space between two.
    private(set) var folded: [UInt8] = []
    /// Whether the text was longer than was read.
    private(set) var isCut = false

    init() {}

    init(_ text: String, byteLimit: Int) {
        var text = text
        text.withUTF8 { bytes in
            isCut = bytes.count > byteLimit
            let end = min(bytes.count, byteLimit)
            let room = WordReader.foldedLimit(ofBytes: end)
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { folded in
                var reader = WordReader(bytes, into: folded, expecting: end / 6 + 4)
                reader.read(to: end)
                list = reader.list
                self.folded = Array(folded[..<reader.foldedCount])
            }
        }
    }

    /// The words' hashes in order, as one number.
    var digest: UInt64 {
        list.reduce(Hashing.seed) { Hashing.mix($0, UInt64($1.hash)) }
    }

    /// Longer words and runs of words are cut when they are quoted.
    private static let quoted = 160

    /// A word as it stands in the text it was read from, cut if it is very long.
    static func written(_ range: Range<Int32>, in text: String) -> String {
        let bytes = text.utf8
        guard
            let from = bytes.index(
                bytes.startIndex, offsetBy: Int(range.lowerBound), limitedBy: bytes.endIndex),
            let to = bytes.index(
                from, offsetBy: range.count, limitedBy: bytes.endIndex)
        else { return "" }
        return Phrase.cut(String(text[from..<to]), to: quoted)
    }

    /// Whether nearly every word begins with a capital, as in headlines of American papers.
    var isTitleCase: Bool {
        let long = list.filter { $0.folded.count >= 4 }
        return long.count { $0.traits.contains(.capital) } * 4 > long.count * 3
    }

    /// The words before a closing ` | The Evening Mail` or ` - The Evening Mail`, else all of them.
    func withoutOutlet(_ text: String) -> Words {
        var text = text
        guard let mark = text.withUTF8(Self.lastMark) else { return self }
        let kept = list.count { Int($0.written.lowerBound) < mark }
        let cut = list.count - kept
        guard kept >= 4, cut >= 1, cut <= 4, kept > cut else { return self }
        var words = Words()
        words.list = Array(list.prefix(kept))
        words.folded = Array(folded.prefix(Int(list[kept - 1].folded.upperBound)))
        return words
    }

    /// Where the last bar or dash between spaces stands.
    private static func lastMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = bytes.count - 2
        while at > 3 {
            defer { at -= 1 }
            guard bytes[at + 1] == 0x20 else { continue }
            let isPlain = bytes[at] == 0x7C || bytes[at] == 0x2D
            if isPlain, bytes[at - 1] == 0x20 { return at }
            let isDash = bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
            if isDash, bytes[at] == 0x93 || bytes[at] == 0x94, bytes[at - 3] == 0x20 { return at }
        }
        return nil
    }
}
