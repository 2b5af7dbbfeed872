import GRDB
package import News

extension ArchiveView {
    /// The most lines of one story that its page, and an article's page, look at.
    package static let mostOfStory = 500
    /// The most other lines an article's page has.
    package static let mostRelated = 20

    /// The most other stories of the same affair that a story's page has.
    package static let mostOfAffair = 12

    /// Copy as it stands; withdrawn copy has lost its text, and under embargo it is not there.
    package func filed(_ id: CopyID) throws -> Filed? {
        try database.row(
            "\(FiledRow.select) WHERE copy.id = :id AND line.appears <= :now",
            ["id": id.text, "now": now.milliseconds]
        ).map { row in
            var filed = try FiledRow(row: row).shown(at: now)
            if let of = filed.ruling.of, try lines([of]).isEmpty { filed.ruling.of = nil }
            return filed
        }
    }

    /// A story with its timeline, why each line is in it, and its lead's text.
    package func storyPage(_ id: StoryID) throws -> StoryPage? {
        guard let story = try story(id) else { return nil }
        let timeline = try timeline(of: story.id)
        let affair = try StoryTable.affair(
            of: story.id, limit: Self.mostOfAffair, in: database)
        return StoryPage(
            story: story, timeline: timeline,
            merges: try MergeTable.into(story.id, now: now, in: database),
            lead: story.lead.isWithdrawn ? nil : try filed(story.lead.id),
            independence: Independence(of: timeline.map(\.line)),
            affair: try stories(affair, latest: 0))
    }

    /// One piece of copy with its versions, where else it ran, and the rest of its story.
    package func articlePage(_ id: CopyID) throws -> ArticlePage? {
        guard let filed = try filed(id), let story = try story(filed.ruling.story),
            let source = try SourceTable.one(filed.source, in: database),
            let own = try lines([id]).first
        else { return nil }
        let lines = try timeline(of: story.id).map(\.line)
        let family = Family(of: own, among: lines)
        return ArticlePage(
            filed: filed, source: source, story: story, versions: family.versions,
            carried: family.carried,
            related: Array(family.others.reversed().prefix(Self.mostRelated)))
    }

    /// All sources but the removed ones, by id.
    package func sources() throws -> [Source] { try SourceTable.all(in: database) }

    /// A source's own page: what it sent, newest first.
    package func sourcePage(
        _ id: SourceID, before: String? = nil, limit: Int = 50
    ) throws -> SourcePage? {
        guard let source = try SourceTable.one(id, in: database) else { return nil }
        let rail = try rail(before: before, limit: limit, source: id)
        return SourcePage(
            source: source, state: try FetchStateTable.one(id, in: database) ?? FetchState(),
            lines: rail.lines, older: rail.older)
    }

    /// How much there is that may be known of: copy under embargo is in no count.
    package func counts() throws -> ArchiveCounts {
        var counts = try ArchiveCounts(in: database)
        try counts.leaveOutUnseen(at: now, in: database)
        return counts
    }

    /// A section's own page.
    package func sectionPage(
        _ section: Section, before: String? = nil, limit: Int = 30, rail: Int = 50
    ) throws -> SectionPage {
        let page = try stories(before: before, limit: limit, section: section)
        return SectionPage(
            section: section, stories: page.stories,
            rail: try self.rail(limit: rail, section: section).lines, last: try lastFiled(),
            older: page.older)
    }

    /// The story's latest lines, oldest first, each with its reasons.
    private func timeline(of story: StoryID) throws -> [StoryPage.Entry] {
        try database.all(
            """
            SELECT \(LineTable.columns), ruling.because, ruling.evidence,
                \(EditorsRulingTable.because(of: "line.number"))
            FROM line JOIN ruling ON ruling.copy = line.number
            WHERE line.story = :story AND line.appears <= :now
            ORDER BY line.place DESC LIMIT \(Self.mostOfStory)
            """, ["story": story.text, "now": now.milliseconds]
        ) { row in
            let line = try line(row)
            if line.isWithdrawn { return StoryPage.Entry(line: line, because: []) }
            let moved = try (row[23] as String?).map { try JSONText.list(of: Reason.self, $0) }
            return StoryPage.Entry(
                line: line, because: try (moved ?? []) + JSONText.list(of: Reason.self, row[21]),
                evidence: try (row[22] as String?).map { try JSONText.decode(Evidence.self, $0) })
        }.reversed()
    }
}
