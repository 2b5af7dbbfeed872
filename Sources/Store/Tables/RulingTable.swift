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

    static func section(of number: Int64, in database: Database) throws -> Section {
        let found = try database.row("SELECT section FROM ruling WHERE copy = ?", [number])
        return found.flatMap { Section(rawValue: $0[0]) } ?? .world
    }

    /// The copies of one text: all that goes back to the same first copy as `number`, in order.
    static func family(
        of number: Int64, before end: Int64, limit: Int, in database: Database
    ) throws -> [Int64] {
        var first = number
        for _ in 0..<limit {
            let earlier = try database.row(
                """
                SELECT copy.number FROM ruling JOIN copy ON copy.id = ruling.of
                WHERE ruling.copy = ? AND \(isSameText) AND copy.number < ruling.copy
                """, [first])
            guard let earlier else { break }
            first = earlier[0]
        }
        var family = [first]
        var at = 0
        while at < family.count, family.count < limit {
            family += try database.all(
                """
                SELECT ruling.copy FROM copy JOIN ruling ON ruling.of = copy.id
                WHERE copy.number = ? AND \(isSameText) AND ruling.copy > copy.number
                    AND ruling.copy < ? ORDER BY ruling.copy LIMIT ?
                """, [family[at], end, limit - family.count]
            ) { $0[0] }
            at += 1
        }
        return family.sorted()
    }

    private static let isSameText = """
        ruling.kind IN ('update', 'correction', 'duplicate', 'copy', 'kill')
        """

    static func insert(_ ruling: Ruling, on number: Int64, in database: Database) throws {
        try database.run(
            """
            INSERT INTO ruling (copy, story, kind, of, section, because, changes, evidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number, ruling.story.text, ruling.kind.rawValue, ruling.of?.text,
                ruling.section.rawValue, try JSONText.encode(ruling.because),
                try JSONText.encode(ruling.changes), try ruling.evidence.map(JSONText.encode),
            ])
    }
}
