/// Phrases looked for in lines of text, ASCII capitals aside.
struct PhraseList: Sendable {
    private let phrases: [[UInt8]]
    /// The phrases that begin with the same two bytes; the first group is empty.
    private var groups: [[Int]] = [[]]
    /// The group of every two bytes; most pairs of bytes begin no phrase.
    private var groupOfPair = [UInt8](repeating: 0, count: 1 << 16)

    /// - Parameter phrases: at most 255 that begin differently.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }.filter { $0.count > 1 }
        for (number, phrase) in self.phrases.enumerated() {
            let pair = Int(phrase[0]) << 8 | Int(phrase[1])
            if groupOfPair[pair] == 0 {
                groupOfPair[pair] = UInt8(groups.count)
                groups.append([])
            }
            groups[Int(groupOfPair[pair])].append(number)
        }
    }

    /// How many of the phrases stand in the line, counted no further than `limit`.
    func count(in line: String, upTo limit: Int) -> Int {
        var line = line
        return line.withUTF8 { count(in: $0, upTo: limit) }
    }

    private func count(in line: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Int {
        guard line.count > 1 else { return 0 }
        var found: [Int] = []
        var pair = Int(Self.lower(line[0]))
        for start in 0..<line.count - 1 {
            pair = (pair & 0xFF) << 8 | Int(Self.lower(line[start + 1]))
            let group = groupOfPair[pair]
            guard group != 0 else { continue }
            for number in groups[Int(group)]
            where !found.contains(number) && Self.has(phrases[number], in: line, at: start) {
                found.append(number)
                if found.count >= limit { return limit }
            }
        }
        return found.count
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    private static func has(
        _ phrase: [UInt8], in line: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        guard start + phrase.count <= line.count else { return false }
        for index in phrase.indices where lower(line[start + index]) != phrase[index] {
            return false
        }
        return true
    }
}
