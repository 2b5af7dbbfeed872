/// Whole words and beginnings of words, each with a value; finds a word by its longest form.
struct FormTable: Sendable {
    /// By the hash of a whole word.
    private var words: [UInt32: UInt64] = [:]
    /// By the hash of a word's first letters.
    private var beginnings: [UInt32: UInt64] = [:]

    private static let shortest = 3
    private static let longest = 14

    /// Adds `form`, or `form*` for every word that begins so; the first value given stays.
    mutating func add(_ form: some BidirectionalCollection<UInt8>, _ value: UInt64) {
        if form.last == 0x2A {
            let key = Self.hash(form.dropLast())
            if beginnings[key] == nil { beginnings[key] = value }
        } else {
            let key = Self.hash(form)
            if words[key] == nil { words[key] = value }
        }
    }

    /// The value of a folded word: as a whole, else by its longest known beginning.
    func value(of word: Word, in folded: [UInt8]) -> UInt64? {
        if let whole = words[word.hash] { return whole }
        let from = Int(word.folded.lowerBound)
        let count = min(word.folded.count, Self.longest)
        guard count >= Self.shortest else { return nil }
        var hash = Hashing.seed
        var found: UInt64?
        for length in 1...count {
            hash = Hashing.add(folded[from + length - 1], to: hash)
            guard length >= Self.shortest, let value = beginnings[Hashing.short(hash)] else {
                continue
            }
            found = value
        }
        return found
    }

    private static func hash(_ form: some Sequence<UInt8>) -> UInt32 {
        Hashing.short(form.reduce(Hashing.seed) { Hashing.add($1, to: $0) })
    }
}
