import GRDB
package import News

extension Archive {
    /// The most bytes of deliveries read at once.
    static let mostAtOnce = 64 << 20

    /// Deliveries after `number` in the log, in their order; fewer than `limit` when they are large.
    package func deliveries(
        after number: Int64 = 0, limit: Int = 100, refused: Bool = false
    ) throws -> [KeptDelivery] {
        try read {
            try DeliveryTable.after(
                number, limit: max(1, limit), bytes: Self.mostAtOnce, refused: refused, in: $0)
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

    /// Every delivery in the order of the log, a few in memory at a time.
    package func eachDelivery(
        after number: Int64 = 0, _ body: (KeptDelivery) throws -> Void
    ) throws {
        var last = number
        while true {
            let some = try deliveries(after: last)
            guard let end = some.last else { return }
            for one in some { try body(one) }
            last = end.number
        }
    }

    /// All filed copy received since `moment`, in the order of filing, a few in memory at a time.
    ///
    /// It is given as it was filed: also what is withdrawn, replaced or under embargo. For export.
    package func eachFiled(
        since moment: Instant? = nil, _ body: (Filed) throws -> Void
    ) throws {
        let since = moment?.milliseconds ?? .min
        let first = try moment.map { moment in
            try read { try CopyTable.number(before: moment, in: $0) }
        }
        guard let last = first ?? 0 else { return }
        try eachNumbered(after: last, since: since) { try body($0.filed) }
    }

    /// All copy filed after `mark`, as it was filed and in that order, with its number: what a desk
    /// has to know.
    package func eachFiled(
        after mark: FiledMark?, _ body: (_ number: Int64, _ filed: Filed) throws -> Void
    ) throws {
        try eachNumbered(after: mark?.number ?? 0, since: .min) { try body($0.number, $0.filed) }
    }

    private func eachNumbered(
        after number: Int64, since: Int64, _ body: (FiledRow) throws -> Void
    ) throws {
        var last = number
        while true {
            let some = try read { try Self.filed(after: last, since: since, in: $0) }
            guard let end = some.last else { return }
            for one in some { try body(one) }
            last = end.number
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
        after number: Int64, since: Int64, in database: Database
    ) throws -> [FiledRow] {
        try database.all(
            """
            \(FiledRow.select)
            WHERE copy.number > ? AND delivery.received >= ? ORDER BY copy.number LIMIT 100
            """, [number, since], FiledRow.init(row:))
    }
}
