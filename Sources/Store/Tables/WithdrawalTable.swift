import GRDB
import News

/// Copy that is not to be shown any more, with the copy that withdrew it.
enum WithdrawalTable {
    static let definition = """
        CREATE TABLE withdrawal (
            copy INTEGER PRIMARY KEY REFERENCES copy (number),
            by INTEGER NOT NULL REFERENCES copy (number)
        ) STRICT;
        CREATE INDEX withdrawal_by ON withdrawal (by);
        CREATE TRIGGER withdrawal_stays BEFORE DELETE ON withdrawal
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER withdrawal_as_it_was BEFORE UPDATE ON withdrawal
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    /// Whether it was in force before: the first withdrawal stands.
    static func insert(_ number: Int64, by killer: Int64, in database: Database) throws -> Bool {
        try database.run(
            "INSERT INTO withdrawal (copy, by) VALUES (?, ?) ON CONFLICT (copy) DO NOTHING",
            [number, killer])
        return database.changesCount == 1
    }

    /// The kill that withdrew the copy of that number, if it was filed before that numbered `end`.
    static func kill(
        of number: Int64, before end: Int64, in database: Database
    ) throws -> CopyID? {
        try database.row(
            """
            SELECT copy.id FROM withdrawal JOIN copy ON copy.number = withdrawal.by
            WHERE withdrawal.copy = ? AND withdrawal.by < ?
            """, [number, end]
        ).map { CopyID($0[0]) }
    }

    /// The ids one piece of copy withdrew, of lines that appeared, in the order of their filing.
    static func by(
        _ number: Int64, shownBy now: Instant, in database: Database
    ) throws -> [CopyID] {
        try database.all(
            """
            SELECT line.id FROM withdrawal JOIN line ON line.number = withdrawal.copy
            WHERE withdrawal.by = ? AND line.appears <= ? ORDER BY withdrawal.copy
            """, [number, now.milliseconds]
        ) { CopyID($0[0]) }
    }
}
