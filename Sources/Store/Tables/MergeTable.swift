import GRDB
import News

/// Stories that turned out to be one, with the copy that showed it.
enum MergeTable {
    static let definition = """
        CREATE TABLE merge (
            number INTEGER PRIMARY KEY,
            copy INTEGER NOT NULL REFERENCES copy (number),
            story TEXT NOT NULL REFERENCES story (id),
            into_story TEXT NOT NULL REFERENCES story (id),
            because TEXT NOT NULL
        ) STRICT;
        CREATE INDEX merge_story ON merge (story);
        CREATE INDEX merge_copy ON merge (copy);
        CREATE TRIGGER merge_stays BEFORE DELETE ON merge
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER merge_as_it_was BEFORE UPDATE ON merge
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    static func insert(_ merge: Merge, by number: Int64, in database: Database) throws {
        try database.run(
            "INSERT INTO merge (copy, story, into_story, because) VALUES (?, ?, ?, ?)",
            [number, merge.from.text, merge.into.text, try JSONText.encode(merge.because)])
    }

    /// The merges that made `story` what it is, those of copy still under embargo left out.
    static func into(
        _ story: StoryID, now: Instant, in database: Database
    ) throws -> [Merge] {
        try database.all(
            """
            SELECT merge.story, merge.into_story, merge.because
            FROM story JOIN merge ON merge.story = story.id
                JOIN line ON line.number = merge.copy
            WHERE story.merged_into = ? AND line.appears <= ? ORDER BY merge.number
            """, [story.text, now.milliseconds], Merge.init(row:))
    }

    /// The story the copy of that number was in before the copy numbered `end` was filed.
    static func story(
        of number: Int64, before end: Int64, in database: Database
    ) throws -> StoryID {
        let ruled = try database.row("SELECT story FROM ruling WHERE copy = ?", [number])
        let moved = try EditorsRulingTable.story(of: number, before: end, in: database)
        var story: String = moved?.text ?? ruled?[0] ?? ""
        for _ in 0..<mostMerges {
            let merge = try database.row(
                """
                SELECT into_story FROM merge WHERE story = ? AND copy < ? ORDER BY number LIMIT 1
                """, [story, end])
            guard let merge else { break }
            story = merge[0]
        }
        return StoryID(story)
    }

    /// Merges one after another that are followed.
    private static let mostMerges = 1000
}

extension Merge {
    fileprivate init(row: Row) throws {
        self.init(
            from: StoryID(row[0]), into: StoryID(row[1]),
            because: try JSONText.list(of: Reason.self, row[2]))
    }
}
