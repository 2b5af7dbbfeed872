/// How a name sounds, by its consonants: the same for `Melnikow`, `Melnikov` and `Мельникова`.
enum Sound {
    /// Fewer consonants than this say too little.
    static let fewest = 4

    /// Nil for a word of few consonants.
    static func hash(of word: Word, in folded: [UInt8]) -> UInt64? {
        var hash = Hashing.seed
        var count = 0
        var last: UInt8 = 0
        for at in word.folded {
            let consonant = kinds[Int(folded[Int(at)])]
            // Doubled letters sound as one.
            if consonant != 0, consonant != last {
                hash = Hashing.add(consonant, to: hash)
                count += 1
            }
            last = consonant
        }
        return count >= fewest ? hash : nil
    }

    /// For each folded letter the one that stands for its kind; 0 for vowels and what is nearly one.
    private static let kinds: [UInt8] = {
        var kinds = [UInt8](repeating: 0, count: 256)
        for alike in ["pb", "fvw", "td", "sz", "kgqcx", "l", "r", "m", "n"] {
            for letter in alike.utf8 { kinds[Int(letter)] = alike.utf8.first ?? letter }
        }
        return kinds
    }()
}
