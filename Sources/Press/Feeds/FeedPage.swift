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
    /// Newest first.
    package var lines: [Line]
    /// The copy of those lines whose full text is to be printed.
    package var copies: [CopyID: Filed]
    /// What is announced as deleted, the latest first.
    package var withdrawals: [Withdrawal]

    /// Copy a feed may have told of before it was withdrawn.
    package struct Withdrawal: Hashable, Sendable {
        package var id: CopyID
        /// When the word came that withdrew it.
        package var moment: Instant

        package init(id: CopyID, moment: Instant) {
            self.id = id
            self.moment = moment
        }
    }

    package init(
        scope: Scope, lines: [Line], copies: [CopyID: Filed] = [:], withdrawals: [Withdrawal] = []
    ) {
        self.scope = scope
        self.lines = lines
        self.copies = copies
        self.withdrawals = withdrawals
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
