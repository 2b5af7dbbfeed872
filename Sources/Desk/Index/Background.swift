/// What the desk knows of everyday vocabulary before the first item arrives.
enum Background {
    static let counts = read()

    /// The table counts as so many times fewer texts, so that a stream's own words soon outweigh it.
    private static let weight: Int32 = 5

    private static func read() -> DocumentCounts {
        var counts = DocumentCounts()
        var tongue = Tongue.unknown
        var count: Int32 = 0
        var letterRuns: [UInt64: Int32] = [:]
        for line in BackgroundWords.table.utf8.split(separator: 0x0A) {
            let fields = line.split(separator: 0x20)
            guard let first = fields.first else { continue }
            if first.first == 0x40 {
                tongue = Tongue(tag: text(first.dropFirst()))
                counts.addTexts((Int32(text(fields.last ?? first)) ?? 0) / weight, in: tongue)
                continue
            }
            count = max(1, (Int32(text(first)) ?? 1) / weight)
            for word in fields.dropFirst() {
                learn(text(word), seen: count, tongue, &counts, &letterRuns)
            }
        }
        for (run, seen) in letterRuns { counts.add(min(seen, counts.allTexts), of: run) }
        return counts
    }

    private static func learn(
        _ text: String, seen: Int32, _ tongue: Tongue, _ counts: inout DocumentCounts,
        _ letterRuns: inout [UInt64: Int32]
    ) {
        let words = Words(text, byteLimit: 64)
        for word in words.list {
            let stem = TermCollector.stemKey(word, in: words, tongue)
            counts.add(seen, of: TermCollector.rarityKey(stem, in: tongue))
            counts.add(seen, of: TermCollector.key(.name, UInt64(word.hash)))
        }
        let folded = [0x20] + words.folded + [0x20]
        if folded.count < 5 { return }
        for at in 0..<(folded.count - 3) {
            letterRuns[TermCollector.letterKey(folded, at), default: 0] += seen
        }
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
