import GRDB
package import News

/// How far one who follows along has seen embargoes end.
package struct Appearance: Hashable, Sendable {
    let moment: Int64
    let place: Int64

    /// Everything that appeared by that moment has been seen.
    package init(by moment: Instant) {
        self.init(moment: moment.milliseconds, place: .max)
    }

    init(moment: Int64, place: Int64) {
        self.moment = moment
        self.place = place
    }
}

/// For those who follow the archive along.
extension ArchiveView {
    /// The number of the last delivery in the log; 0 when there is none.
    package func lastDelivery() throws -> Int64 {
        try database.row("SELECT max(number) FROM delivery")?[0] ?? 0
    }

    /// The copy filed last of what may be known; nil in an empty archive.
    package func lastFiled() throws -> CopyID? {
        try database.row(
            "SELECT id FROM line WHERE appears <= ? ORDER BY number DESC LIMIT 1",
            [now.milliseconds]
        ).map { CopyID($0[0]) }
    }

    /// The copies a kill withdrew that were shown, in the order of their filing.
    package func withdrawn(by kill: CopyID) throws -> [CopyID] {
        guard let number = try CopyTable.number(of: kill, in: database) else { return [] }
        return try WithdrawalTable.by(number, shownBy: now, in: database)
    }

    /// Listed lines whose embargo ended after `earlier` and by now, in the order they appeared, of
    /// copy up to number `end`; `last` is the next call's `earlier`.
    package func appeared(
        after earlier: Appearance, filedThrough end: Int64 = .max, limit: Int = mostItems
    ) throws -> (lines: [Line], last: Appearance) {
        let limit = bounded(limit)
        let found = try database.all(
            """
            SELECT \(LineTable.columns), line.appears FROM line
            WHERE line.appears > 0 AND line.appears >= :moment AND line.appears <= :now
                AND (line.appears > :moment OR line.place > :place)
                AND line.number <= :end AND \(LineTable.isListed())
            ORDER BY line.appears, line.place LIMIT :limit
            """,
            [
                "moment": earlier.moment, "place": earlier.place, "now": now.milliseconds,
                "end": end, "limit": limit,
            ]
        ) { (try line($0), Appearance(moment: $0[21], place: $0[20])) }
        let isAll = found.count < limit
        return (found.map(\.0), isAll ? Appearance(by: now) : found.last?.1 ?? earlier)
    }

    /// Kills that withdrew something, filed after the copy numbered `number` and up to `end`, in the
    /// order of filing.
    package func kills(filedAfter number: Int64, through end: Int64) throws -> [Line] {
        try newest(Self.isKill, ["number": number, "end": end], limit: Self.mostItems)
            .map(\.line).reversed()
    }

    /// What one missed who saw `id` last, in the order of filing: every kill, and the newest `limit`
    /// of the lines filed since and of those whose embargo ended since. Nothing where nobody may
    /// know `id`.
    package func missed(after id: CopyID, newest limit: Int) throws -> [Line] {
        let seen = try database.row(
            """
            SELECT line.number, line.received FROM copy JOIN line ON line.number = copy.number
            WHERE copy.id = ? AND line.appears <= ?
            """, [id.text, now.milliseconds])
        guard let seen else { return [] }
        let (number, received) = (seen[0] as Int64, seen[1] as Int64)
        let missed =
            try newest("line.number > :number", ["number": number], limit: limit)
            + newest(
                "line.appears > 0 AND line.appears > :received AND line.number < :number",
                ["received": received, "number": number], limit: limit)
            + newest(
                Self.isKill, ["number": number, "end": Int64.max], limit: Self.mostItems)
        let byNumber = Dictionary(missed, uniquingKeysWith: { one, _ in one })
        return byNumber.sorted { $0.key < $1.key }.map(\.value)
    }

    private static let isKill = """
        line.number IN (SELECT by FROM withdrawal WHERE by > :number AND by <= :end) \
        AND line.kind = 'kill'
        """

    /// The listed lines filed last of which the condition is true, newest first.
    private func newest(
        _ condition: String, _ arguments: StatementArguments, limit: Int
    ) throws -> [(number: Int64, line: Line)] {
        try database.all(
            """
            SELECT \(LineTable.columns) FROM line WHERE \(condition) AND \(LineTable.isListed())
            ORDER BY line.number DESC LIMIT :limit
            """, arguments + ["now": now.milliseconds, "limit": bounded(limit)]
        ) { (Place($0[20]).number, try line($0)) }
    }
}
