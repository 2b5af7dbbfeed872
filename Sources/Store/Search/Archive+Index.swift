import GRDB
import News

extension Archive {
    /// Takes up to `limit` pieces of copy into the search index; gives how many it took.
    ///
    /// Call it until it gives 0, then again within a second. Each call is a transaction that moves
    /// the mark with the words, so nothing is missed or taken twice after a crash.
    package func indexPending(limit: Int = 200) throws -> Int {
        guard try read(Self.isBehind) else { return 0 }
        return try write { database in
            let mark = try IndexMarkTable.number(in: database)
            let pending = try database.all(Self.pendingSQL, [mark, max(1, limit)]) { row in
                (place: Place(row[0]), text: row[1] as String)
            }
            guard let last = pending.map(\.place.number).max() else { return 0 }
            // FTS5 writes a segment each time a row id is lower than the one before.
            for (place, text) in pending.sorted(by: { $0.place.value < $1.place.value }) {
                try SearchTable.insert(JSONText.decode(Copy.self, text), at: place, in: database)
            }
            try IndexMarkTable.set(last, in: database)
            return pending.count
        }
    }

    private static func isBehind(_ database: Database) throws -> Bool {
        let last = try database.row("SELECT max(number) FROM copy")?[0] as Int64?
        return try (last ?? 0) > IndexMarkTable.number(in: database)
    }

    private static let pendingSQL = """
        SELECT line.place, copy.text FROM copy JOIN line ON line.number = copy.number
        WHERE copy.number > ? ORDER BY copy.number LIMIT ?
        """
}
