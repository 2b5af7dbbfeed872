/// Lines that publishers put into any article: sharing, subscribing, reading on, rights.
enum BoilerplateLine {
    /// A line longer than this is a paragraph whatever it begins with.
    private static let longest = 220

    static func matches(_ line: String) -> Bool {
        line.utf8.count <= longest && matches(PlainWords(line), length: line.utf8.count)
    }

    /// The same for a line of so many bytes whose words are known.
    static func matches(_ words: PlainWords, length: Int) -> Bool {
        guard length <= longest else { return false }
        guard let first = words.bytes.first else { return false }
        if words.bytes.count <= longestWhole, whole.contains(words) { return true }
        return openings[Int(first)].contains { words.begins(with: $0) }
    }

    /// Whether a line points to another story: `Related: Ferry late again`, `WATCH | The wall falls`.
    static func points(_ line: String) -> Bool {
        guard line.utf8.count <= longest,
            let mark = line.utf8.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0x7C }),
            line.utf8.distance(from: line.utf8.startIndex, to: mark) <= longestPointer
        else { return false }
        return pointers.contains(PlainWords(String(line[..<mark])))
    }

    /// Bytes of the words that point.
    private static let longestPointer = 28

    private static let pointers = Set(
        [
            "related", "also", "also read", "must read", "required reading", "read next",
            "read also", "read more", "see also", "watch", "listen", "more on this", "don't miss",
            "lesen sie auch", "auch interessant", "mehr zum thema", "lees ook", "lire aussi",
            "à lire", "à lire aussi", "leia mais", "leia também", "veja também", "lea también",
            "leer más", "leggi anche", "läs mer", "läs också", "les også", "læs også", "lue myös",
            "czytaj też", "czytaj także", "zobacz też", "читайте также", "читайте також",
        ].map { PlainWords($0) })

    private static let whole = Set(
        [
            "advertisement", "advertising", "anzeige", "werbung", "publicité", "publicidad",
            "pubblicità", "annons", "reklama", "reklame", "mainos", "share", "teilen", "partager",
            "compartir", "condividi", "share this", "share this article", "read more", "mehr lesen",
            "related", "related articles", "related stories", "related news", "more on this",
            "see also", "also read", "read also", "most read", "recommended", "comments",
            "kommentare",
            "print", "drucken", "save", "follow us", "tags", "topics", "story continues below",
            "article continues below", "skip ad", "continue reading", "loading", "getty images",
            "article content", "this content is reserved for subscribers only",
        ].map { PlainWords($0) })

    private static let longestWhole = whole.map(\.bytes.count).max() ?? 0

    /// What stock lines begin with, by the first byte.
    private static let openings: [[PlainWords]] = {
        var byFirst = [[PlainWords]](repeating: [], count: 256)
        for opening in allOpenings {
            if let first = opening.bytes.first { byFirst[Int(first)].append(opening) }
        }
        return byFirst
    }()

    private static let allOpenings = [
        "read more ", "read also ", "also read ", "read next ", "see also ", "related article",
        "related story", "more on this", "sign up for ", "sign up to ", "subscribe to ",
        "subscribe now", "click here to ", "follow us on ", "follow us ", "like us on ",
        "join our ", "download our ", "get our ", "listen to ", "watch video", "watch more ",
        "lesen sie auch", "lesen sie hier", "mehr zum thema", "lesen sie mehr", "auch interessant",
        "à lire aussi", "lire aussi", "lea también", "leer más", "le puede interesar",
        "leggi anche", "lees ook", "lees meer", "läs mer", "läs också", "les også", "læs også",
        "lue myös", "czytaj też", "czytaj także", "zobacz też", "leia mais", "leia também",
        "veja também", "read the full ", "copyright ", "all rights reserved", "advertisement ",
        "story continues", "article continues", "this article was originally ",
        "have a story", "have you got", "got a tip", "photo by", "image by",
        "share this ", "email this", "your email", "enter your email", "view comments",
        "we apologize but this video", "try refreshing your browser", "follow metro",
        "audio und video zum thema", "die redaktion empfiehlt", "recommended videos",
        "this is a modal window", "the media could not be loaded", "video player is loading",
    ].map { PlainWords($0) }
}
