/// Words that make a name one of an institution or a post.
struct InstitutionWords: Sendable {
    private let words: Set<[UInt8]>

    init(_ list: String) {
        words = Set(PlainWords(list).bytes.split(separator: 0x20).map { Array($0) })
    }

    func matches(_ name: String) -> Bool {
        PlainWords(name).bytes.split(separator: 0x20).contains { words.contains(Array($0)) }
    }
}
