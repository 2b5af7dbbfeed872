/// What the desk compares of one item: its words, its weighted terms, its shingles.
struct Profile {
    var headline: Words
    var body: Words
    var tongue: Tongue
    /// Sorted by term.
    var vector: [Term] = []
    /// Heaviest first.
    var heaviest: [Term] = []
    var shingles: Shingles
    /// The weight of a word before its vector was scaled, over its weight in the vector.
    var wordScale = 0.0
    /// What the counts of texts learn from it.
    var counted = Counted()

    /// Keys of an item's terms in ``DocumentCounts``, each once.
    struct Counted {
        var keys: [UInt64] = []
    }

    init(_ item: Desk.Item, _ rules: Rules, _ counts: DocumentCounts) {
        headline = Words(item.headline, byteLimit: rules.headlineBytes)
        body = Words(item.body, byteLimit: rules.bodyBytes)
        tongue = Tongue.of(
            headline.list.count < 4 ? headline.list + body.list.prefix(60) : headline.list,
            stated: item.language)
        shingles = Shingles(of: body.list, limit: rules.bodyBytes)
        weigh(rules, counts, item.headline)
    }

    /// Whether there is a body to speak of.
    func hasBody(_ rules: Rules) -> Bool { body.list.count >= rules.bodyWords }

    /// The heaviest terms, heaviest first, among equals the lower key.
    private static func heaviest(_ vector: [Term], _ count: Int) -> [Term] {
        var ranks = vector.map { UInt64(UInt32.max - UInt32($0.weight)) << 32 | UInt64($0.key) }
        Selection.putFirst(count, of: &ranks)
        return ranks.prefix(count).map {
            Term(UInt32(truncatingIfNeeded: $0), weight: Int(UInt32.max - UInt32($0 >> 32)))
        }
    }

    private mutating func weigh(_ rules: Rules, _ counts: DocumentCounts, _ text: String) {
        let collector = TermCollector(tongue: tongue, counts: counts)
        let headline = headline.withoutOutlet(text)
        let words = collector.words(headline, body, limit: rules.storyWords)
        let letters = collector.letters(headline)
        let names = collector.names(headline, body, limit: rules.storyWords)
        counted.keys = words.keys + letters.keys + names.keys
        let scaled = words.scaled(share: rules.wordShare, cap: rules.wordTerms)
        wordScale = scaled.scale
        var packed = scaled.terms.map(\.packed)
        for (block, share, cap) in [
            (letters, rules.letterShare, rules.letterTerms),
            (names, rules.nameShare, rules.nameTerms),
        ] {
            for term in block.scaled(share: share, cap: cap).terms { packed.append(term.packed) }
        }
        SpreadSort.sort(&packed)
        vector = packed.map(Term.init(packed:))
        heaviest = Self.heaviest(vector, max(rules.indexedTerms, rules.lookedUpTerms))
    }
}
