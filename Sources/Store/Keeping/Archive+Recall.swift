import GRDB
package import News

extension Archive {
    /// The most versions and carried copies of one text that are found again.
    package static let mostRecalled = 1000

    /// Versions and carried copies of the text kept under one of the keys, in the order of filing;
    /// none where all of it was received since `moment`, and so is active.
    ///
    /// - Parameters:
    ///   - keys: as given in ``RuledCopy/traces`` when the copy was filed.
    ///   - later: what was filed from this copy on is left out, also of stories and withdrawals.
    package func family(
        keptUnder keys: [Int64], receivedBefore moment: Instant, filedBefore later: CopyID? = nil,
        limit: Int = mostRecalled
    ) throws -> [Filed] {
        guard !keys.isEmpty else { return [] }
        return try read { database in
            let end = try later.flatMap { try CopyTable.number(of: $0, in: database) } ?? .max
            guard let newest = try TraceTable.newest(of: keys, before: end, in: database) else {
                return []
            }
            let family = try RulingTable.family(
                of: newest, before: end, limit: limit, in: database)
            guard let first = family.first,
                try CopyTable.received(first, in: database) < moment.milliseconds
            else { return [] }
            return try family.compactMap { number in
                guard var filed = try FiledRow.one(number, in: database)?.filed else { return nil }
                filed.ruling.story = try MergeTable.story(of: number, before: end, in: database)
                filed.withdrawnBy = try WithdrawalTable.kill(
                    of: number, before: end, in: database)
                return filed
            }
        }
    }
}
