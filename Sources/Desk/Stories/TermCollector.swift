/// Finds the terms of a text and how often each stands there.
struct TermCollector {
    let tongue: Tongue
    private let commonMask: UInt64

    init(tongue: Tongue) {
        self.tongue = tongue
        commonMask = CommonWords.standard.mask(of: tongue)
    }

    /// Which part of a text a term comes from; the same letters are other terms in another part.
    enum Part: UInt64 {
        case word = 1
        case letters = 2
        case name = 3
    }

    /// The key tells by its own bits which part it is from.
    static func key(_ part: Part, _ hash: UInt64) -> UInt64 {
        Hashing.mix(part.rawValue, hash) & ~(3 << 20) | part.rawValue << 20
    }

    /// Whether a vector's term is a word of the text.
    static func isWord(_ key: UInt32) -> Bool { UInt64(key & 3) == Part.word.rawValue }

    /// Words count for stories in any language, their rarity in this one.
    func words(_ headline: Words, _ body: Words, limit: Int) -> TermBlock {
        var stems: [UInt64] = []
        stems.reserveCapacity(headline.list.count * 2 + min(body.list.count, limit))
        collectStems(headline, limit: headline.list.count, times: 2, into: &stems)
        collectStems(body, limit: limit, times: 1, into: &stems)
        return Self.block(stems) { Self.rarityKey($0, in: tongue) }
    }

    /// Runs of four letters of the headline.
    func letters(_ headline: Words) -> TermBlock {
        var runs: [UInt64] = []
        let folded = [0x20] + headline.folded + [0x20]
        if folded.count > 4 {
            runs.reserveCapacity(folded.count)
            for at in 0..<(folded.count - 3) { runs.append(Self.letterKey(folded, at)) }
        }
        return Self.block(runs) { $0 }
    }

    static func letterKey(_ folded: [UInt8], _ at: Int) -> UInt64 {
        let run =
            UInt64(folded[at]) | UInt64(folded[at + 1]) << 8 | UInt64(folded[at + 2]) << 16
            | UInt64(folded[at + 3]) << 24
        return key(.letters, run)
    }

    /// Capitalised words, runs of two of them, and numbers.
    func names(_ headline: Words, _ body: Words, limit: Int) -> TermBlock {
        var names: [UInt64] = []
        collectNames(headline, limit: headline.list.count, isHeadline: true, into: &names)
        collectNames(body, limit: limit, isHeadline: false, into: &names)
        return Self.block(names) { $0 }
    }

    static func stemKey(_ word: Word, in words: Words, _ tongue: Tongue) -> UInt64 {
        if let concept = Concepts.standard.concept(of: word, in: words.folded) {
            return key(.word, concept)
        }
        let range = Stem.range(of: word, in: words.folded, tongue)
        var hash = Hashing.seed
        for at in range { hash = Hashing.add(words.folded[at], to: hash) }
        return key(.word, hash)
    }

    /// Names that sound alike are one term: alphabets and cases of grammar spell them differently.
    ///
    /// What the background knows of words says nothing of sounds, so that only the stream makes them common.
    static func nameKey(_ word: Word, in words: Words) -> UInt64 {
        guard !word.traits.contains(.number), let sound = Sound.hash(of: word, in: words.folded)
        else { return key(.name, UInt64(word.hash)) }
        return key(.name, Hashing.mix(sound, 1))
    }

    /// Under what key the counts know a stem in this language.
    static func rarityKey(_ stem: UInt64, in tongue: Tongue) -> UInt64 {
        Hashing.mix(stem, UInt64(tongue.code))
    }

    func says(_ word: Word) -> Bool {
        if word.folded.upperBound - word.folded.lowerBound < 2 { return false }
        return !CommonWords.standard.contains(word.hash, mask: commonMask)
    }

    private func collectStems(
        _ words: Words, limit: Int, times: Int, into stems: inout [UInt64]
    ) {
        for word in words.list.prefix(limit) where says(word) {
            let key = Self.stemKey(word, in: words, tongue)
            for _ in 0..<times { stems.append(key) }
        }
    }

    private func collectNames(
        _ words: Words, limit: Int, isHeadline: Bool, into names: inout [UInt64]
    ) {
        let isTitle = isHeadline && words.isTitleCase
        var run: [UInt64] = []
        for word in words.list.prefix(limit) {
            let isSpared = !isHeadline && word.traits.contains(.opensSentence)
            let isNumber = word.traits.contains(.number) && word.folded.count > 1
            let isName = word.traits.contains(.capital) && says(word) && !isSpared
            if !isName, !run.isEmpty { Self.close(&run, into: &names) }
            guard isName || isNumber else { continue }
            let key = Self.nameKey(word, in: words)
            names.append(key)
            guard isName else { continue }
            run.append(key)
            if run.count == (isTitle ? 2 : Self.longestName) {
                Self.close(&run, into: &names)
                if isTitle { run.append(key) }
            }
        }
        Self.close(&run, into: &names)
    }

    /// Words of a name that count as one beside each of them.
    private static let longestName = 4

    private static func close(_ run: inout [UInt64], into names: inout [UInt64]) {
        if run.count > 1 { names.append(key(.name, run.reduce(7) { Hashing.mix($0, $1) })) }
        run.removeAll(keepingCapacity: true)
    }

    /// Counts each term; terms in the order of their keys.
    private static func block(
        _ occurrences: consuming [UInt64], countKey: (UInt64) -> UInt64
    ) -> TermBlock {
        var block = TermBlock(room: occurrences.count)
        var sorted = occurrences
        SpreadSort.sort(&sorted)
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
            block.add(sorted[start], countKey: countKey(sorted[start]), times: end - start)
            start = end
        }
        return block
    }
}
