/// Whole words and beginnings of words, each with a value; finds a word by its longest form.
struct FormTable: Sendable {
    /// By the hash of a whole word.
    private var words = HashedValues()
    /// By the hash of a word's first letters.
    private var beginnings = HashedValues()
    /// A bit for the first three letters of each beginning: most words stop there.
    private var openings = [UInt64](repeating: 0, count: 1 << 10)

    /// The same for their first four letters.
    private var longerOpenings = [UInt64](repeating: 0, count: 1 << 10)

    /// Some bits for each beginning of any length.
    private var beginningMarks = [UInt64](repeating: 0, count: 1 << 10)

    /// Some bits for each whole word: most words are none of them.
    private var marks = [UInt64](repeating: 0, count: 1 << 10)

    private static let shortest = 3
    private static let longest = 14

    /// Adds `form`, or `form*` for every word that begins so; the first value given stays.
    mutating func add(_ form: some BidirectionalCollection<UInt8>, _ value: UInt64) {
        if form.last == 0x2A {
            let key = Self.hash(form.dropLast())
            if beginnings[key] == nil { beginnings.set(value, at: key) }
            beginningMarks[Int(key >> 6) & 1023] |= 1 << UInt64(key & 63)
            let opening = Self.hash(form.prefix(Self.shortest))
            openings[Int(opening >> 6) & 1023] |= 1 << UInt64(opening & 63)
            let longer = Self.hash(form.dropLast().prefix(Self.shortest + 1))
            longerOpenings[Int(longer >> 6) & 1023] |= 1 << UInt64(longer & 63)
        } else {
            let key = Self.hash(form)
            marks[Int(key >> 6) & 1023] |= 1 << UInt64(key & 63)
            if words[key] == nil { words.set(value, at: key) }
        }
    }

    /// The value of a folded word: as a whole, else by its longest known beginning.
    func value(of word: Word, in folded: [UInt8]) -> UInt64? {
        if marks[Int(word.hash >> 6) & 1023] & (1 << UInt64(word.hash & 63)) != 0,
            let whole = words[word.hash]
        {
            return whole
        }
        let from = Int(word.folded.lowerBound)
        let count = min(word.folded.count, Self.longest)
        guard count >= Self.shortest else { return nil }
        var hash = Hashing.seed
        var found: UInt64?
        for length in 1...count {
            hash = Hashing.add(folded[from + length - 1], to: hash)
            if length < Self.shortest { continue }
            let key = Hashing.short(hash)
            if length == Self.shortest, !isOpening(key) { return nil }
            if length == Self.shortest + 1, found == nil, !isLongerOpening(key) { return nil }
            if isBeginning(key), let value = beginnings[key] { found = value }
        }
        return found
    }

    private func isOpening(_ key: UInt32) -> Bool {
        openings[Int(key >> 6) & 1023] & (1 << UInt64(key & 63)) != 0
    }

    private func isBeginning(_ key: UInt32) -> Bool {
        beginningMarks[Int(key >> 6) & 1023] & (1 << UInt64(key & 63)) != 0
    }

    private func isLongerOpening(_ key: UInt32) -> Bool {
        longerOpenings[Int(key >> 6) & 1023] & (1 << UInt64(key & 63)) != 0
    }

    private static func hash(_ form: some Sequence<UInt8>) -> UInt32 {
        Hashing.short(form.reduce(Hashing.seed) { Hashing.add($1, to: $0) })
    }
}
