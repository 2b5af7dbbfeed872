import Foundation
import Ingest
import News
import Store
import Testing

@testable import Newsroom

/// Copy that left the desk's window and is found again through the archive.
@Suite struct RecallTests {
    private static let days: Int64 = 86_400
    private let text = """
        PORT SELMA (KNA) - The harbour board of Port Selma will pay 3.2 million crowns for the old \
        rope works and turn them into flats for dockers and their families, its chair Odile Marran \
        said on Monday. Work is to begin in spring, when the last looms have been moved to the \
        museum at Tallow Bay, and should be over within two years.
        """

    private func item(
        _ id: String, version: String = "1", status: String = "usable", headline: String? = nil,
        text: String? = nil
    ) -> String {
        """
        {"uri":"\(id)","version":"\(version)","type":"text","pubstatus":"\(status)","language":"en",\
        "headline":"\(headline ?? "Port Selma buys rope works")",\
        "body_text":"\(text ?? self.text)"}
        """
    }

    private func filler(_ number: Int) -> String {
        item("urn:kna:fill\(number)", headline: "Lamp \(number) lit", text: "Lamp \(number).")
    }

    /// Files the first text, lets it leave the window, then files `later` a month on.
    private func monthLater(
        _ later: String, from source: SourceID = "kna"
    ) async throws -> (desk: Desktop, first: CopyID, filing: Filed) {
        let desk = try Desktop()
        let first = try await desk.file(item("urn:kna:1"))
        try await desk.file(item("urn:echo:1", headline: "Rope works sold"), from: "echo")
        for number in 0..<3 {
            desk.pass(seconds: 10 * Self.days)
            try await desk.file(filler(number))
        }
        let id = try await desk.file(later, from: source)
        return (desk, first, try #require(try desk.archive.filed(id, now: .distantFuture)))
    }

    @Test func `a new version of an id after a month is a version`() async throws {
        let later = item(
            "urn:kna:1", version: "2", text: text.replacingOccurrences(of: "3.2", with: "3.4"))
        let (desk, first, filed) = try await monthLater(later)
        #expect(filed.ruling.kind == .correction || filed.ruling.kind == .update)
        #expect(filed.ruling.story.text == first.text)
        #expect(try desk.archive.filed(first, now: .distantFuture)?.replacedBy == filed.id)
    }

    @Test func `the same text under another masthead after a month is carried copy`() async throws {
        let later = item("urn:post:9", headline: "Dockers to live in rope works")
        let (_, first, filed) = try await monthLater(later, from: "post")
        #expect(filed.ruling.kind == .copy)
        #expect(filed.ruling.story.text == first.text)
    }

    @Test func `a kill after a month withdraws all that carries the text`() async throws {
        let (desk, first, filed) = try await monthLater(
            item("urn:kna:1", version: "2", status: "canceled"))
        #expect(filed.ruling.kind == .kill)
        #expect(filed.ruling.of == first)
        #expect(try await desk.addresses(holding: "rope works") == [])
        #expect(try await desk.addresses(holding: "Rope works") == [])
    }

    @Test func `a late kill reaches every outlet that carried the text`() async throws {
        let desk = try Desktop()
        var carrying = [try await desk.file(item("urn:kna:1"))]
        for number in 1...80 {
            carrying.append(
                try await desk.file(
                    item("urn:echo:\(number)", headline: "Rope works sold, report \(number)"),
                    from: SourceID("echo-\(number)")))
        }
        desk.pass(seconds: 60 * Self.days)
        let kill = try await desk.file(item("urn:kna:1", version: "2", status: "canceled"))
        let withdrawn = try await desk.archive.view(at: .distantFuture) {
            try $0.withdrawn(by: kill)
        }
        #expect(Set(withdrawn).isSuperset(of: carrying))
        #expect(try await desk.addresses(holding: "ope works") == [])
    }

    @Test func `a kill that ends a silence longer than the window finds its target`() async throws {
        let desk = try Desktop()
        let first = try await desk.file(item("urn:kna:1"))
        desk.pass(seconds: 60 * Self.days)
        let kill = try await desk.file(item("urn:kna:1", version: "2", status: "canceled"))
        #expect(try desk.archive.filed(kill, now: .distantFuture)?.ruling.of == first)
        #expect(try await desk.addresses(holding: "rope works") == [])
    }

    @Test func `another text of that length is new`() async throws {
        let other = text.replacingOccurrences(of: "rope works", with: "sail lofts")
        let (_, _, filed) = try await monthLater(
            item("urn:kna:2", headline: "Lofts", text: other))
        #expect(filed.ruling.kind == .new)
    }

    @Test func `a desk made again from the archive recalls what it recalled then`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let days = Self.days
        let documents: [(Int64, String, SourceID)] = [
            (0, item("urn:kna:1"), "kna"), (10 * days, filler(1), "kna"),
            (20 * days, filler(2), "kna"),
            (30 * days, item("urn:post:9", headline: "Dockers to live there"), "post"),
            (31 * days, item("urn:kna:1", version: "2", status: "canceled"), "kna"),
            (32 * days, item("urn:late:1", headline: "Rope works sold at last"), "late"),
        ]
        func deliveries(_ range: Range<Int>) -> [Delivery] {
            documents[range].map { seconds, text, source in
                Delivery(
                    from: source, received: Desktop.start.advanced(bySeconds: seconds),
                    address: nil, declaredType: nil, bytes: Array(text.utf8))
            }
        }
        for range in [0..<3, 3..<5, 5..<6] {
            let newsroom = Newsroom(archive: archive, windowDays: 14)
            for delivery in deliveries(range) { _ = try await newsroom.file(delivery) }
        }
        let steady = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: steady, windowDays: 14)
        for delivery in deliveries(0..<6) { _ = try await newsroom.file(delivery) }
        var filed: [[Filed]] = [[], []]
        try archive.eachFiled { filed[0].append($1) }
        try steady.eachFiled { filed[1].append($1) }
        #expect(filed[0] == filed[1])
        #expect(filed[0].last?.withdrawnBy == filed[0][4].id)
    }
}
