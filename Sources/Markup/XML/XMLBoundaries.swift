/// The elements that no text can hold: met in one, an end tag was forgotten before them.
public struct XMLBoundaries: Sendable {
    /// Whether each name of the vocabulary is one's, by its number.
    private let known: [Bool]
    private let isOne: @Sendable (XMLName) -> Bool

    /// The boundaries of documents read with this vocabulary.
    public init(
        _ vocabulary: XMLVocabulary, _ isOne: @escaping @Sendable (_ name: XMLName) -> Bool
    ) {
        known = vocabulary.names.map(isOne)
        self.isOne = isOne
    }

    /// Whether the name with this number is one's.
    @inline(__always)
    func hold(_ number: Int, _ names: borrowing XMLNames) -> Bool {
        number < known.count ? known[number] : isOne(names[number])
    }
}
