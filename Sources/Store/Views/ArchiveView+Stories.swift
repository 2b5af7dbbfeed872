import GRDB
package import News

extension ArchiveView {
    /// Stories by their latest line, newest first; `older` is the next call's `before`.
    package func stories(
        before: String? = nil, limit: Int = 30, section: Section? = nil, latest: Int = 4
    ) throws -> (stories: [Story], older: String?) {
        let limit = bounded(limit)
        var found = try heads(
            before: position(before), limit: limit + 1, section: section)
        let hasMore = found.count > limit
        if hasMore { found.removeLast() }
        return (
            try stories(found.map(\.story), latest: latest),
            hasMore ? found.last?.place.cursor : nil
        )
    }

    /// One story; an id that was merged leads to the story it went into, and one an editor moved all
    /// copy out of to where that is now.
    package func story(_ id: StoryID, latest: Int = 4) throws -> Story? {
        guard let standing = try StoryTable.now(id, in: database) else { return nil }
        if let story = try stories([standing.id], latest: latest).first { return story }
        return try leftFor(standing.id).flatMap { try stories([$0], latest: latest).first }
    }

    /// Where the copy of a story is that an editor left without any: that moved last, of what opened
    /// it or was in it by an editor's word.
    private func leftFor(_ id: StoryID) throws -> StoryID? {
        try database.row(
            """
            SELECT line.story FROM move JOIN line ON line.number = move.copy
            WHERE (move.story = :id OR line.id = :id)
                AND line.story <> :id AND line.appears <= :now
            ORDER BY move.delivery DESC, move.copy LIMIT 1
            """, ["id": id.text, "now": now.milliseconds]
        ).map { StoryID($0[0]) }
    }

    /// The stories in the order asked for, loaded together; those with nothing to show are left out.
    func stories(_ ids: [StoryID], latest: Int) throws -> [Story] {
        guard !ids.isEmpty else { return [] }
        let asked = try JSONText.encode(ids)
        let sums = try database.all(
            Self.sumsSQL,
            ["stories": asked, "now": now.milliseconds, "language": language],
            StorySums.init(row:))
        let leads = try leads(of: sums)
        let near = try newest(of: asked, few: bounded(latest) + 1)
        let byStory = Dictionary(grouping: near, by: \.story)
        let byID = Dictionary(sums.map { ($0.story, $0) }, uniquingKeysWith: { one, _ in one })
        return ids.compactMap { id in
            guard let sums = byID[id], let lead = leads[id] else { return nil }
            let others = (byStory[id] ?? []).filter { !Self.hasText(of: lead, $0) }
            return sums.story(lead: lead, latest: Array(others.prefix(max(0, latest))))
        }
    }

    /// Whether a line is the lead, or carries its text, is carried by it, or carries what it carries:
    /// it says nothing more.
    private static func hasText(of lead: Line, _ line: Line) -> Bool {
        let texts = [lead.id, lead.kind == .copy ? lead.of : nil].compactMap(\.self)
        return texts.contains(line.id)
            || line.kind == .copy && line.of.map(texts.contains) ?? false
    }

    /// The lead lines, by story.
    private func leads(of sums: [StorySums]) throws -> [StoryID: Line] {
        let lines = try database.all(
            """
            SELECT \(LineTable.columns) FROM line
            WHERE line.number IN (SELECT value FROM json_each(:leads))
            """,
            ["leads": try JSONText.encode(sums.map(\.lead)), "now": now.milliseconds], line)
        return Dictionary(lines.map { ($0.story, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// The newest few listed lines of each story, newest first.
    private func newest(of stories: String, few: Int) throws -> [Line] {
        try database.all(
            Self.newestSQL, ["stories": stories, "now": now.milliseconds, "few": few]
        ) { (try line($0), Place($0[20])) }
        .sorted { $0.1.value > $1.1.value }.map(\.0)
    }

    /// The newest report of each story that has one, newest first.
    private func heads(
        before: Int64, limit: Int, section: Section?
    ) throws -> [(story: StoryID, place: Place)] {
        var arguments: StatementArguments = [
            "now": now.milliseconds, "before": before, "limit": limit,
        ]
        if let section { arguments += ["section": section.rawValue] }
        return try database.all(Self.headsSQL(bySection: section != nil), arguments) {
            (StoryID($0[0]), Place($0[1]))
        }
    }

    static func headsSQL(bySection: Bool) -> String {
        """
        SELECT line.story, line.place FROM line\(bySection ? " INDEXED BY line_story_section" : "")
        WHERE line.place < :before
            \(bySection ? "AND line.story_section = :section" : "")
            AND \(LineTable.isListed()) AND line.kind <> 'kill'
            AND NOT EXISTS (
                SELECT 1 FROM line AS later INDEXED BY line_story
                WHERE later.story = line.story AND later.place > line.place
                    AND \(LineTable.isListed("later")) AND later.kind <> 'kill')
        ORDER BY line.place DESC LIMIT :limit
        """
    }

    /// Counts over a story's copy, and the number of the line that speaks for it: any usable text
    /// before a kill's notice, that before a withdrawn line; current versions first, those in the
    /// paper's language before others, then weight.
    static let sumsSQL = """
        SELECT line.story,
            count(*) FILTER (WHERE withdrawn_by IS NULL AND kind <> 'kill'),
            count(DISTINCT outlet) FILTER (WHERE withdrawn_by IS NULL AND kind <> 'kill'),
            count(*) FILTER (WHERE withdrawn_by IS NULL AND kind IN ('new', 'development')),
            count(*) FILTER (WHERE withdrawn_by IS NULL AND kind = 'correction'),
            count(*) FILTER (WHERE kind = 'kill'),
            min(max(moment, appears)), max(max(moment, appears)), max(story_section),
            max(CASE WHEN kind = 'kill' THEN 4096 WHEN withdrawn_by IS NOT NULL THEN 0
                ELSE (1 + (replaced_at > :now)
                    + (replaced_at > :now
                        AND ifnull(language, '') || '-' LIKE :language || '-%')) * 8192
                    + weight END << 32 | number) & 4294967295
        FROM json_each(:stories) AS asked CROSS JOIN line ON line.story = asked.value
        WHERE appears <= :now GROUP BY asked.key
        """

    static let newestSQL = """
        SELECT \(LineTable.columns) FROM json_each(:stories) AS asked
        CROSS JOIN line ON line.place IN (
            SELECT near.place FROM line AS near INDEXED BY line_story
            WHERE near.story = asked.value AND \(LineTable.isListed("near"))
            ORDER BY near.place DESC LIMIT :few)
        """
}
