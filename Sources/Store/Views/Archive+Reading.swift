package import News

extension Archive {
    package func filed(_ id: CopyID, now: Instant) throws -> Filed? {
        try view(at: now) { try $0.filed(id) }
    }

    package func story(_ id: StoryID, now: Instant) throws -> Story? {
        try view(at: now) { try $0.story(id) }
    }

    package func storyPage(_ id: StoryID, now: Instant) throws -> StoryPage? {
        try view(at: now) { try $0.storyPage(id) }
    }

    package func articlePage(_ id: CopyID, now: Instant) throws -> ArticlePage? {
        try view(at: now) { try $0.articlePage(id) }
    }

    package func rail(
        before: String? = nil, limit: Int = 50, section: Section? = nil, source: SourceID? = nil,
        now: Instant
    ) throws -> (lines: [Line], older: String?) {
        try view(at: now) {
            try $0.rail(before: before, limit: limit, section: section, source: source)
        }
    }

    package func stories(
        before: String? = nil, limit: Int = 30, section: Section? = nil, now: Instant
    ) throws -> (stories: [Story], older: String?) {
        try view(at: now) { try $0.stories(before: before, limit: limit, section: section) }
    }

    package func topStories(since: Instant, limit: Int = 30, now: Instant) throws -> [Story] {
        try view(at: now) { try $0.topStories(since: since, limit: limit) }
    }

    package func search(
        _ query: SearchQuery, before: String? = nil, limit: Int = 30, now: Instant
    ) throws -> (hits: [SearchPage.Hit], older: String?) {
        try view(at: now) { try $0.search(query, before: before, limit: limit) }
    }
}
