import GRDB
import News

/// The keys under which filed copy is found again by what comes much later.
enum TraceTable {
    static let definition = """
        CREATE TABLE trace (
            key INTEGER NOT NULL,
            copy INTEGER NOT NULL REFERENCES copy (number),
            PRIMARY KEY (key, copy)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ruling_of ON ruling (of) WHERE of IS NOT NULL;
        """

    static func insert(_ keys: [Int64], of number: Int64, in database: Database) throws {
        for key in keys {
            try database.run(
                "INSERT INTO trace (key, copy) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [key, number])
        }
    }

    /// The newest copy kept under any of the keys, of those numbered below `number`.
    static func newest(
        of keys: [Int64], before number: Int64, in database: Database
    ) throws -> Int64? {
        try keys.compactMap { key in
            try database.row(
                "SELECT max(copy) FROM trace WHERE key = ? AND copy < ?", [key, number]
            )?[0] as Int64?
        }.max()
    }
}
