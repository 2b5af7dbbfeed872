import Foundation
import GRDB

/// Everything delivered, filed and ruled, in one SQLite database that only grows.
///
/// A filing is one transaction. When a writing function returns, its work survives `kill -9` and the
/// loss of power: every filing waits for the disk.
package final class Archive: Sendable {
    /// The database file.
    package let path: String
    package let settings: ArchiveSettings
    let database: any DatabaseWriter
    /// What many read at once, on connections of its own: however busy they are, filing never waits.
    let reading: any DatabaseReader

    /// Opens or makes the archive at `path`: a database file, or a folder to keep it in.
    package convenience init(
        at path: String, _ settings: ArchiveSettings = ArchiveSettings()
    ) throws {
        try self.init(at: path, settings, upTo: Migration.newest)
    }

    /// Makes an archive that is gone with its last use.
    package init(inMemory settings: ArchiveSettings) throws {
        self.settings = settings
        path = ":memory:"
        let queue = try DatabaseQueue(configuration: Self.configuration(settings))
        (database, reading) = (queue, queue)
        try Migration.run(on: database, at: path, upTo: Migration.newest)
    }

    /// Opens the archive with an older schema, as an earlier Wiredesk left it.
    init(at path: String, _ settings: ArchiveSettings, upTo version: Int) throws {
        let file = try ArchiveFile(at: path)
        self.path = file.path
        self.settings = settings
        try file.check()
        database = try StoreError.told(at: file.path) {
            try DatabasePool(path: file.path, configuration: Self.configuration(settings))
        }
        try Migration.run(on: database, at: file.path, upTo: version)
        reading = try StoreError.told(at: file.path) {
            var configuration = Self.configuration(settings)
            configuration.label = "archive.reading"
            configuration.readonly = true
            return try DatabasePool(path: file.path, configuration: configuration)
        }
    }

    /// Ends all connections; any later use throws.
    package func close() throws {
        try StoreError.told(at: path) {
            try reading.close()
            try database.close()
        }
    }

    func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try StoreError.told(at: path) { try database.write(work) }
    }

    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try StoreError.told(at: path) { try database.read(work) }
    }

    private static func configuration(_ settings: ArchiveSettings) -> Configuration {
        var configuration = Configuration()
        configuration.label = "archive"
        configuration.busyMode = .timeout(settings.patience)
        configuration.maximumReaderCount = max(1, settings.readers)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            guard let bytes = settings.largestArchive else { return }
            let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
            _ = try Int.fetchOne(
                database, sql: "PRAGMA max_page_count = \(max(1, bytes / size))")
        }
        return configuration
    }
}
