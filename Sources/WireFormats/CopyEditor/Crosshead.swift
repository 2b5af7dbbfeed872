import News

/// A heading inside the text as agencies mark it: `- Text -`.
enum Crosshead {
    static let maximumBytes = 120
    static let maximumWords = 14

    /// The heading without its dashes; nil where the line is none.
    static func read(_ line: Text) -> Text? {
        let bytes = line.string.utf8.count
        guard bytes >= 3, bytes <= maximumBytes * 2, let first = line.string.unicodeScalars.first,
            first.isDash
        else { return nil }
        let scalars = Array(line.string.unicodeScalars)
        let opening = scalars.prefix { $0.isDash }.count
        let closing = scalars.reversed().prefix { $0.isDash }.count
        guard opening <= 4, closing >= 1, closing <= 4, opening + closing < scalars.count else {
            return nil
        }
        // `-30-` ends a text, `-text-` is a word in dashes: one blank at least must set it off.
        guard scalars[opening].isBlank || scalars[scalars.count - closing - 1].isBlank else {
            return nil
        }
        let inside = scalars[opening..<(scalars.count - closing)]
        guard inside.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        let before = scalars[..<opening].reduce(0) { $0 + UTF8.width($1) }
        let after = scalars.suffix(closing).reduce(0) { $0 + UTF8.width($1) }
        let heading = line.part(from: before, to: bytes - after).trimmed
        return isHeading(heading.string) ? heading : nil
    }

    private static func isHeading(_ words: String) -> Bool {
        words.unicodeScalars.count <= maximumBytes
            && words.split(separator: " ").count <= maximumWords
            && !words.contains(" - ") && !words.contains(" – ")
    }
}
