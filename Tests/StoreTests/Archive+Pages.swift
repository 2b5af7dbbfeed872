import News
import Store

/// Pages of which a test asks one at a time; the site prints all of an answer from one view.
extension Archive {
    /// A piece of copy with its versions; see ``ArchiveView/articlePage(_:)``.
    func articlePage(_ id: CopyID, now: Instant) throws -> ArticlePage? {
        try view(at: now) { try $0.articlePage(id) }
    }

    /// The latest headlines, newest first; `older` is the next call's `before`.
    func rail(
        before: String? = nil, limit: Int = 50, section: Section? = nil, source: SourceID? = nil,
        now: Instant
    ) throws -> (lines: [Line], older: String?) {
        try view(at: now) {
            try $0.rail(before: before, limit: limit, section: section, source: source)
        }
    }

    /// Stories by their latest line; `older` is the next call's `before`.
    func stories(
        before: String? = nil, limit: Int = 30, section: Section? = nil, now: Instant
    ) throws -> (stories: [Story], older: String?) {
        try view(at: now) { try $0.stories(before: before, limit: limit, section: section) }
    }

    /// A story as it may be shown now; see ``ArchiveView/story(_:latest:)``.
    func story(_ id: StoryID, now: Instant) throws -> Story? {
        try view(at: now) { try $0.story(id) }
    }

    /// What answers the query, newest first; `older` is the next call's `before`.
    func search(
        _ query: SearchQuery, before: String? = nil, limit: Int = 30, now: Instant
    ) throws -> (hits: [SearchPage.Hit], older: String?) {
        try view(at: now) { try $0.search(query, before: before, limit: limit) }
    }
}
