import GRDB
package import News

extension ArchiveView {
    /// The latest headlines, newest first; `older` is the next call's `before`.
    ///
    /// Replaced versions, repetitions and withdrawn copy are left out; the notice of a kill is
    /// there. Without `carried`, copy under other mastheads is left out as well.
    package func rail(
        before: String? = nil, limit: Int = 50, section: Section? = nil, source: SourceID? = nil,
        carried: Bool = true
    ) throws -> (lines: [Line], older: String?) {
        let limit = bounded(limit)
        var arguments: StatementArguments = [
            "now": now.milliseconds, "before": position(before), "limit": limit + 1,
        ]
        if let section { arguments += ["section": section.rawValue] }
        if let source { arguments += ["source": source.text] }
        let sql = Self.railSQL(
            bySection: section != nil, bySource: source != nil, carried: carried)
        return try page(sql, arguments, limit: limit)
    }

    /// The lines of the ids that may be shown, in the order asked for.
    package func lines(_ ids: [CopyID]) throws -> [Line] {
        let found = try database.all(
            """
            SELECT \(LineTable.columns) FROM copy JOIN line ON line.number = copy.number
            WHERE copy.id IN (SELECT value FROM json_each(:ids)) AND line.appears <= :now
            """, ["ids": try JSONText.encode(ids), "now": now.milliseconds], line)
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        return ids.compactMap { byID[$0] }
    }

    /// Listed lines of copy filed after the one numbered `number`, in the order of filing, for those
    /// who follow along; `last` is the next call's `number`, and that of the newest copy when there
    /// is nothing more.
    package func lines(
        filedAfter number: Int64, limit: Int = 200
    ) throws -> (lines: [Line], last: Int64) {
        let limit = bounded(limit)
        let found = try database.all(
            """
            SELECT \(LineTable.columns) FROM line
            WHERE line.number > :number AND \(LineTable.isListed())
            ORDER BY line.number LIMIT :limit
            """, ["number": number, "now": now.milliseconds, "limit": limit]
        ) { (try line($0), Place($0[20]).number) }
        let last = found.count < limit ? try lastCopy() : found.last?.1
        return (found.map(\.0), max(number, last ?? number))
    }

    /// The number of the newest copy; 0 in an empty archive.
    package func lastCopy() throws -> Int64 {
        try database.row("SELECT max(number) FROM copy")?[0] ?? 0
    }

    static func railSQL(bySection: Bool, bySource: Bool, carried: Bool) -> String {
        """
        SELECT \(LineTable.columns) FROM line\(index(bySection: bySection, bySource: bySource))
        WHERE line.place < :before AND \(LineTable.isListed())\
        \(bySection ? " AND line.section = :section" : "")\
        \(bySource ? " AND line.source = :source" : "")\
        \(carried ? "" : " AND line.kind <> 'copy'")
        ORDER BY line.place DESC LIMIT :limit
        """
    }

    private static func index(bySection: Bool, bySource: Bool) -> String {
        if bySource { return " INDEXED BY line_source" }
        return bySection ? " INDEXED BY line_section" : ""
    }

    /// Reads one line more than asked for, to know whether there are older ones.
    private func page(
        _ sql: String, _ arguments: StatementArguments, limit: Int
    ) throws -> (lines: [Line], older: String?) {
        var found = try database.all(sql, arguments) { (try line($0), Place($0[20])) }
        guard found.count > limit else { return (found.map(\.0), nil) }
        found.removeLast()
        return (found.map(\.0), found.last?.1.cursor)
    }

    func line(_ row: Row) throws -> Line { try Line(row: row, now: now) }

    /// Whether a list gave it as its `older`.
    package static func isCursor(_ text: String) -> Bool { Place(cursor: text) != nil }

    /// The place to read below; a cursor nobody gave reads from the top.
    func position(_ cursor: String?) -> Int64 {
        cursor.flatMap(Place.init(cursor:))?.value ?? .max
    }
}
