import GRDB

/// One numbered step of the schema; steps are only ever added, never changed.
struct Migration: Sendable {
    let number: Int
    let statements: [String]

    static let all = [
        Migration(
            number: 1,
            statements: [
                SourceTable.definition, FetchStateTable.definition, DeliveryTable.definition,
                CopyTable.definition, StoryTable.definition, RulingTable.definition,
                MergeTable.definition, WithdrawalTable.definition, LineTable.definition,
            ]),
        Migration(number: 2, statements: [SearchTable.definition, IndexMarkTable.definition]),
        Migration(number: 3, statements: [SourceRecordTable.definition]),
        Migration(
            number: 4,
            statements: [
                RulingTable.evidence, StoryTable.thread, TraceTable.definition,
                EditorsRulingTable.definition,
            ]),
        Migration(number: 5, statements: [EditorsRulingTable.because]),
    ]

    static var newest: Int { all.count }

    /// Brings the database to schema `version`, each step in its own transaction; nothing is written
    /// where it stands there already.
    static func run(on database: any DatabaseWriter, at path: String, upTo version: Int) throws {
        try StoreError.told(at: path) {
            let before: Int? = try database.read { try standing(of: $0, at: path) }
            if before == nil { try database.write { try mark($0, at: path) } }
            let found = before ?? 0
            guard found <= newest else {
                throw StoreError.newerSchema(path: path, found: found, known: newest)
            }
            for step in all where step.number > found && step.number <= version {
                try database.write { try step.run(on: $0) }
            }
        }
    }

    /// The schema's number; nil for an empty database.
    static func standing(of database: Database, at path: String) throws -> Int? {
        let mark = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if mark == Int64(ArchiveFile.mark) {
            return try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        }
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard mark == 0, tables == 0 else { throw StoreError.notAnArchive(path: path) }
        return nil
    }

    /// Marks an empty database as ours, unless another process just did.
    private static func mark(_ database: Database, at path: String) throws {
        guard try standing(of: database, at: path) == nil else { return }
        try database.execute(sql: "PRAGMA application_id = \(ArchiveFile.mark)")
    }

    /// Skips a step that another process took in the meantime.
    private func run(on database: Database) throws {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found < number else { return }
        for statement in statements { try database.execute(sql: statement) }
        try database.execute(sql: "PRAGMA user_version = \(number)")
    }
}
