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

    /// The running affair a story is part of; NULL in stories from before affairs were kept.
    static let thread = """
        ALTER TABLE story ADD COLUMN thread TEXT;
        CREATE INDEX story_thread ON story (thread) WHERE thread IS NOT NULL;
        """

    /// A story by the id it goes under now.
    struct Standing {
        var id: StoryID
        var section: String
    }

    /// The story `id` is part of now; it is opened when there is none.
    static func open(
        _ id: StoryID, section: Section, thread: StoryID? = nil, in database: Database
    ) throws -> Standing {
        try database.run(
            "INSERT INTO story (id, section, thread) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
            [id.text, section.rawValue, thread?.text])
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

    /// The other standing stories of the same affair, the latest opened first.
    static func affair(of id: StoryID, limit: Int, in database: Database) throws -> [StoryID] {
        try database.all(
            """
            SELECT other.id FROM story AS asked JOIN story AS other ON other.thread = asked.thread
            WHERE asked.id = ? AND other.id <> asked.id AND other.merged_into IS NULL
            ORDER BY other.number DESC LIMIT ?
            """, [id.text, limit]
        ) { StoryID($0[0]) }
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
