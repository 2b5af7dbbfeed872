/// The language of a text, as far as the desk tells languages apart.
struct Tongue: Hashable, Sendable {
    /// The first two letters of a BCP 47 tag; 0 when there is none.
    let code: UInt16

    init(code: UInt16) { self.code = code }

    /// Reads `en`, `pt-BR`, `DE`.
    init(tag: String) {
        var code: UInt16 = 0
        for byte in tag.utf8.prefix(2) { code = code << 8 | UInt16(byte | 0x20) }
        self.code = code
    }

    static let english = Tongue(tag: "en")
    static let unknown = Tongue(code: 0)

    /// The stated language, else the one whose common words the text has most of, else English.
    static func of(_ words: [Word], stated: String?) -> Tongue {
        if let stated, stated.utf8.count >= 2 { return Tongue(tag: stated) }
        var counts = [Int](repeating: 0, count: CommonWords.standard.tongues.count)
        for word in words.prefix(120) { CommonWords.standard.count(word.hash, into: &counts) }
        var best = 0
        for place in counts.indices where counts[place] > counts[best] { best = place }
        guard best < counts.count, counts[best] > 0 else { return .english }
        return CommonWords.standard.tongues[best]
    }
}
