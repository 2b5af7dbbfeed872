/// A piece of a question as typed: a word or phrase, perhaps with a sign or a filter's name.
struct QueryToken: Hashable {
    /// The filter's name in lower case: `since` of `since:2d`.
    var name: String?
    var words: String
    var isUnwanted = false
    var isBeginning = false
    var isOr = false

    /// The names that make a word with a colon a filter.
    static let names: Set<String> = ["source", "section", "lang", "language", "since", "until"]

    /// Splits at white space outside quotation marks; a mark that is not closed closes at the end.
    static func read(_ typed: String) -> [QueryToken] {
        var tokens: [QueryToken] = []
        var rest = Substring(typed)
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            tokens.append(one(from: &rest))
        }
        return tokens
    }

    private static func one(from rest: inout Substring) -> QueryToken {
        var token = QueryToken(words: "")
        if rest.first == "-", rest.dropFirst().first?.isWhitespace == false {
            token.isUnwanted = true
            rest = rest.dropFirst()
        }
        let head = rest.prefix { !$0.isWhitespace && $0 != ":" && !isQuote($0) }
        let name = head.lowercased()
        if rest.dropFirst(head.count).first == ":", names.contains(name) {
            token.name = name
            rest = rest.dropFirst(head.count + 1)
        }
        if let first = rest.first, isQuote(first) {
            token.words = phrase(from: &rest)
        } else {
            let word = rest.prefix { !$0.isWhitespace && !isQuote($0) }
            rest = rest.dropFirst(word.count)
            token.words = String(word)
        }
        token.isBeginning = token.name == nil && token.words.hasSuffix("*")
        token.isOr = token.name == nil && !token.isUnwanted && token.words == "OR"
        return token
    }

    private static func phrase(from rest: inout Substring) -> String {
        let inside = rest.dropFirst().prefix { !isQuote($0) }
        rest = rest.dropFirst(inside.count + 2)
        return String(inside)
    }

    private static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "\u{201C}" || character == "\u{201D}"
            || character == "\u{201E}"
    }
}
