import GRDB
import News

/// What the desk decided about each piece of copy, as it was ruled.
enum RulingTable {
    static let definition = """
        CREATE TABLE ruling (
            copy INTEGER PRIMARY KEY REFERENCES copy (number),
            story TEXT NOT NULL REFERENCES story (id),
            kind TEXT NOT NULL CHECK (kind IN ('new', 'update', 'correction', 'duplicate', 'copy',
                'development', 'kill')),
            of TEXT REFERENCES copy (id),
            section TEXT NOT NULL,
            because TEXT NOT NULL,
            changes TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER ruling_stays BEFORE DELETE ON ruling
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER ruling_as_it_was BEFORE UPDATE ON ruling
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    /// The figures a ruling rests on; NULL in rulings from before they were kept.
    static let evidence = "ALTER TABLE ruling ADD COLUMN evidence TEXT"

    /// What the copy of that number updates or corrects.
    static func earlierVersion(of number: Int64, in database: Database) throws -> CopyID? {
        try database.row(
            "SELECT of FROM ruling WHERE copy = ? AND kind IN ('update', 'correction')", [number]
        ).flatMap { row in (row[0] as String?).map { CopyID($0) } }
    }

    static func insert(_ ruling: Ruling, on number: Int64, in database: Database) throws {
        try database.run(
            "INSERT INTO ruling VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                number, ruling.story.text, ruling.kind.rawValue, ruling.of?.text,
                ruling.section.rawValue, try JSONText.encode(ruling.because),
                try JSONText.encode(ruling.changes), try ruling.evidence.map(JSONText.encode),
            ])
    }
}
