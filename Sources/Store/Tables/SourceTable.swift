import GRDB
import News

/// Where copy comes from. A removed source keeps its row: its copy is still in the archive.
enum SourceTable {
    static let definition = """
        CREATE TABLE source (
            id TEXT PRIMARY KEY CHECK (length(id) > 0),
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('agency', 'outlet')),
            address TEXT,
            homepage TEXT,
            language TEXT,
            seconds INTEGER NOT NULL CHECK (seconds > 0),
            is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        """

    /// Adds the source, or takes its new particulars.
    static func put(_ source: Source, in database: Database) throws {
        try database.run(
            """
            INSERT INTO source (id, name, kind, address, homepage, language, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                name = excluded.name, kind = excluded.kind, address = excluded.address,
                homepage = excluded.homepage, language = excluded.language,
                seconds = excluded.seconds, is_removed = 0
            """,
            [
                source.id.text, source.name, source.kind.rawValue, source.address,
                source.homepage, source.language, max(1, source.interval),
            ])
    }

    /// Gives a source nobody configured (a file read from the shell) a row under its own id.
    static func note(_ id: SourceID, in database: Database) throws {
        try database.run(
            """
            INSERT INTO source (id, name, kind, seconds) VALUES (?, ?, 'outlet', 300)
            ON CONFLICT (id) DO NOTHING
            """, [id.text, id.text])
    }

    static func remove(_ id: SourceID, in database: Database) throws {
        try database.run("UPDATE source SET is_removed = 1 WHERE id = ?", [id.text])
    }

    static func one(_ id: SourceID, in database: Database) throws -> Source? {
        try database.row("SELECT \(columns) FROM source WHERE id = ?", [id.text])
            .map(Source.init(row:))
    }

    /// All but the removed ones, by id.
    static func all(in database: Database) throws -> [Source] {
        try database.all(
            "SELECT \(columns) FROM source WHERE is_removed = 0 ORDER BY id", [],
            Source.init(row:))
    }

    private static let columns = "id, name, kind, address, homepage, language, seconds"
}

extension Source {
    fileprivate init(row: Row) {
        self.init(
            id: SourceID(row[0]), name: row[1], kind: Kind(rawValue: row[2]) ?? .outlet,
            address: row[3], homepage: row[4], language: row[5], interval: row[6])
    }
}
