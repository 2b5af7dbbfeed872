import GRDB
import News

/// Copy as lists print it now. Everything here can be made again from copy, rulings and merges.
enum LineTable {
    static let definition = """
        CREATE TABLE line (
            place INTEGER PRIMARY KEY,
            number INTEGER NOT NULL UNIQUE REFERENCES copy (number),
            id TEXT NOT NULL,
            story TEXT NOT NULL REFERENCES story (id),
            story_section TEXT NOT NULL,
            headline TEXT NOT NULL,
            standfirst TEXT NOT NULL,
            kind TEXT NOT NULL,
            of TEXT,
            section TEXT NOT NULL,
            source TEXT NOT NULL REFERENCES source (id),
            outlet TEXT NOT NULL,
            agency TEXT,
            byline TEXT,
            language TEXT,
            urgency INTEGER,
            moment INTEGER NOT NULL,
            received INTEGER NOT NULL,
            changes TEXT NOT NULL,
            picture TEXT,
            appears INTEGER NOT NULL,
            replaced_by TEXT,
            replaced_at INTEGER NOT NULL DEFAULT \(Int64.max),
            withdrawn_by TEXT,
            weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 4095)
        ) STRICT;
        CREATE INDEX line_story ON line (story);
        CREATE INDEX line_section ON line (section);
        CREATE INDEX line_source ON line (source);
        CREATE INDEX line_story_section ON line (story_section);
        CREATE INDEX line_appears ON line (appears) WHERE appears > 0;
        """

    /// What ``Line/init(row:now:)`` reads, in its order; what has not appeared at `:now` is not named.
    static let columns = """
        line.id, line.story, line.headline, line.standfirst, line.kind, \
        (SELECT named.id FROM copy AS earlier JOIN line AS named ON named.number = earlier.number \
        WHERE earlier.id = line.of AND named.appears <= :now) AS of, line.section, \
        line.source, line.outlet, line.agency, line.byline, line.language, line.urgency, \
        line.moment, line.received, line.changes, line.picture, line.replaced_by, \
        line.replaced_at, line.withdrawn_by, line.place
        """

    /// True of copy that speaks for itself in lists at `:now`: no embargo, no later version, not
    /// withdrawn (but for the notice that withdraws something), no mere repetition.
    static func isListed(_ name: String = "line") -> String {
        """
        \(name).appears <= :now AND \(name).replaced_at > :now AND \(name).kind <> 'duplicate' \
        AND (\(name).withdrawn_by IS NULL OR \(name).kind = 'kill') \
        AND (\(name).kind <> 'kill' OR \(name).of IS NOT NULL)
        """
    }

    static func insert(
        _ line: Line, _ state: LineState, storySection: String, in database: Database
    ) throws {
        try database.run(
            """
            INSERT INTO line (place, number, id, story, story_section, headline, standfirst, kind,
                of, section, source, outlet, agency, byline, language, urgency, moment, received,
                changes, picture, appears, weight)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                state.place.value, state.place.number, line.id.text, line.story.text, storySection,
                line.headline, line.standfirst, line.kind.rawValue, line.of?.text,
                line.section.rawValue, line.source.text, line.outlet, line.agency, line.byline,
                line.language, line.urgency, line.moment.milliseconds,
                line.received.milliseconds, try JSONText.encode(line.changes),
                try line.picture.map(JSONText.encode), state.appears, state.weight,
            ])
    }

    /// Marks a version as replaced from the moment the later one appears.
    static func replace(
        _ number: Int64, by id: CopyID, from moment: Int64, in database: Database
    ) throws {
        try database.run(
            "UPDATE line SET replaced_by = ?, replaced_at = ? WHERE number = ?",
            [id.text, moment, number])
    }

    /// Lets a line appear at `moment`, and stand where it then stands in the order of the rail.
    static func show(_ number: Int64, at moment: Int64, in database: Database) throws {
        guard
            let row = try database.row("SELECT moment, place FROM line WHERE number = ?", [number])
        else { return }
        let place = LineState.place(
            of: number, dated: Instant(milliseconds: row[0]), appearing: moment)
        try database.run(
            "UPDATE line SET appears = ?, place = ? WHERE number = ?",
            [moment, place.value, number])
        if place != Place(row[1]) { try SearchTable.move(number, to: place, in: database) }
    }

    /// Takes the words out of a line; it stays as a notice, unless nobody saw it before `moment`.
    static func withdraw(
        _ number: Int64, by killer: CopyID, at moment: Int64, in database: Database
    ) throws {
        try database.run(
            """
            UPDATE line SET withdrawn_by = ?, headline = '', standfirst = '', byline = NULL,
                changes = '[]', picture = NULL,
                appears = CASE WHEN appears > ? THEN \(LineState.never) ELSE appears END
            WHERE number = ?
            """, [killer.text, moment, number])
    }

    static func move(
        _ story: StoryID, to other: StoryTable.Standing, in database: Database
    ) throws {
        try database.run(
            "UPDATE line SET story = ?, story_section = ? WHERE story = ?",
            [other.id.text, other.section, story.text])
    }

    static func move(
        _ number: Int64, into story: StoryTable.Standing, in database: Database
    ) throws {
        try database.run(
            "UPDATE line SET story = ?, story_section = ? WHERE number = ?",
            [story.id.text, story.section, number])
    }

    /// What filing must know of an earlier line.
    struct Standing {
        var number: Int64
        var headline: String
        var replacedBy: CopyID?
        var withdrawnBy: CopyID?
        var replacedAt: Int64
        var appears: Int64
        var source: SourceID
    }

    static func standing(of id: CopyID, in database: Database) throws -> Standing? {
        try database.row(
            """
            SELECT line.number, line.headline, line.replaced_by, line.withdrawn_by,
                line.replaced_at, line.appears, line.source
            FROM copy JOIN line ON line.number = copy.number WHERE copy.id = ?
            """, [id.text]
        ).map { row in
            Standing(
                number: row[0], headline: row[1],
                replacedBy: (row[2] as String?).map { CopyID($0) },
                withdrawnBy: (row[3] as String?).map { CopyID($0) }, replacedAt: row[4],
                appears: row[5], source: SourceID(row[6]))
        }
    }
}

extension Line {
    /// Reads ``LineTable/columns``; a version that appears after `now` has replaced nothing yet.
    init(row: Row, now: Instant) throws {
        let replacedAt: Int64 = row[18]
        let replacedBy: String? = replacedAt <= now.milliseconds ? row[17] : nil
        self.init(
            id: CopyID(row[0]), story: StoryID(row[1]), headline: row[2], standfirst: row[3],
            kind: Ruling.Kind(rawValue: row[4]) ?? .new,
            of: (row[5] as String?).map { CopyID($0) },
            section: Section(rawValue: row[6]) ?? .world, source: SourceID(row[7]),
            outlet: row[8], agency: row[9], byline: row[10], language: row[11], urgency: row[12],
            moment: Instant(milliseconds: row[13]), received: Instant(milliseconds: row[14]),
            changes: try JSONText.list(of: WordChange.self, row[15]),
            picture: try (row[16] as String?).map { try JSONText.decode(Picture.self, $0) },
            replacedBy: replacedBy.map { CopyID($0) }, isWithdrawn: row[19] as String? != nil)
    }
}
