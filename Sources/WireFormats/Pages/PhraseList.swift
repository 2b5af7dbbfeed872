/// Phrases looked for in lines of text, ASCII capitals aside.
struct PhraseList: Sendable {
    private let phrases: [[UInt8]]
    /// The phrases that begin with two bytes, by those; most pairs of bytes begin none.
    private let byPair: [UInt16: [Int]]
    private let beginsPhrase: [Bool]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }.filter { $0.count > 1 }
        var byPair: [UInt16: [Int]] = [:]
        var beginsPhrase = [Bool](repeating: false, count: 1 << 16)
        for (number, phrase) in self.phrases.enumerated() {
            let pair = UInt16(phrase[0]) << 8 | UInt16(phrase[1])
            byPair[pair, default: []].append(number)
            beginsPhrase[Int(pair)] = true
        }
        self.byPair = byPair
        self.beginsPhrase = beginsPhrase
    }

    /// How many of the phrases stand in the line, counted no further than `limit`.
    func count(in line: String, upTo limit: Int) -> Int {
        let bytes = line.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        guard bytes.count > 1 else { return 0 }
        var found: [Int] = []
        var pair = Int(bytes[0])
        for start in 0..<bytes.count - 1 {
            pair = (pair & 0xFF) << 8 | Int(bytes[start + 1])
            guard beginsPhrase[pair] else { continue }
            for number in byPair[UInt16(pair)] ?? []
            where !found.contains(number) && bytes[start...].starts(with: phrases[number]) {
                found.append(number)
                if found.count >= limit { return limit }
            }
        }
        return found.count
    }
}
