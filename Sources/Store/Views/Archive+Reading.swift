package import News

extension Archive {
    /// Copy as it may be shown now; see ``ArchiveView/filed(_:)``.
    package func filed(_ id: CopyID, now: Instant) throws -> Filed? {
        try view(at: now) { try $0.filed(id) }
    }

    /// A story with its timeline; see ``ArchiveView/storyPage(_:)``.
    package func storyPage(_ id: StoryID, now: Instant) throws -> StoryPage? {
        try view(at: now) { try $0.storyPage(id) }
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
