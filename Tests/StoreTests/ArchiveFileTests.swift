import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite struct ArchiveFileTests {
    private let owned = TemporaryFolder()

    /// A path in a folder of its own.
    private func path(_ name: String = "archive.sqlite") -> String {
        let folder = owned.url.appendingPathComponent(UUID().uuidString)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent(name).path
    }

    @Test func `a folder and a file in a new folder both hold an archive`() throws {
        let folder = owned.url
        #expect(try Archive(at: folder.path).path.hasSuffix("archive.sqlite"))
        let file = folder.appendingPathComponent("deep/er/wire.db").path
        #expect(try Archive(at: file).path == file)
        #expect(try Archive(at: file).counts().deliveries == 0)
        let new = folder.appendingPathComponent("data").path
        #expect(try Archive(at: new).path == new + "/archive.sqlite")
    }

    @Test func `an archive in memory files and reads`() throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        try archive.file(
            Wire.delivery("d"), outcome: DeliveryOutcome(),
            filed: [Wire.ruled("a", Wire.copy("One"))])
        #expect(try archive.indexPending() == 1)
        #expect(try archive.rail(now: Wire.later).lines.count == 1)
    }

    @Test func `a file that is no archive is named and left alone`() throws {
        let text = path()
        try Data("Dear editor, this is a letter.".utf8).write(to: URL(fileURLWithPath: text))
        #expect(throws: StoreError.notAnArchive(path: text)) { try Archive(at: text) }
        #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("Dear editor"))
        let foreign = path()
        try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE mine (a)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: foreign))
        #expect(throws: StoreError.notAnArchive(path: foreign)) { try Archive(at: foreign) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: foreign)) == before)
        let logged = path()
        let pool = try DatabasePool(path: logged)
        try pool.write { try $0.execute(sql: "CREATE TABLE mine (a)") }
        #expect(throws: StoreError.notAnArchive(path: logged)) { try Archive(at: logged) }
    }

    @Test func `an empty file becomes an archive`() throws {
        let file = path()
        try Data().write(to: URL(fileURLWithPath: file))
        #expect(try Archive(at: file).counts().copies == 0)
    }

    @Test func `a newer schema is refused by its number`() throws {
        let file = path()
        let archive = try Archive(at: file)
        try archive.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try archive.close()
        #expect(throws: StoreError.newerSchema(path: file, found: 99, known: Migration.newest)) {
            try Archive(at: file)
        }
    }

    @Test func `an archive that is up to date is opened without a write`() throws {
        let wire = try Wire()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: wire.archive.path, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        var settings = ArchiveSettings()
        settings.patience = 0.1
        let archive = try Archive(at: wire.archive.path, settings)
        #expect(try archive.counts().copies == 0)
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
    }

    @Test(arguments: 1..<Migration.newest)
    func `an archive of an earlier schema is told of and left as it is`(version: Int) throws {
        let file = path()
        try Archive(at: file, ArchiveSettings(), upTo: version).close()
        let error = #expect(throws: StoreError.self) {
            try Archive.requireNewestSchema(at: file)
        }
        #expect(error?.description.contains("older Wiredesk") == true)
        let number = try DatabaseQueue(path: file).read {
            try Int.fetchOne($0, sql: "PRAGMA user_version")
        }
        #expect(number == version)
        try Archive(at: file).close()
        #expect(throws: Never.self) { try Archive.requireNewestSchema(at: file) }
    }

    @Test func `a folder that cannot be made is named`() throws {
        let file = path("letter")
        try Data("x".utf8).write(to: URL(fileURLWithPath: file))
        let error = #expect(throws: StoreError.self) { try Archive(at: file + "/below/wire.db") }
        #expect(error?.description.hasPrefix("cannot open the archive") == true)
        #expect(error?.description.contains("\n") == false)
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func `a file that may not be written is named`() throws {
        let file = path()
        try Archive(at: file).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
        #expect(throws: StoreError.self) {
            let archive = try Archive(at: file)
            try archive.add(Source(id: "a", name: "A"))
        }
    }

    @Test func `a full archive keeps what it has and takes nothing by halves`() throws {
        var settings = ArchiveSettings()
        settings.largestArchive = 400_000
        let wire = try Wire(settings)
        var random = SystemRandomNumberGenerator()
        var filed = 0
        let error = #expect(throws: StoreError.self) {
            for minute in 0..<100 {
                let bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
                try wire.archive.file(
                    Wire.delivery("d\(minute)", minute: minute, bytes: bytes),
                    outcome: DeliveryOutcome(),
                    filed: [Wire.ruled(CopyID("c\(minute)"), Wire.copy("Line \(minute)"))])
                filed += 1
            }
        }
        #expect(error == .full(path: wire.archive.path))
        #expect(filed > 5)
        #expect(try wire.archive.counts().deliveries == filed)
        #expect(try wire.archive.rail(limit: 200, now: Wire.later).lines.count == filed)
    }

    @Test func `an archive another process holds is said to be locked`() throws {
        var settings = ArchiveSettings()
        settings.patience = 0.1
        let wire = try Wire(settings)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: wire.archive.path, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(throws: StoreError.locked(path: wire.archive.path)) {
            try wire.file(0, Wire.ruled("a", Wire.copy("One")))
        }
        #expect(try wire.archive.rail(now: Wire.later).lines.isEmpty)
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        try wire.file(0, Wire.ruled("a", Wire.copy("One")))
    }

    @Test func `a damaged file is an error, not a crash`() throws {
        let wire = try Wire()
        for minute in 0..<200 {
            try wire.file(minute, Wire.ruled(CopyID("c\(minute)"), Wire.copy("Line \(minute)")))
        }
        try wire.archive.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: wire.archive.path))
        for index in stride(from: 4096, to: bytes.count, by: 7) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(fileURLWithPath: wire.archive.path))
        #expect(throws: StoreError.self) {
            let archive = try Archive(at: wire.folder.path)
            _ = try archive.rail(now: Wire.later)
        }
    }

    /// Fills an archive of an earlier schema with what that schema had of a present one.
    private func copyRows(from path: String, to old: Archive) throws {
        try old.database.writeWithoutTransaction { database in
            try database.execute(sql: "ATTACH ? AS present", arguments: [path])
            let tables = ["source", "source_record", "delivery", "copy", "story", "ruling", "line"]
            for table in tables where try database.tableExists(table, in: "main") {
                let columns = try database.columns(in: table).map { "\"\($0.name)\"" }
                    .joined(separator: ", ")
                try database.execute(
                    sql: """
                        INSERT INTO main."\(table)" (\(columns))
                        SELECT \(columns) FROM present."\(table)"
                        """)
            }
            try database.execute(sql: "DETACH present")
        }
    }

    @Test(arguments: 0..<Migration.newest)
    func `an archive of each earlier schema is brought up to date`(version: Int) throws {
        let file = path()
        let old = try Archive(at: file, ArchiveSettings(), upTo: version)
        if version > 0 {
            let wire = try Wire()
            try wire.file(0, Wire.ruled("a", Wire.copy("Ferry tower")))
            try wire.archive.close()
            try copyRows(from: wire.archive.path, to: old)
        }
        try old.close()
        let archive = try Archive(at: file)
        _ = try archive.indexPending()
        let found = try archive.search(
            SearchQuery("ferry", now: Wire.later), now: Wire.later)
        #expect(found.hits.count == (version > 0 ? 1 : 0))
        let number = try archive.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(number == Migration.newest)
    }

    @Test(arguments: ["delivery", "copy", "ruling", "merge", "withdrawal"])
    func `what was filed cannot be changed or deleted`(table: String) throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("One")), Wire.ruled("b", Wire.copy("Two")))
        try wire.file(
            1,
            Wire.ruled(
                "k", Wire.copy("Kill"), .kill, of: "a", story: "a",
                merges: [Merge(from: "b", into: "a", because: [])], withdraws: ["a"]))
        for change in ["DELETE FROM \"\(table)\"", "UPDATE \"\(table)\" SET rowid = rowid + 9"] {
            #expect(throws: StoreError.self) {
                try wire.archive.write { try $0.execute(sql: change) }
            }
        }
    }

    @Test func `an archive of an earlier schema keeps its deliveries and their sources`() throws {
        let file = path()
        let old = try Archive(at: file, ArchiveSettings(), upTo: 2)
        let source = Source(id: "harbour-press", name: "Harbour Press", kind: .agency)
        try old.add(source)
        try old.write { database in
            try database.execute(
                sql: """
                    INSERT INTO delivery (id, source, received, items, filed, faults, size, bytes)
                    VALUES ('d', 'harbour-press', 1000, 0, 0, '[]', 5, ?)
                    """, arguments: [Data(try #require(Compression.deflate(Array("<rss>".utf8))))])
        }
        try old.close()
        let archive = try Archive(at: file)
        try archive.add(Source(id: "harbour-press", name: "Harbour Herald"))
        let kept = try archive.deliveries()
        #expect(kept.map(\.source) == [source])
        #expect(kept.map(\.delivery.bytes) == [Array("<rss>".utf8)])
    }

    @Test func `a delivery is kept with its source as it was read`() throws {
        let wire = try Wire()
        let first = Source(id: "harbour-press", name: "Harbour Press")
        let second = Source(id: "harbour-press", name: "Harbour Herald", language: "en")
        for (minute, source) in [first, second, first].enumerated() {
            try wire.archive.add(source)
            try wire.file(minute)
        }
        try wire.archive.remove("harbour-press")
        #expect(try wire.archive.deliveries().map(\.source) == [first, second, first])
        #expect(try wire.archive.removedSources() == [first])
        #expect(try wire.archive.log(newest: 2).map(\.number) == [3, 2])
    }
}
