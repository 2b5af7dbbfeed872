import News

extension Dialect {
    /// Reuters puts the state of the text in brackets behind its slugline: `(UPDATE 1, PIX)`.
    static let reuters = Dialect("Reuters") { copy in
        guard let slugline = copy.slugline, slugline.last == ")",
            let open = slugline.lastIndex(of: "(")
        else { return }
        let words = String(slugline[open...])
        for word in words.dropFirst().dropLast().split(separator: ",") {
            let word = String(word).folded
            if word.hasPrefix("CORRECTED") { copy.state(.correction, words: words, at: "slugline") }
            if word.hasPrefix("REFILE") { copy.state(.refile, words: words, at: "slugline") }
            if word.hasPrefix("REPEAT") { copy.state(.repeated, words: words, at: "slugline") }
        }
        if words.contains("UPDATE") || words.contains("WRAPUP") {
            copy.state(.update, words: words, at: "slugline")
        }
    }
}
