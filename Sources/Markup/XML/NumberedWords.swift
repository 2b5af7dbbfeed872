/// Byte strings known by the order they were met in, each kept once; those that many documents share
/// are numbered first and never copied.
struct NumberedWords {
    private var shared = WordTable()
    private var own = WordTable()

    /// How many words there are.
    var count: Int { shared.count + own.count }

    /// The bytes of a word.
    subscript(number: Int) -> ArraySlice<UInt8> {
        number < shared.count ? shared[number] : own[number - shared.count]
    }

    func string(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

    /// Whether a word is, from one of its bytes on, these.
    @inline(__always)
    func ends(_ number: Int, from start: Int, with end: StaticString) -> Bool {
        number < shared.count
            ? shared.ends(number, from: start, with: end)
            : own.ends(number - shared.count, from: start, with: end)
    }

    /// The number of the word that stands here, the next one for a word not met before.
    @inline(__always)
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = WordTable.hash(word)
        if let known = shared.number(of: word, hash) { return known }
        return own.number(adding: word, hash) + shared.count
    }

    mutating func number(of word: StaticString) -> Int {
        number(of: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// The words so far as those every document shares.
    mutating func share() {
        shared = own
        own = WordTable()
    }
}
