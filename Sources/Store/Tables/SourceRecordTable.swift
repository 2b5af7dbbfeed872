import GRDB
import News

/// Every set of particulars a source ever had; a delivery points at those it was read with.
enum SourceRecordTable {
    /// Archives made before this table take the particulars each source had when it was added.
    static let definition = """
        CREATE TABLE source_record (
            number INTEGER PRIMARY KEY,
            source TEXT NOT NULL REFERENCES source (id),
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            address TEXT,
            homepage TEXT,
            language TEXT,
            seconds INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX source_record_source ON source_record (source);
        CREATE TRIGGER source_record_stays BEFORE DELETE ON source_record
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER source_record_as_it_was BEFORE UPDATE ON source_record
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        INSERT INTO source_record (source, name, kind, address, homepage, language, seconds)
            SELECT id, name, kind, address, homepage, language, seconds FROM source ORDER BY id;
        ALTER TABLE delivery ADD COLUMN source_record INTEGER REFERENCES source_record (number);
        """

    /// The record with exactly these particulars, made where there is none.
    static func number(of source: Source, in database: Database) throws -> Int64 {
        let values: StatementArguments = [
            source.id.text, source.name, source.kind.rawValue, source.address, source.homepage,
            source.language, max(1, source.interval),
        ]
        let known = try database.row(
            """
            SELECT number FROM source_record
            WHERE source = ? AND name = ? AND kind = ? AND address IS ? AND homepage IS ?
                AND language IS ? AND seconds = ?
            ORDER BY number DESC LIMIT 1
            """, values)
        if let known { return known[0] }
        try database.run(
            """
            INSERT INTO source_record (source, name, kind, address, homepage, language, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, values)
        return database.lastInsertedRowID
    }

    /// The record a delivery was read with, as a join for statements over `delivery`.
    static let ofDelivery = """
        JOIN source_record ON source_record.number = ifnull(delivery.source_record,
            (SELECT min(number) FROM source_record AS first WHERE first.source = delivery.source))
        """
}
