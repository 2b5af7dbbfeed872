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
    private var words = TermBlock()
    private var letters = TermBlock()
    private var names = TermBlock()

    /// Reads what the item says by itself; what its terms weigh is still to be told.
    init(_ item: Desk.Item, _ rules: Rules) {
        headline = Words(item.headline, byteLimit: rules.headlineBytes)
        body = Words(item.body, byteLimit: rules.bodyBytes)
        tongue = Tongue.of(
            headline.list.count < 4 ? headline.list + body.list.prefix(60) : headline.list,
            stated: item.language)
        shingles = Shingles(of: body.list, limit: rules.bodyBytes)
        let collector = TermCollector(tongue: tongue)
        let headline = headline.withoutOutlet(item.headline)
        words = collector.words(headline, body, limit: rules.storyWords)
        letters = collector.letters(headline)
        names = collector.names(headline, body, limit: rules.storyWords)
    }

    /// Weighs its terms by how rare they are.
    mutating func weigh(_ rules: Rules, _ counts: DocumentCounts) {
        let scaled = words.scaled(
            counts, texts: counts.texts(in: tongue), share: rules.wordShare, cap: rules.wordTerms)
        wordScale = scaled.scale
        var packed = scaled.terms.map(\.packed)
        for (block, share, cap) in [
            (letters, rules.letterShare, rules.letterTerms),
            (names, rules.nameShare, rules.nameTerms),
        ] {
            let scaled = block.scaled(counts, texts: counts.allTexts, share: share, cap: cap)
            for term in scaled.terms { packed.append(term.packed) }
        }
        SpreadSort.sort(&packed)
        vector = packed.map(Term.init(packed:))
        heaviest = Self.heaviest(vector, max(rules.indexedTerms, rules.lookedUpTerms))
    }

    /// Lets the counts learn its terms, each once.
    func count(into counts: inout DocumentCounts) {
        for block in [words, letters, names] { block.count(into: &counts) }
        counts.addTexts(1, in: tongue)
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
}
