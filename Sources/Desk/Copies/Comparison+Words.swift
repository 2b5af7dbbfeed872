public import News

extension Comparison {
    /// Compares word by word, capitals and punctuation aside.
    ///
    /// - Parameters:
    ///   - limit: words by which the texts may differ and still be told apart word by word.
    ///   - byteLimit: bytes of either text that are compared; the rest is left out.
    public init(from old: String, to new: String, limit: Int = 1_000, byteLimit: Int = 1 << 20) {
        let (old, new) = (Phrase.kept(old, to: byteLimit), Phrase.kept(new, to: byteLimit))
        let (before, after) = (
            Words(old, byteLimit: byteLimit).list, Words(new, byteLimit: byteLimit).list
        )
        let diff = WordDiff(before, after, limit: max(0, min(limit, Self.mostWords)))
        guard diff.isComplete else {
            self.init(pieces: [.changed(WordChange(from: old, to: new))], isComplete: false)
            return
        }
        self.init(pieces: Self.pieces(diff.runs, (old, before), (new, after)))
    }

    /// Memory grows with the square of the words that differ.
    static let mostWords = 4_000

    private static func pieces(
        _ runs: [WordDiff.Run], _ old: (String, [Word]), _ new: (String, [Word])
    ) -> [Piece] {
        var pieces: [Piece] = []
        var at = 0
        for run in runs {
            if run.new.lowerBound > at {
                pieces.append(.kept(text(at..<run.new.lowerBound, new)))
            }
            pieces.append(
                .changed(WordChange(from: text(run.old, old), to: text(run.new, new))))
            at = run.new.upperBound
        }
        if at < new.1.count { pieces.append(.kept(text(at..<new.1.count, new))) }
        return pieces
    }

    /// The words as written, up to where the next word begins.
    private static func text(_ words: Range<Int>, _ text: (String, [Word])) -> String {
        guard !words.isEmpty else { return "" }
        let bytes = text.0.utf8
        let from = words.lowerBound == 0 ? 0 : Int(text.1[words.lowerBound].written.lowerBound)
        let to =
            words.upperBound == text.1.count
            ? bytes.count : Int(text.1[words.upperBound].written.lowerBound)
        let start = bytes.index(bytes.startIndex, offsetBy: from)
        return String(text.0[start..<bytes.index(start, offsetBy: max(0, to - from))])
    }
}
