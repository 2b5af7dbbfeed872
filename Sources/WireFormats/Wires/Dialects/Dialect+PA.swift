import News

extension Dialect {
    /// PA numbers the takes of a story before its slug: `1 SHOWBIZ Bake`.
    static let pa = Dialect("PA") { copy in
        guard let title = copy.slugline, let space = title.firstIndex(of: " "),
            let take = Int(title[..<space]), (1...99).contains(take)
        else { return }
        copy.slugline = String(title[title.index(after: space)...])
        copy.advisories.append(Advisory(role: "take", text: String(take)))
    }
}
