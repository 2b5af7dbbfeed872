/// A label before a headline: `CORRECTED-`, `UPDATE 3-`, `(KILL)`, `Korrektur:`.
struct HeadlineLabel {
    var claim: Claim
    /// Bytes of the headline up to its first own word.
    var length: Int

    private static let labels: [(word: String, kind: Claim.Kind)] = [
        ("correct", .correction), ("korrektur", .correction), ("korrigiert", .correction),
        ("bericht", .correction), ("rectif", .correction), ("corrig", .correction),
        ("correc", .correction), ("corregi", .correction), ("refile", .correction),
        ("retifica", .correction), ("ispravek", .correction), ("rettifica", .correction),
        ("update", .update), ("wrapup", .update), ("adds", .update), ("writethru", .update),
        ("aktualisier", .update), ("actualiza", .update), ("lead", .update),
        ("rpt", .repeated), ("repeat", .repeated),
        ("kill", .kill), ("withdrawn", .kill), ("zuruckgezogen", .kill), ("retire", .kill),
    ]
    private static let longest = 48

    init?(_ headline: String) {
        guard Self.mayHoldLabel(headline) else { return nil }
        let head = Array(headline.utf8.prefix(Self.longest))
        guard let end = Self.end(of: head) else { return nil }
        let label = String(decoding: head[..<end.label], as: UTF8.self)
        let words = Words(label, byteLimit: Self.longest)
        guard let first = words.list.first, Self.isLabel(words, in: label) else { return nil }
        let stem = words.folded[Int(first.folded.lowerBound)..<Int(first.folded.upperBound)]
        guard let found = Self.labels.first(where: { stem.starts(with: $0.word.utf8) })
        else { return nil }
        claim = Claim(kind: found.kind, words: Self.trimmed(label))
        length = end.rest
    }

    private static func mayHoldLabel(_ headline: String) -> Bool {
        var headline = headline
        return headline.withUTF8 { bytes in
            bytes.prefix(longest).contains { $0 == 0x3A || $0 == 0x2D || $0 == 0x29 || $0 == 0x5D }
        }
    }

    /// Where the label ends and the headline begins: at `)`, `:`, or a hyphen.
    private static func end(of head: [UInt8]) -> (label: Int, rest: Int)? {
        let isBracketed = head.first == 0x28 || head.first == 0x5B
        let closers: [UInt8] = isBracketed ? [0x29, 0x5D] : [0x3A, 0x2D]
        guard var at = head.firstIndex(where: { closers.contains($0) }), at > 2 else { return nil }
        let label = at
        while at < head.count, [0x20, 0x2D, 0x3A, 0x29, 0x5D].contains(head[at]) { at += 1 }
        return (label, at)
    }

    /// One capitalised word, or one with a number or an `(OFFICIAL)`; `Update your phone: …` is none.
    private static func isLabel(_ words: Words, in label: String) -> Bool {
        guard let first = words.list.first, first.traits.contains(.capital) else { return false }
        return words.list.dropFirst().allSatisfy {
            $0.traits.contains(.number) || $0.traits.contains(.allCapitals)
        } && words.list.count <= 3
    }

    private static func trimmed(_ label: String) -> String {
        String(label.drop(while: { $0 == "(" || $0 == "[" || $0 == " " }))
    }
}
