import Foundation
import News
import Store
import Testing

@testable import Newsroom

/// The desk kept between two runs.
@Suite struct DeskSnapshotTests {
    @Test func `a desk taken up again is the desk made from the archive, byte for byte`()
        async throws
    {
        let folder = try Folder()
        let archive = try Archive(at: folder.data.archive)
        let sample = try SampleWire()
        for source in sample.sources { try archive.add(source) }
        let half = sample.past.count / 2
        let first = Newsroom(archive: archive, windowDays: 14, folder: folder.data)
        for delivery in sample.past[..<half] { _ = try await first.file(delivery) }
        try await first.keepDesk()
        // These the desk that was kept does not know of.
        for delivery in sample.past[half...].prefix(20) { _ = try await first.file(delivery) }

        let second = Newsroom(archive: archive, windowDays: 14, folder: folder.data)
        for delivery in sample.past[half...] { _ = try await second.file(delivery) }
        try await second.keepDesk()
        let resumed = try Data(contentsOf: folder.kept)

        try FileManager.default.removeItem(at: folder.kept)
        let third = Newsroom(archive: archive, windowDays: 14, folder: folder.data)
        try await third.open()
        try await third.keepDesk()
        #expect(try Data(contentsOf: folder.kept) == resumed)
        #expect(resumed.count > 100_000)
    }

    @Test func `nothing is kept where nothing was filed`() async throws {
        let folder = try Folder()
        let archive = try Archive(at: folder.data.archive)
        let newsroom = Newsroom(archive: archive, windowDays: 14, folder: folder.data)
        try await newsroom.keepDesk()
        #expect(!FileManager.default.fileExists(atPath: folder.data.desk))
        _ = try await newsroom.file(delivery)
        try await newsroom.keepDesk(after: 2)
        #expect(!FileManager.default.fileExists(atPath: folder.data.desk))
        try await newsroom.keepDesk()
        #expect(FileManager.default.fileExists(atPath: folder.data.desk))
    }

    @Test(arguments: ["cut", "changed", "empty", "other archive", "other window", "other version"])
    func `a desk that does not fit is made from the archive`(fault: String) async throws {
        let folder = try Folder()
        let archive = try Archive(at: folder.data.archive)
        let newsroom = Newsroom(archive: archive, windowDays: 14, folder: folder.data)
        let story = try #require(try await newsroom.file(delivery).items.first?.story)
        try await newsroom.keepDesk()
        var bytes = try Data(contentsOf: folder.kept)
        switch fault {
        case "cut": bytes.removeLast(9)
        case "changed": bytes[bytes.count / 2] ^= 1
        case "empty": bytes = Data()
        case "other version": bytes.replaceSubrange(14..<15, with: Data("9".utf8))
        default: break
        }
        try bytes.write(to: folder.kept)
        let other = fault == "other archive"
        let later = Newsroom(
            archive: other ? try Archive(inMemory: ArchiveSettings()) : archive,
            windowDays: fault == "other window" ? 7 : 14, folder: folder.data)
        var again = delivery
        again.id = "again"
        again.bytes = Array(
            String(decoding: again.bytes, as: UTF8.self)
                .replacingOccurrences(of: "<guid>1", with: "<guid>2").utf8)
        let item = try #require(try await later.file(again).items.first)
        #expect(other ? item.kind == .new : item.story == story)
    }

    private let delivery = Delivery(
        id: "d", source: "selma", received: Instant(seconds: 1_794_633_120),
        bytes: Array(
            """
            <rss version="2.0"><channel><title>Selma Post</title><item><guid>1</guid>
            <title>Storm closes the old quay of Port Selma</title></item></channel></rss>
            """.utf8))
}
