import GRDB
import News

/// Copy as it was read, numbered in the order of filing.
enum CopyTable {
    static let definition = """
        CREATE TABLE copy (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
            delivery INTEGER NOT NULL REFERENCES delivery (number),
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX copy_delivery ON copy (delivery);
        CREATE TRIGGER copy_stays BEFORE DELETE ON copy
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER copy_as_it_was BEFORE UPDATE ON copy
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    /// The copy's number; nil when it is already filed.
    static func insert(
        _ id: CopyID, _ copy: Copy, delivery: Int64, in database: Database
    ) throws -> Int64? {
        try database.run(
            "INSERT INTO copy (id, delivery, text) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
            [id.text, delivery, try JSONText.encode(copy)])
        return database.changesCount == 1 ? database.lastInsertedRowID : nil
    }

    static func number(of id: CopyID, in database: Database) throws -> Int64? {
        try database.row("SELECT number FROM copy WHERE id = ?", [id.text]).map { $0[0] }
    }

    /// When the delivery that brought the copy of that number was received, in milliseconds.
    static func received(_ number: Int64, in database: Database) throws -> Int64 {
        try database.row(
            """
            SELECT delivery.received FROM copy JOIN delivery ON delivery.number = copy.delivery
            WHERE copy.number = ?
            """, [number]
        )?[0] ?? .max
    }

    static func last(in database: Database) throws -> FiledMark? {
        try database.row("SELECT number, id FROM copy ORDER BY number DESC LIMIT 1").map {
            FiledMark(number: $0[0], id: CopyID($0[1]))
        }
    }

    static func held(_ ids: [CopyID], in database: Database) throws -> Set<CopyID> {
        Set(
            try database.all(
                "SELECT id FROM copy WHERE id IN (SELECT value FROM json_each(?))",
                [try JSONText.encode(ids)]
            ) { CopyID($0[0]) })
    }
}
