import Foundation
import Ingest
import News
import Store
import Testing

@testable import Newsroom

/// An editor's word on stories, from the inbox to every page.
@Suite struct EditorsRulingTests {
    private let headlines = [
        "Miners trapped in flooded shaft near Orlen", "Trapped Orlen miners: shaft still flooded",
        "Flooded shaft near Orlen: miners trapped", "Orlen shaft flooded, miners still trapped",
    ]

    private func delivery(_ number: Int) -> Delivery {
        delivery(
            """
            {"uri":"urn:x:\(number)","version":"1","type":"text","language":"en",\
            "headline":"\(headlines[number % headlines.count])"}
            """, at: number, from: SourceID("wire\(number)"))
    }

    private func delivery(_ text: String, at minute: Int, from source: SourceID) -> Delivery {
        Delivery(
            from: source, received: Instant(seconds: 1_795_000_000 + Int64(minute) * 60),
            address: "file:///data/inbox/x.json", declaredType: nil, bytes: Array(text.utf8))
    }

    private func ruling(
        _ ruling: EditorsRuling, at minute: Int, from source: SourceID = "inbox"
    ) throws -> Delivery {
        delivery(
            String(decoding: try ruling.document, as: UTF8.self), at: minute, from: source)
    }

    private func stories(in archive: Archive) throws -> [StoryID] {
        var stories: [StoryID] = []
        try archive.eachFiled { stories.append($1.ruling.story) }
        return stories
    }

    /// Files the first headlines; gives the ids of their copy.
    private func fill(_ newsroom: Newsroom, _ range: Range<Int>) async throws -> [CopyID] {
        var ids: [CopyID] = []
        for number in range { ids += try await newsroom.file(delivery(number)).items.map(\.id) }
        return ids
    }

    @Test func `copy an editor moves stays moved, also after a restart`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let ids = try await fill(newsroom, 0..<4)
        #expect(Set(try stories(in: archive)).count == 1)
        let moved = try await newsroom.file(
            ruling(EditorsRuling(move: [ids[1], ids[3]], to: nil, because: "another pit"), at: 10))
        #expect(moved.outcome.refusal == nil)
        let first = StoryID(ids[0].text)
        let apart = StoryID(ids[1].text + "-apart")
        #expect(try stories(in: archive) == [first, apart, first, apart])
        let page = try #require(try archive.storyPage(apart, now: .distantFuture))
        #expect(page.timeline.map(\.line.id) == [ids[1], ids[3]])
        let word = Reason(.editorsWord, "an editor put it here: another pit")
        #expect(page.timeline.allSatisfy { $0.because.first == word && $0.because.count > 1 })
        #expect(try archive.filed(ids[3], now: .distantFuture)?.ruling.because.first == word)
        let left = try #require(try archive.filed(ids[2], now: .distantFuture))
        #expect(!left.ruling.because.contains { $0.kind == .editorsWord })

        // What comes later is ruled on by a desk that never stopped and by one made anew alike.
        let again = Newsroom(archive: archive, windowDays: 14)
        _ = try await fill(again, 20..<28)
        let steady = try Archive(inMemory: ArchiveSettings())
        let whole = Newsroom(archive: steady, windowDays: 14)
        _ = try await fill(whole, 0..<4)
        _ = try await whole.file(
            ruling(EditorsRuling(move: [ids[1], ids[3]], to: nil, because: "another pit"), at: 10))
        _ = try await fill(whole, 20..<28)
        #expect(try stories(in: archive) == stories(in: steady))
        #expect(Set(try stories(in: archive)) == [first, apart])
    }

    @Test func `stories an editor unites are one, with the editor's reason`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let ids = try await fill(newsroom, 0..<2)
        _ = try await newsroom.file(ruling(EditorsRuling(move: [ids[1]], to: "pit"), at: 10))
        let united = try await newsroom.file(
            ruling(
                EditorsRuling(unite: "pit", with: StoryID(ids[0].text), because: "one shaft"),
                at: 11))
        #expect(united.outcome.refusal == nil)
        #expect(Set(try stories(in: archive)).count == 1)
        let page = try #require(try archive.storyPage("pit", now: .distantFuture))
        #expect(page.story.id.text == ids[0].text)
        #expect(page.merges.map(\.from) == ["pit"])
        #expect(
            page.merges.first?.because == [Reason(.editorsWord, "an editor's word: one shaft")])
    }

    @Test func `no feed and no watched folder may rule`() async throws {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let ids = try await fill(newsroom, 0..<2)
        let word = EditorsRuling(move: [ids[1]], to: nil)
        let folder = try await newsroom.file(ruling(word, at: 10, from: "agency-folder"))
        #expect(folder.outcome.refusal != nil)
        var fetched = try ruling(word, at: 11)
        fetched.address = "https://wire.example/x.json"
        #expect(try await newsroom.file(fetched).outcome.refusal != nil)
        #expect(Set(try stories(in: archive)).count == 1)
    }

    @Test func `a ruling on what is not active is kept as refused and changes nothing`()
        async throws
    {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        _ = try await fill(newsroom, 0..<2)
        for word in [
            EditorsRuling(move: ["none"], to: nil), EditorsRuling(move: [], to: nil),
            EditorsRuling(unite: "none", with: "neither"),
        ] {
            let report = try await newsroom.file(ruling(word, at: 10))
            #expect(report.outcome.refusal?.contains("not active") == true)
        }
        #expect(Set(try stories(in: archive)).count == 1)
        #expect(try archive.editorsRulings().isEmpty)
    }

    @Test func `a ruling on a story that ended, of no good name, or too long changes nothing`()
        async throws
    {
        let archive = try Archive(inMemory: ArchiveSettings())
        let newsroom = Newsroom(archive: archive, windowDays: 14)
        let ids = try await fill(newsroom, 0..<2)
        let first = StoryID(ids[0].text)
        _ = try await newsroom.file(ruling(EditorsRuling(move: [ids[1]], to: "pit"), at: 10))
        _ = try await newsroom.file(ruling(EditorsRuling(unite: "pit", with: first), at: 11))
        let long = String(repeating: "w", count: 1 << 20)
        for (minute, word) in [
            EditorsRuling(move: [ids[1]], to: "pit"), EditorsRuling(move: [ids[1]], to: ""),
            EditorsRuling(move: [ids[1]], to: "../Pit"),
            EditorsRuling(move: [ids[1]], to: "shaft", because: long),
        ].enumerated() {
            let report = try await newsroom.file(ruling(word, at: 20 + minute))
            #expect(report.outcome.refusal != nil, "\(minute)")
        }
        #expect(try stories(in: archive) == [first, first])
        #expect(try archive.editorsRulings().count == 2)
    }
}
