package import News

extension Archive {
    /// Copy as it may be shown now; see ``ArchiveView/filed(_:)``.
    package func filed(_ id: CopyID, now: Instant) throws -> Filed? {
        try view(at: now) { try $0.filed(id) }
    }

    /// A story as it may be shown now; see ``ArchiveView/story(_:latest:)``.
    package func story(_ id: StoryID, now: Instant) throws -> Story? {
        try view(at: now) { try $0.story(id) }
    }

    /// A story with its timeline; see ``ArchiveView/storyPage(_:)``.
    package func storyPage(_ id: StoryID, now: Instant) throws -> StoryPage? {
        try view(at: now) { try $0.storyPage(id) }
    }

    /// What answers the query, newest first; `older` is the next call's `before`.
    package func search(
        _ query: SearchQuery, before: String? = nil, limit: Int = 30, now: Instant
    ) throws -> (hits: [SearchPage.Hit], older: String?) {
        try view(at: now) { try $0.search(query, before: before, limit: limit) }
    }

    /// The page for what a person typed, who reads clocks `offsetMinutes` east of UTC.
    package func searchPage(
        _ typed: String, before: String? = nil, limit: Int = 30, offsetMinutes: Int = 0,
        now: Instant
    ) throws -> SearchPage {
        try view(at: now) {
            try $0.searchPage(typed, before: before, limit: limit, offsetMinutes: offsetMinutes)
        }
    }
}
