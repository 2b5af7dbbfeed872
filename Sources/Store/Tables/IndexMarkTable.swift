import GRDB

/// How far the search index got: the number of the last copy in it.
enum IndexMarkTable {
    static let definition = """
        CREATE TABLE index_mark (
            name TEXT PRIMARY KEY,
            number INTEGER NOT NULL CHECK (number >= 0)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO index_mark VALUES ('search', 0);
        """

    static func number(in database: Database) throws -> Int64 {
        try database.row("SELECT number FROM index_mark WHERE name = 'search'")?[0] ?? 0
    }

    static func set(_ number: Int64, in database: Database) throws {
        try database.run("UPDATE index_mark SET number = ? WHERE name = 'search'", [number])
    }
}
