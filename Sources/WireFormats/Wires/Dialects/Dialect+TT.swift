import News

extension Dialect {
    /// TT says in Swedish what a text does to the one before, at the head of headline or note.
    static let tt = Dialect("TT") { copy in
        for words in [copy.headline] + copy.advisories.map(\.text) {
            let head = words.prefix(16).uppercased()
            if head.hasPrefix("RÄTTELSE") { copy.state(.correction, words: words, at: "headline") }
            if head.hasPrefix("UPPDATER") { copy.state(.update, words: words, at: "headline") }
        }
    }
}
