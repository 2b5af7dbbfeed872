import Foundation
import Ingest
import Logging
import News
import Store
import Synchronization
import Testing

@testable import Newsroom

/// Editors' rulings handed to the wiredesk that is filing, by its inbox.
@Suite struct HandedInRulingTests {
    /// Fetch states kept nowhere else.
    private final class Remembered: FetchStates {
        let states = Mutex<[SourceID: FetchState]>([:])

        func state(of source: SourceID) async throws -> FetchState {
            states.withLock { $0[source] ?? FetchState() }
        }

        func keep(_ state: FetchState, of source: Source) async throws {
            states.withLock { $0[source.id] = state }
        }
    }

    @Test func `rulings handed in between two looks are done in the order they were given`()
        async throws
    {
        let folder = try Folder()
        let archive = try Archive(at: folder.data.archive)
        var inbox = DataFolder.inboxSource
        inbox.address = folder.data.inboxAddress
        try archive.add(inbox)
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        var ids: [CopyID] = []
        for (minute, headline) in [
            "Ferry to Tallow Bay runs again", "Budget raises the price of salt",
            "Harrow Point lighthouse is sold", "Orlen miners return to the shaft",
        ].enumerated() {
            let report = try await newsroom.file(
                Delivery(
                    from: "norda", received: Instant(seconds: 1_795_000_000 + Int64(minute) * 60),
                    address: nil, declaredType: nil,
                    bytes: Array(
                        """
                        {"uri":"urn:x:\(minute)","version":"1","type":"text","language":"en",\
                        "headline":"\(headline)"}
                        """.utf8)))
            ids += report.items.map(\.id)
        }
        try #require(Set(ids).count == 4)

        // There and back again: the same ruling twice, with others between.
        let stories = [1, 2, 3, 2, 1].map { StoryID(ids[$0].text) }
        let settings = try await Settings.load(
            file: nil, environment: [:], flags: ["data": folder.data.path])
        do {
            let lock = try FolderLock(on: folder.data)
            defer { withExtendedLifetime(lock) {} }
            let output = try folder.output()
            for story in stories {
                try await EditorsDesk(settings: settings, patience: .zero).move(
                    [ids[0].text], to: story.text, because: "", to: output)
                try await Task.sleep(for: .milliseconds(2))
            }
        }
        try await file(inbox, into: newsroom) {
            try archive.editorsRulings().count == stories.count
        }
        let done = try archive.editorsRulings().map {
            try archive.delivery($0.delivery).flatMap(EditorsRuling.init(in:))?.story
        }
        #expect(done == stories)
        let standing = try archive.filed(ids[0], now: .distantFuture)
        #expect(standing?.ruling.story == stories.last)
    }

    /// Watches the inbox until `isDone`, ten seconds at most.
    private func file(
        _ inbox: Source, into newsroom: Newsroom, until isDone: () throws -> Bool
    ) async throws {
        var pace = Pace()
        pace.folderPoll = .milliseconds(20)
        var logger = Logger(label: "rulings")
        logger.logLevel = .critical
        let rota = Rota(
            roster: { [inbox] }, states: Remembered(), pace: pace, logger: logger
        ) { delivery, _ in try await newsroom.file(delivery).outcome }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try? await rota.run() }
            for _ in 0..<1000 {
                if try isDone() { break }
                try await Task.sleep(for: .milliseconds(10))
            }
            group.cancelAll()
        }
    }

    @Test func `only what brings copy or a ruling is announced`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let announced = Mutex(0)
        let newsroom = Newsroom(archive: archive, windowDays: 14) {
            announced.withLock { $0 += 1 }
        }
        func delivery(_ text: String, at minute: Int, from source: SourceID) -> Delivery {
            Delivery(
                from: source, received: Instant(seconds: 1_795_000_000 + Int64(minute) * 60),
                address: "file:///data/inbox/x", declaredType: nil, bytes: Array(text.utf8))
        }
        let item = #"{"uri":"urn:x:1","version":"1","type":"text","headline":"Ferry runs"}"#
        let first = try await newsroom.file(delivery(item, at: 0, from: "norda"))
        #expect(announced.withLock { $0 } == 1)
        _ = try await newsroom.file(delivery(item, at: 1, from: "norda"))
        _ = try await newsroom.file(delivery("<rss><channel/></rss>", at: 2, from: "norda"))
        #expect(announced.withLock { $0 } == 1)
        let ruling = EditorsRuling(move: first.items.map(\.id), to: nil)
        let document = String(decoding: try ruling.document, as: UTF8.self)
        _ = try await newsroom.file(delivery(document, at: 3, from: "inbox"))
        #expect(announced.withLock { $0 } == 2)
    }
}
