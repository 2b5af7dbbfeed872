import Foundation
import Ingest
import News
import Store
import Testing

@testable import Newsroom

/// An editor withdraws copy no provider withdrew.
@Suite struct EditorsKillTests {
    /// An item without an id, in a feed of its own.
    private func item(_ headline: String, text: String = "") -> String {
        """
        <rss version="2.0"><channel><title>KNA</title><language>en</language>\
        <item><title>\(headline)</title><description>\(text)</description></item></channel></rss>
        """
    }

    private let text =
        "PORT SELMA - The harbour master took crates from the quay at night, three dockers told "
        + "this paper, and the gate book of that week has two pages missing, they said on Friday. "
        + "The harbour master said that he had heard of no crates."

    @Test func `an editor's kill withdraws the text and all that carry it from every output`()
        async throws
    {
        let desk = try Desktop()
        let first = try await desk.file(item("Harbour master took crates", text: text))
        let carried = try await desk.file(
            item("Crates gone from the quay at night", text: text), from: "echo")
        let other = try await desk.file(item("Ferry runs again", text: "It runs."))
        let report = try await desk.rule(EditorsRuling(kill: first, because: "not proven"))
        #expect(report.outcome.refusal == nil)
        #expect(Set(report.items.flatMap(\.withdraws)) == [first, carried])
        for words in ["Harbour master", "Crates gone", "dockers"] {
            #expect(try await desk.addresses(holding: words) == [], "\(words)")
        }
        let outputs = try await desk.outputs()
        for id in [first, carried] { #expect(outputs["/copy/\(id)"]?.status == 410, "\(id)") }
        #expect(outputs["/copy/\(other)"]?.status == 200)
        #expect(try #require(outputs["/feed.atom"]).text.contains("/copy/\(first)\" when="))
        // The same text again is as withdrawn, whoever brings it.
        let again = try await desk.file(item("Night at the quay", text: text), from: "post")
        #expect(try await desk.outputs()["/copy/\(again)"]?.status == 410)
    }

    @Test func `a headline long out of the window, without an id, is withdrawn too`() async throws {
        let desk = try Desktop()
        let old = try await desk.file(item("Harbour master took crates from the quay"))
        desk.pass(seconds: 40 * 86_400)
        for number in 0..<3 { try await desk.file(item("Ferry number \(number) runs again")) }
        let report = try await desk.rule(EditorsRuling(kill: old))
        #expect(report.items.map(\.withdraws) == [[old]])
        #expect(try await desk.addresses(holding: "crates") == [])
        #expect(try await desk.outputs()["/copy/\(old)"]?.status == 410)
    }

    @Test func `what is not there, and what was withdrawn before, cannot be killed`() async throws {
        let desk = try Desktop()
        let first = try await desk.file(item("Harbour master took crates", text: text))
        #expect(try await desk.rule(EditorsRuling(kill: "none")).outcome.refusal != nil)
        #expect(try await desk.outputs()["/copy/\(first)"]?.status == 200)
        let kill = try await desk.rule(EditorsRuling(kill: first)).items.map(\.id)
        for id in [first] + kill {
            #expect(try await desk.rule(EditorsRuling(kill: id)).outcome.refusal != nil)
        }
    }

    @Test func `an export and a replay of the deliveries withdraw the same`() async throws {
        let desk = try Desktop()
        let first = try await desk.file(item("Harbour master took crates", text: text))
        let kill = try #require(
            await desk.rule(EditorsRuling(kill: first, because: "not proven")).items.first?.id)
        var filed: [Filed] = []
        try desk.archive.eachFiled { filed.append($1) }
        #expect(filed.map(\.id) == [first, kill])
        #expect(filed.map(\.source) == ["kna", "kna"])
        let word = filed.last?.ruling.because.first
        #expect(word == Reason(.editorsWord, "an editor withdrew it: not proven"))

        let deliveries = try filed.compactMap { try desk.archive.delivery($0.delivery) }
        #expect(deliveries.count == 2)
        let exported = try filed.map { filed in
            Delivery(
                from: filed.source, received: filed.received, address: nil,
                declaredType: ExportLine.mediaType,
                bytes: try Array(JSONLine.bytes(ExportLine(filed: filed))))
        }
        // A kill alone names copy that is not there.
        let empty = try Archive(inMemory: ArchiveSettings())
        let report = try await Newsroom(archive: empty, windowDays: 14).file(exported[1])
        #expect(report.items.map(\.id) == [kill])
        for kept in [deliveries, exported] {
            let archive = try Archive(inMemory: ArchiveSettings())
            let newsroom = Newsroom(archive: archive, windowDays: 14)
            for delivery in kept { _ = try await newsroom.file(delivery) }
            let gone = try #require(try archive.filed(first, now: .distantFuture))
            #expect(gone.withdrawnBy == kill)
            var again: [Filed] = []
            try archive.eachFiled { again.append($1) }
            #expect(again.map(\.id) == [first, kill])
            #expect(again.last?.ruling.because.first == word)
        }
    }
}
