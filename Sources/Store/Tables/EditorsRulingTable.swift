import GRDB
import News

/// Which deliveries were an editor's rulings, after which copy they came, and what they moved.
enum EditorsRulingTable {
    static let definition = """
        CREATE TABLE editors_ruling (
            delivery INTEGER PRIMARY KEY REFERENCES delivery (number),
            after INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE move (
            copy INTEGER NOT NULL REFERENCES copy (number),
            delivery INTEGER NOT NULL REFERENCES editors_ruling (delivery),
            after INTEGER NOT NULL,
            story TEXT NOT NULL REFERENCES story (id),
            PRIMARY KEY (copy, delivery)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER move_stays BEFORE DELETE ON move
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER move_as_it_was BEFORE UPDATE ON move
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER editors_ruling_stays BEFORE DELETE ON editors_ruling
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER editors_ruling_as_it_was BEFORE UPDATE ON editors_ruling
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    /// Why copy was moved; moves from before it was kept were an editor's all the same.
    static let because = """
        ALTER TABLE move ADD COLUMN because TEXT NOT NULL
            DEFAULT '[{"kind":"editorsWord","words":"an editor put it here"}]'
        """

    /// Of the copy numbered `number`, why an editor put it where it is; null where none did.
    static func because(of number: String) -> String {
        """
        (SELECT move.because FROM move WHERE move.copy = \(number) \
        ORDER BY move.delivery DESC LIMIT 1)
        """
    }

    /// Takes the delivery as a ruling that comes after all copy filed so far; gives that place.
    static func insert(_ delivery: Int64, in database: Database) throws -> Int64 {
        let after = try CopyTable.last(in: database)?.number ?? 0
        try database.run(
            "INSERT INTO editors_ruling (delivery, after) VALUES (?, ?)", [delivery, after])
        return after
    }

    static func move(
        _ number: Int64, to story: StoryID, because: [Reason], by delivery: Int64, after: Int64,
        in database: Database
    ) throws {
        try database.run(
            "INSERT INTO move (copy, delivery, after, story, because) VALUES (?, ?, ?, ?, ?)",
            [number, delivery, after, story.text, try JSONText.encode(because)])
    }

    /// Where an editor had put the copy before that numbered `end` was filed.
    static func story(
        of number: Int64, before end: Int64, in database: Database
    ) throws -> StoryID? {
        try database.row(
            """
            SELECT story FROM move WHERE copy = ? AND after < ? ORDER BY delivery DESC LIMIT 1
            """, [number, end]
        ).map { StoryID($0[0]) }
    }

    /// Each ruling with the number of the copy it came after, in their order.
    static func all(after delivery: Int64, in database: Database) throws -> [ArchivedRuling] {
        try database.all(
            """
            SELECT editors_ruling.delivery, editors_ruling.after, delivery.id
            FROM editors_ruling JOIN delivery ON delivery.number = editors_ruling.delivery
            WHERE editors_ruling.delivery > ? ORDER BY editors_ruling.delivery
            """, [delivery]
        ) { ArchivedRuling(number: $0[0], after: $0[1], delivery: DeliveryID($0[2])) }
    }

    static func last(in database: Database) throws -> Int64 {
        try database.row("SELECT max(delivery) FROM editors_ruling")?[0] ?? 0
    }
}
