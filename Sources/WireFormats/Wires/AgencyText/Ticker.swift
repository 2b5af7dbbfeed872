import News

/// A ticker: short news in capitals, one behind the other with asterisks between.
enum Ticker {
    /// Fewer are no ticker.
    private static let fewest = 3

    /// An entry of more bytes is a text.
    private static let longest = 200

    /// The marks agencies put between the entries.
    private static let marks = ["***", "**", "+++"]

    /// The ticker's entries; nil where the text is none.
    static func entries(of text: String) -> [String]? {
        for mark in marks where text.contains(mark) {
            let words = text.replacing(mark, with: "\u{0}")
                .split(whereSeparator: { $0 == "\u{0}" || $0 == "\n" || $0 == "\r\n" })
                .map { String($0).folded }.filter { !$0.isEmpty }
            let count = text.split(separator: mark, omittingEmptySubsequences: true).count
            guard count >= fewest, words.count >= fewest, words.allSatisfy(isEntry) else {
                continue
            }
            return words
        }
        return nil
    }

    /// One item: its entries as a list, which the first of them heads.
    static func copy(of entries: [String]) -> Copy {
        var copy = Copy()
        copy.body = [.list(ordered: false, items: entries.map { [.paragraph(Text($0))] })]
        copy.origins[.body] = Origin("ticker", because: "the lines stand between asterisks")
        copy.headline = entries.first ?? ""
        copy.origins[.headline] = Origin(
            "first line", because: "a ticker has no headline, so its first entry serves")
        return copy
    }

    /// Few words in capitals.
    private static func isEntry(_ words: String) -> Bool {
        guard words.utf8.count <= longest, words.contains(" ") || words.utf8.count <= 24 else {
            return false
        }
        let small = words.unicodeScalars.count { $0.properties.isLowercase }
        return small * 12 <= words.unicodeScalars.count
            && words.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}
