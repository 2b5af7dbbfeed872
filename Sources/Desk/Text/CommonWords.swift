/// The words of each language that say nothing about what a text is about.
struct CommonWords: Sendable {
    /// In the order in which ties between languages are decided.
    let tongues: [Tongue]
    /// For each word's hash, one bit a language.
    private let bits: HashedValues
    /// Some bits for each word: most words are none of them.
    private let marks: [UInt64]

    static let standard = CommonWords()

    private init() {
        var bits = HashedValues()
        var tongues: [Tongue] = []
        var marks = [UInt64](repeating: 0, count: 1 << 10)
        for (tag, text) in CommonWordLists.all {
            for word in Words(text, byteLimit: text.utf8.count).list {
                let known = bits[word.hash] ?? 0
                bits.set(known | 1 << UInt64(tongues.count), at: word.hash)
                marks[Int(word.hash >> 6) & 1023] |= 1 << UInt64(word.hash & 63)
            }
            tongues.append(Tongue(tag: tag))
        }
        self.tongues = tongues
        self.bits = bits
        self.marks = marks
    }

    /// The bits of a language; of all of them, if it is unknown.
    func mask(of tongue: Tongue) -> UInt64 {
        tongues.firstIndex(of: tongue).map { 1 << UInt64($0) } ?? .max
    }

    /// Whether the word is common in a language of the mask.
    func contains(_ hash: UInt32, mask: UInt64) -> Bool {
        guard marks[Int(hash >> 6) & 1023] & (1 << UInt64(hash & 63)) != 0,
            let found = bits[hash]
        else { return false }
        return found & mask != 0
    }

    func count(_ hash: UInt32, into counts: inout [Int]) {
        guard let found = bits[hash] else { return }
        for place in counts.indices where found & (1 << UInt64(place)) != 0 { counts[place] += 1 }
    }
}
