/// Whole words and beginnings of words, each with a value; finds a word by its longest form.
struct FormTable: Sendable {
    /// By the hash of a whole word.
    private var words = HashedValues()
    /// By the hash of a word's first letters.
    private var beginnings = HashedValues()
    /// Some bits for the first three letters of each beginning: most words stop there.
    private var openings = [UInt64](repeating: 0, count: 1 << 10)

    /// The same for the first four letters of longer ones.
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
            let letters = form.dropLast()
            Self.mark(Self.packed(letters.prefix(Self.shortest)), in: &openings)
            Self.mark(Self.packed(letters.prefix(Self.shortest + 1)), in: &longerOpenings)
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
        let count = min(Int(word.folded.upperBound) - from, Self.longest)
        guard count >= Self.shortest else { return nil }
        let opening =
            UInt32(folded[from]) << 16 | UInt32(folded[from + 1]) << 8 | UInt32(folded[from + 2])
        guard Self.isMarked(opening, in: openings) else { return nil }
        // A beginning of three letters stands among the longer ones as well, under its three.
        let hasLonger =
            count > Self.shortest
            && Self.isMarked(
                opening << 8 | UInt32(folded[from + Self.shortest]), in: longerOpenings)
        if !hasLonger, !Self.isMarked(opening, in: longerOpenings) { return nil }
        return beginning(folded[from..<(from + (hasLonger ? count : Self.shortest))])
    }

    /// The value of the longest known beginning of three letters or more.
    private func beginning(_ letters: ArraySlice<UInt8>) -> UInt64? {
        var hash = Hashing.seed
        var found: UInt64?
        for (place, letter) in letters.enumerated() {
            hash = Hashing.add(letter, to: hash)
            if place + 1 < Self.shortest { continue }
            let key = Hashing.short(hash)
            if isBeginning(key), let value = beginnings[key] { found = value }
        }
        return found
    }

    private static func packed(_ letters: some Collection<UInt8>) -> UInt32 {
        letters.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func mark(_ letters: UInt32, in marks: inout [UInt64]) {
        let bit = (letters &* 0x9E37_79B1) >> 16
        marks[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }

    private static func isMarked(_ letters: UInt32, in marks: [UInt64]) -> Bool {
        let bit = (letters &* 0x9E37_79B1) >> 16
        return marks[Int(bit >> 6)] & (1 << UInt64(bit & 63)) != 0
    }

    private func isBeginning(_ key: UInt32) -> Bool {
        beginningMarks[Int(key >> 6) & 1023] & (1 << UInt64(key & 63)) != 0
    }

    private static func hash(_ form: some Sequence<UInt8>) -> UInt32 {
        Hashing.short(form.reduce(Hashing.seed) { Hashing.add($1, to: $0) })
    }
}
