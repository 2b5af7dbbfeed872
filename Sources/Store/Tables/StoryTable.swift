import GRDB
import News

/// The stories there are, and which of them went into another.
enum StoryTable {
    static let definition = """
        CREATE TABLE story (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
            section TEXT NOT NULL,
            merged_into TEXT REFERENCES story (id) CHECK (merged_into <> id)
        ) STRICT;
        CREATE INDEX story_merged ON story (merged_into) WHERE merged_into IS NOT NULL;
        """

    /// A story by the id it goes under now.
    struct Standing {
        var id: StoryID
        var section: String
    }

    /// The story `id` is part of now; it is opened when there is none.
    static func open(
        _ id: StoryID, section: Section, in database: Database
    ) throws -> Standing {
        try database.run(
            "INSERT INTO story (id, section) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
            [id.text, section.rawValue])
        return try now(id, in: database) ?? Standing(id: id, section: section.rawValue)
    }

    /// Follows merges, which always point at the story that goes on.
    static func now(_ id: StoryID, in database: Database) throws -> Standing? {
        try database.row(
            """
            SELECT standing.id, standing.section FROM story AS asked
            JOIN story AS standing ON standing.id = ifnull(asked.merged_into, asked.id)
            WHERE asked.id = ?
            """, [id.text]
        ).map { Standing(id: StoryID($0[0]), section: $0[1]) }
    }

    /// Ends `story`, and points it and all that went into it at `other`.
    static func merge(_ story: StoryID, into other: StoryID, in database: Database) throws {
        try database.run(
            "UPDATE story SET merged_into = ? WHERE id = ? OR merged_into = ?",
            [other.text, story.text, story.text])
    }

    static func count(in database: Database) throws -> Int {
        let all = try Int.fetchOne(database, sql: "SELECT max(number) FROM story") ?? 0
        let merged =
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM story WHERE merged_into IS NOT NULL") ?? 0
        return all - merged
    }
}
