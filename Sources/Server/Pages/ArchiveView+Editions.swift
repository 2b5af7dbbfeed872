internal import News
internal import Press
internal import Store

/// Pages that are made of several readings of one snapshot.
extension ArchiveView {
    /// Stories and lines looked at to make up the front.
    private static let frontStories = 200
    private static let frontLines = 150
    /// Items of a feed.
    private static let feedLines = 50

    func front(_ makeup: Makeup) throws -> FrontPage {
        var page = makeup.front(
            stories: try stories(limit: Self.frontStories).stories,
            lines: try rail(limit: Self.frontLines).lines)
        page.last = try lastFiled()
        return page
    }

    /// What this wire is and how much it holds.
    func about(_ version: String) throws -> AboutPage {
        let counts = try counts()
        return AboutPage(
            version: version, sources: try sources(), deliveries: counts.deliveries,
            refusals: counts.refusals, copies: counts.copies, stories: counts.stories)
    }

    /// What stands in place of the page's copy when it was withdrawn; nil when it was not.
    func tombstone(of page: ArticlePage) throws -> Tombstone? {
        guard let kill = page.filed.withdrawnBy else { return nil }
        return Tombstone(
            id: page.filed.id, story: page.story.id, outlet: page.source.name,
            withdrawn: try filed(kill)?.received)
    }

    func feed() throws -> FeedPage {
        try feed(.site, try rail(limit: Self.feedLines, carried: false).lines)
    }

    func feed(of section: Section) throws -> FeedPage {
        let lines = try rail(limit: Self.feedLines, section: section, carried: false).lines
        return try feed(.section(section), lines)
    }

    func feed(of id: StoryID) throws -> FeedPage? {
        guard let page = try storyPage(id) else { return nil }
        let lines = page.timeline.reversed().prefix(Self.feedLines).map(\.line)
        return try feed(
            .story(page.story.id, headline: page.story.lead.headline), lines)
    }

    private func feed(_ scope: FeedPage.Scope, _ lines: [Line]) throws -> FeedPage {
        var copies: [CopyID: Filed] = [:]
        for line in lines where !line.isWithdrawn { copies[line.id] = try filed(line.id) }
        let withdrawals = try withdrawals(among: lines.map(\.id)).map {
            FeedPage.Withdrawal(id: $0.id, moment: $0.moment)
        }
        return FeedPage(scope: scope, lines: lines, copies: copies, withdrawals: withdrawals)
    }
}
