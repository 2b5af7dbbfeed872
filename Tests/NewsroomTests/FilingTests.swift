import Foundation
import Ingest
import News
import Store
import Testing

@testable import Newsroom

@Suite struct FilingTests {
    private let feed = """
        <rss version="2.0"><channel><title>Selma Post</title>
        <item><guid>2</guid><title>Quay of Port Selma reopens after storm</title></item>
        <item><guid>1</guid><title>Storm closes quay of Port Selma</title></item>
        </channel></rss>
        """

    @Test func `a feed fetched again files nothing a second time`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let first = try await newsroom.file(delivery(feed, at: 0))
        #expect(first.items.map(\.headline).first == "Storm closes quay of Port Selma")
        #expect(first.outcome.filed == 2)
        let second = try await newsroom.file(delivery(feed, at: 600))
        #expect(second.outcome.filed == 0)
        #expect(second.items.allSatisfy { $0.seen })
        #expect(second.items.map(\.id) == first.items.map(\.id))
        #expect(try archive.counts().copies == 2)
    }

    @Test func `what cannot be read is kept with its reason and its bytes`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let report = try await newsroom.file(delivery("\u{1}\u{2}", at: 0))
        #expect(report.outcome.refusal != nil)
        let kept = try archive.deliveries().filter { $0.outcome.refusal != nil }
        #expect(kept.map(\.delivery.bytes) == [[1, 2]])
        #expect(kept.first?.outcome.refusal == report.outcome.refusal)
    }

    @Test func `a newsroom opened on an archive goes on as if it had never stopped`() async throws {
        let sample = try SampleWire()
        let whole = try Archive(inMemory: ArchiveSettings())
        let parts = try Archive(inMemory: ArchiveSettings())
        for archive in [whole, parts] { for source in sample.sources { try archive.add(source) } }
        let steady = Newsroom(archive: whole, windowDays: 14)
        for delivery in sample.past { _ = try await steady.file(delivery) }
        let third = sample.past.count / 3
        for range in [0..<third, third..<2 * third, 2 * third..<sample.past.count] {
            let restarted = Newsroom(archive: parts, windowDays: 14)
            for delivery in sample.past[range] { _ = try await restarted.file(delivery) }
        }
        #expect(try filed(in: parts) == filed(in: whole))
    }

    @Test func `the sample wire is filed as its editor judged it`() async throws {
        let judged = try JSONLine.value(
            Truth.self,
            from: Data(contentsOf: SampleWire.folder().appending(path: "truth.json")))
        let archive = try Archive(inMemory: ArchiveSettings())
        let sample = try SampleWire()
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        for source in sample.sources { try archive.add(source) }
        for delivery in sample.past {
            let report = try await newsroom.file(delivery)
            #expect(report.outcome.refusal == nil, "\(delivery.id): \(report.outcome)")
        }
        var stories: [String: StoryID] = [:]
        try archive.eachFiled { _, filed in
            if let id = filed.copy.providerID { stories[id] = filed.ruling.story }
        }
        let score = judged.pairs(stories)
        #expect(score.precision >= 0.9, "\(score)")
        #expect(score.recall >= 0.3, "\(score)")
    }

    private func delivery(_ text: String, at seconds: Int64) -> Delivery {
        Delivery(
            from: "selma", received: Instant(seconds: 1_794_633_120 + seconds), address: nil,
            declaredType: nil, bytes: Array(text.utf8))
    }

    private func filed(in archive: Archive) throws -> [Filed] {
        var all: [Filed] = []
        try archive.eachFiled { all.append($1) }
        return all
    }
}

/// The sample wire as a newsroom's editor judged it.
private struct Truth: Decodable {
    struct Item: Decodable {
        var guid: String?
        var story: String
    }

    var items: [Item]

    /// Of all pairs of items filed together, how many belong together, and the other way round.
    func pairs(_ filed: [String: StoryID]) -> (precision: Double, recall: Double) {
        let known = items.compactMap { item in
            item.guid.flatMap { filed[$0] }.map { (gold: item.story, given: $0) }
        }
        var together = 0
        var gold = 0
        var both = 0
        for (index, one) in known.enumerated() {
            for other in known[(index + 1)...] {
                let isGold = one.gold == other.gold
                let isGiven = one.given == other.given
                gold += isGold ? 1 : 0
                together += isGiven ? 1 : 0
                both += isGold && isGiven ? 1 : 0
            }
        }
        return (Double(both) / Double(max(together, 1)), Double(both) / Double(max(gold, 1)))
    }
}
