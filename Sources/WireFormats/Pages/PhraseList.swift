/// Phrases looked for in lines of text, ASCII capitals aside.
struct PhraseList: Sendable {
    private let phrases: [[UInt8]]
    private let beginsWith: [Bool]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
        var beginsWith = [Bool](repeating: false, count: 256)
        for phrase in self.phrases {
            if let first = phrase.first { beginsWith[Int(first)] = true }
        }
        self.beginsWith = beginsWith
    }

    /// How many of the phrases stand in the line, counted no further than `limit`.
    func count(in line: String, upTo limit: Int) -> Int {
        let bytes = line.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        var found = Set<Int>()
        for start in bytes.indices where beginsWith[Int(bytes[start])] {
            for (number, phrase) in phrases.enumerated()
            where bytes.count - start >= phrase.count && phrase[0] == bytes[start] {
                var offset = 1
                while offset < phrase.count, bytes[start + offset] == phrase[offset] { offset += 1 }
                guard offset == phrase.count else { continue }
                found.insert(number)
                if found.count >= limit { return limit }
            }
        }
        return found.count
    }
}
