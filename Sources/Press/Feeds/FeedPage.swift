package import News

/// The lines of a feed, with the full texts at hand.
package struct FeedPage: Hashable, Sendable {
    /// What the feed follows.
    package enum Scope: Hashable, Sendable {
        case site
        case section(Section)
        case story(StoryID, headline: String)
    }

    package var scope: Scope
    /// Newest first; withdrawn copy is announced as deleted.
    package var lines: [Line]
    /// The copy of those lines whose full text is to be printed.
    package var copies: [CopyID: Filed]

    package init(scope: Scope, lines: [Line], copies: [CopyID: Filed] = [:]) {
        self.scope = scope
        self.lines = lines
        self.copies = copies
    }

    /// The page the feed follows.
    package var address: String {
        switch scope {
        case .site: Address.front
        case .section(let section): Address.section(section)
        case .story(let id, _): Address.story(id)
        }
    }
}
