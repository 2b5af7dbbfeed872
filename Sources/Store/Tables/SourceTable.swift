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

    /// The source; one nobody configured (a file read from the shell) gets a row under its own id.
    @discardableResult
    static func note(_ id: SourceID, in database: Database) throws -> Source {
        if let known = try one(id, in: database) { return known }
        let source = Source(unlisted: id)
        try put(source, in: database)
        return source
    }

    static func remove(_ id: SourceID, in database: Database) throws {
        try database.run("UPDATE source SET is_removed = 1 WHERE id = ?", [id.text])
    }

    static func one(_ id: SourceID, in database: Database) throws -> Source? {
        try database.row("SELECT \(columns) FROM source WHERE id = ?", [id.text])
            .map { Source(row: $0) }
    }

    /// Those on the list, or those taken off it, by id.
    static func all(removed: Bool = false, in database: Database) throws -> [Source] {
        try database.all(
            "SELECT \(columns) FROM source WHERE is_removed = ? ORDER BY id", [removed]
        ) { Source(row: $0) }
    }

    private static let columns = "id, name, kind, address, homepage, language, seconds"
}

extension Source {
    /// Reads ``SourceTable/columns`` from the `first` column on.
    init(row: Row, from first: Int = 0) {
        self.init(
            id: SourceID(row[first]), name: row[first + 1],
            kind: Kind(rawValue: row[first + 2]) ?? .outlet, address: row[first + 3],
            homepage: row[first + 4], language: row[first + 5], interval: row[first + 6])
    }
}
