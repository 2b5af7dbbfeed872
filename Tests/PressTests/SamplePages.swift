import News
@testable import Press

extension Sample {
    /// Every page the press prints, by name, from the values given.
    static func pages(
        front: FrontPage = front, article: ArticlePage = article, story: StoryPage = storyPage,
        search: SearchPage = search, changes: ChangesPage = changes, source: Source = source
    ) -> [(name: String, bytes: [UInt8])] {
        let sectionPage = SectionPage(
            section: .world, stories: [front.splash].compactMap(\.self) + front.seconds,
            rail: front.rail, older: "2026-11-20")
        let sourcePage = SourcePage(source: source, state: FetchState(), lines: front.rail)
        let about = AboutPage(
            version: "1", sources: [source], deliveries: 1, refusals: 0, copies: 1, stories: 1)
        let gone = Tombstone(id: "a", story: "b", outlet: source.name, withdrawn: now)
        return [
            ("front", Press.front(edition(front))),
            ("empty front", Press.front(edition(FrontPage()))),
            ("article", Press.article(edition(article))),
            ("story", Press.story(edition(story))),
            ("changes", Press.changes(edition(changes))),
            ("section", Press.section(edition(sectionPage))),
            ("empty section", Press.section(edition(SectionPage(section: .sport, stories: [])))),
            ("source", Press.source(edition(sourcePage))),
            ("sources", Press.sources(edition([source]))),
            ("search", Press.search(edition(search))),
            ("about", Press.about(edition(about))),
            ("tombstone", Press.tombstone(edition(gone))),
            ("not found", Press.problem(edition(.notFound("/nowhere")))),
        ]
    }

    /// Everything else: feeds, API bodies, live events.
    static func printings(
        front: FrontPage = front, article: ArticlePage = article, story: StoryPage = storyPage,
        search: SearchPage = search, changes: ChangesPage = changes
    ) throws -> [(name: String, bytes: [UInt8])] {
        let feed = FeedPage(
            scope: .story(story.story.id, headline: story.story.lead.headline),
            lines: front.rail + article.versions,
            copies: [article.filed.id: article.filed])
        return [
            ("atom", Press.atom(edition(feed))), ("json feed", Press.jsonFeed(edition(feed))),
            ("sitemap", Press.sitemap(edition(front.seconds))),
            ("api front", try Press.api(edition(front))),
            ("api article", try Press.api(edition(article))),
            ("api story", try Press.api(edition(story))),
            ("api changes", try Press.api(edition(changes))),
            ("api search", try Press.api(edition(search))),
            ("api rail", try Press.api(edition(RailPage(lines: front.rail)))),
        ] + front.rail.map { ("event", Press.liveEvent(edition($0)).frame) }
    }
}

extension [UInt8] {
    var string: String { String(decoding: self, as: UTF8.self) }
}
