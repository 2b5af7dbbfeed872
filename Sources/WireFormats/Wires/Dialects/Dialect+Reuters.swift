import News

extension Dialect {
    /// Reuters puts the state of the text in brackets behind its slugline: `(UPDATE 1, PIX)`; its
    /// alerts are headlines in capitals with no text below.
    static let reuters = Dialect("Reuters") { copy in
        if copy.isHeadlineInCapitals, copy.text.plainText.folded == "" || copy.repeatsHeadline {
            copy.advisories.append(Advisory(role: "alert", text: copy.headline))
            if copy.origins[.advisories] == nil {
                copy.origins[.advisories] = Origin(
                    "headline", because: "Reuters' alerts are capitals without a text")
            }
        }
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

extension Copy {
    /// Whether the headline is three words or more without a small letter.
    fileprivate var isHeadlineInCapitals: Bool {
        headline.split(separator: " ").count > 2
            && headline.unicodeScalars.contains { $0.properties.isUppercase }
            && !headline.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// Whether all the text there is says the headline again.
    fileprivate var repeatsHeadline: Bool { text.plainText.folded == headline.folded }
}
