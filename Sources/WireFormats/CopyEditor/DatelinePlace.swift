/// Which words can be the place of a dateline.
enum DatelinePlace {
    static let maximumBytes = 90
    static let maximumWords = 9

    /// Whether the words are names and nothing else: capitals at the head of each, small links between.
    static func isPlace(_ place: String) -> Bool {
        guard place.utf8.count <= maximumBytes, let first = place.unicodeScalars.first,
            first.beginsName
        else { return false }
        let words = place.split(separator: " ")
        guard words.count <= maximumWords, words.allSatisfy(isNameWord) else { return false }
        return !openers.contains(words[0].lowercased())
    }

    /// Whether the part before the first comma or bracket is in capitals, and long enough for a place.
    static func isCapitals(_ place: String) -> Bool {
        let head = place.prefix { $0 != "," && $0 != "(" }
        let letters = head.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count >= 3 && letters.allSatisfy { $0.properties.isUppercase }
    }

    static func isShort(_ place: String) -> Bool {
        place.split(separator: " ").count <= 5 && place.utf8.count <= 50
    }

    /// Capitals that label a text instead of placing it: `WATCH - `, `NATO - `.
    static func isLabel(_ place: String) -> Bool {
        let head = place.prefix { $0 != "," }
        guard head.utf8.count >= 4, head.split(separator: " ").count <= 4 else { return true }
        return head.split { $0 == " " || $0 == "/" }.contains { labels.contains(String($0)) }
    }

    /// `Pa.`, `Calif.`, `D.C.`: a point that belongs to the word.
    static func isAbbreviation(_ word: Substring?) -> Bool {
        guard let word else { return false }
        return word.utf8.count <= 6 && word.dropFirst().contains { $0.isLowercase || $0 == "." }
            && word.first?.isUppercase == true && word.dropLast().contains { $0.isLowercase }
            || word.dropLast().contains(".")
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        let letters = word.unicodeScalars
        guard letters.allSatisfy({ isNameScalar($0) }), !isSite(word) else { return false }
        guard let first = letters.first(where: { $0.properties.isAlphabetic }) else {
            return word == "/" || word == "&" || word == "-" || word == "–"
        }
        return first.beginsName || links.contains(word.lowercased())
            || word.hasPrefix("d'") || word.hasPrefix("l'") || word.hasPrefix("al-")
    }

    /// `NORDPOST.COM`: a site that signs its pages.
    private static func isSite(_ word: Substring) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: true)
        return parts.count > 1 && parts.allSatisfy { $0.count > 1 }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.isDash
            || ".,'’`/&()".unicodeScalars.contains(scalar)
            || scalar.properties.generalCategory == .nonspacingMark
    }

    static let links: Set<String> = [
        "de", "la", "le", "les", "du", "des", "of", "the", "am", "an", "der", "den", "im", "in",
        "ob", "sur", "el", "al", "da", "do", "dos", "das", "del", "della", "di", "upon", "on",
        "en", "and", "y", "et", "und", "e", "bei", "vor", "sous", "aux", "near", "off", "van",
        "von", "zu", "ar", "ad", "i", "na", "nad",
    ]

    /// Words that begin sentences and no place.
    private static let openers: Set<String> = [
        "a", "an", "and", "but", "in", "on", "at", "for", "by", "from", "with", "it", "he", "she",
        "they", "we", "i", "this", "that", "when", "while", "after", "as", "if", "no", "yes",
    ]

    private static let labels: Set<String> = [
        "WATCH", "VIDEO", "VIDEOS", "BREAKING", "UPDATE", "UPDATED", "UPDATES", "EXCLUSIVE",
        "LIVE", "ANALYSIS", "OPINION", "EDITORIAL", "COMMENT", "PHOTOS", "PHOTO", "NATO", "NASA",
        "UNICEF", "UNESCO", "IMPORTANT", "WARNING", "NOTE", "CORRECTION", "ADVISORY", "URGENT",
        "ALERT", "FLASH", "HEADLINE", "HEADLINES", "INTERVIEW", "FEATURE", "FACTBOX", "TIMELINE",
        "PREVIEW", "RELATED", "READ", "LISTEN", "PODCAST", "REVIEW", "NEWS", "SPORT", "SPORTS",
        "BUSINESS", "QUESTION", "ANSWER", "SPEAKER", "PART", "CHAPTER", "COVID", "FIFA", "UEFA",
        "OPEC", "ATTENTION", "EMBARGOED", "SUMMARY", "KEY", "TODAY", "PLUS", "FREE", "WINNER",
        "FINAL", "RESULT", "RESULTS", "TRANSCRIPT", "EDITOR", "MORE", "HOW", "WHAT", "WHY", "WHO",
        "WHERE", "WHEN", "SPOILER", "POLL", "QUIZ", "RECIPE", "ADVERTISEMENT", "SPONSORED",
        "ACHTUNG", "EILMELDUNG", "KORREKTUR", "UPDATE:", "DOSSIER", "PORTRAIT", "ENCADRE",
    ]
}
