import Foundation
import GRDB
import News
import Testing

@testable import Store

/// One after another, since each tells its child where to work by a variable of this process.
@Suite(.serialized) struct KillTests {
    /// The folder the child process works in, told by its environment.
    private static let variable = "WIREDESK_STORE_TEST_FOLDER"

    @Test(arguments: [0.15, 0.3])
    func `kill -9 while filing loses nothing acknowledged and leaves no half item`(
        seconds: Double
    ) async throws {
        let owned = TemporaryFolder()
        let folder = owned.url
        setenv(Self.variable, folder.path, 1)
        setenv("\(Self.variable)_SECONDS", "\(seconds)", 1)
        await #expect(processExitsWith: .signal(SIGKILL)) { try KillTests.fileUntilKilled() }
        let archive = try Archive(at: folder.path)
        let log = folder.appendingPathComponent("acknowledged")
        let acknowledged = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        #expect(!acknowledged.isEmpty)
        #expect(
            try archive.holds(acknowledged.map { CopyID(String($0)) }).count == acknowledged.count)
        let counts = try archive.counts()
        #expect(counts.copies == counts.deliveries * 5)
        #expect(counts.copies <= acknowledged.count + 5)
        let check = try archive.read { try $0.row("PRAGMA integrity_check")?[0] as String? }
        #expect(check == "ok")
        while try archive.indexPending() > 0 {}
        let hits = try archive.search(
            SearchQuery("ferry", now: Wire.later), limit: 1000, now: Wire.later
        ).hits
        #expect(hits.count == min(counts.copies, 1000))
    }

    private static func fileUntilKilled() throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = environment[variable] ?? ""
        let seconds = Double(environment["\(variable)_SECONDS"] ?? "") ?? 0.1
        let archive = try Archive(at: folder)
        _ = FileManager.default.createFile(atPath: "\(folder)/acknowledged", contents: nil)
        let log = FileHandle(forWritingAtPath: "\(folder)/acknowledged")
        for minute in 0..<1_000_000 {
            let copies = (0..<5).map { index in
                Wire.ruled(CopyID("c\(minute)-\(index)"), Wire.copy("Ferry \(minute)", ["Text."]))
            }
            try archive.file(
                Wire.delivery("d\(minute)", minute: minute), outcome: DeliveryOutcome(),
                filed: copies)
            let ids = copies.map { "\($0.id)\n" }.joined()
            try log?.write(contentsOf: Data(ids.utf8))
            if minute == 0 {
                Thread.detachNewThread {
                    Thread.sleep(forTimeInterval: seconds)
                    kill(getpid(), SIGKILL)
                }
            }
            _ = try archive.indexPending(limit: 3)
        }
    }
}
