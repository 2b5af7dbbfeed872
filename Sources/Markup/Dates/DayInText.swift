/// A day with its year that stands among other words: `Posted on 4 March 2025 by Ada Quill`.
public struct DayInText: Hashable, Sendable {
    public let date: StatedDate
    /// The last words before the day, lower case, with a space between two.
    public let wordsBefore: String
    /// The words of the text that are not the day's or its clock's.
    public let otherWords: Int
    /// Whether the text begins with it.
    public let isFirst: Bool
    /// Whether both orders of day and month name a day.
    public let isAmbiguous: Bool

    /// Bytes looked at.
    public static let longest = 400
    /// Words before the day that are kept.
    private static let mostWords = 6

    /// Finds the first day that is stated with its year; nil where there is none.
    ///
    /// - Parameter isDayFirst: how `3/4/2025` is read; with points the day always stands first.
    public init?(_ text: String, isDayFirst: Bool = false) {
        let bytes = asciiFigures(Array(text.utf8.prefix(Self.longest)))
        let tokens = DateScanner(bytes).tokens
        let reader = DayInTextReader(tokens: tokens, isDayFirst: isDayFirst)
        guard let found = reader.read() else { return nil }
        date = found.date
        isFirst = found.range.lowerBound == 0
        isAmbiguous = found.isAmbiguous
        wordsBefore = tokens[..<found.range.lowerBound].compactMap(\.word).suffix(Self.mostWords)
            .joined(separator: " ")
        otherWords =
            tokens[..<found.range.lowerBound].count(where: { $0.word != nil })
            + tokens[found.range.upperBound...].count(where: { $0.word != nil })
    }
}

extension DateScanner.Token {
    fileprivate var word: String? {
        if case .word(let word) = self { return word }
        return nil
    }
}
