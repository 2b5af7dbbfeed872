import GRDB
package import News

extension Archive {
    /// The most bytes of deliveries read at once.
    static let mostAtOnce = 64 << 20

    /// Deliveries after `number` in the log, in their order; fewer than `limit` when they are large.
    package func deliveries(
        after number: Int64 = 0, limit: Int = 100
    ) throws -> [KeptDelivery] {
        try read {
            try DeliveryTable.after(
                number, limit: max(1, limit), bytes: Self.mostAtOnce, in: $0)
        }
    }

    /// The newest deliveries in the log, newest first; only those nothing could be read from if
    /// `refused`.
    package func log(newest limit: Int, refused: Bool = false) throws -> [LogEntry] {
        try read { try DeliveryTable.newest(max(1, limit), refused: refused, in: $0) }
    }

    /// One delivery, with its bytes as they came.
    package func delivery(_ id: DeliveryID) throws -> Delivery? {
        try read { try DeliveryTable.one(id, in: $0) }
    }

    /// All copy filed after `mark` and up to the one numbered `end`, in that order and with its
    /// number, a few in memory at a time: what a desk has to know.
    ///
    /// It is given as it was filed: also what is withdrawn, replaced or under embargo.
    package func eachFiled(
        after mark: FiledMark? = nil, through end: Int64 = .max,
        _ body: (_ number: Int64, _ filed: Filed) throws -> Void
    ) throws {
        var last = mark?.number ?? 0
        while true {
            let some = try read { try Self.filed(after: last, through: end, in: $0) }
            guard let latest = some.last else { return }
            for one in some { try body(one.number, one.filed) }
            last = latest.number
        }
    }

    /// The copy filed last; nil in an empty archive.
    package func lastFiled() throws -> FiledMark? {
        try read { try CopyTable.last(in: $0) }
    }

    /// Whether this archive has that copy at that place.
    package func holds(_ mark: FiledMark) throws -> Bool {
        try read { try CopyTable.number(of: mark.id, in: $0) } == mark.number
    }

    /// How much the archive holds, without reading all of it.
    package func counts() throws -> ArchiveCounts {
        try read(ArchiveCounts.init(in:))
    }

    private static func filed(
        after number: Int64, through end: Int64, in database: Database
    ) throws -> [FiledRow] {
        try database.all(
            """
            \(FiledRow.select)
            WHERE copy.number > ? AND copy.number <= ? ORDER BY copy.number LIMIT 100
            """, [number, end], FiledRow.init(row:))
    }
}
