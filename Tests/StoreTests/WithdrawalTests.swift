import News
import Testing

@testable import Store

@Suite struct WithdrawalTests {
    private let secret = "Mayor Quillfeather resigns over ferry scandal"

    /// A story with a version and carried copy, and a kill of all of it.
    private func killed(notice: Copy = Wire.copy("KILL: harbour story")) throws -> Wire {
        let wire = try Wire()
        let body = ["Quillfeather handed in her resignation on Monday."]
        try wire.file(0, Wire.ruled("a", Wire.copy(secret, body)))
        try wire.file(1, Wire.ruled("b", Wire.copy(secret, body), .update, of: "a", story: "a"))
        try wire.file(
            2, source: "south", Wire.ruled("c", Wire.copy(secret, body), .copy, of: "b", story: "a")
        )
        try wire.index()
        try wire.file(
            9,
            Wire.ruled("k", notice, .kill, of: "b", story: "a", withdraws: ["a", "b", "c"]))
        try wire.index()
        return wire
    }

    /// All that is printed of the story, as one text.
    private func printed(_ wire: Wire) throws -> String {
        try wire.archive.view(at: Wire.later) { view in
            var text = ""
            for id in ["a", "b", "c", "k"] as [CopyID] {
                dump(try view.filed(id), to: &text)
                dump(try view.articlePage(id), to: &text)
            }
            dump(try view.storyPage("a"), to: &text)
            dump(try view.rail().lines, to: &text)
            dump(try view.stories().stories, to: &text)
            dump(try view.searchPage("Quillfeather"), to: &text)
            dump(try view.searchPage("since:2020-01-01"), to: &text)
            dump(try view.sourcePage("south"), to: &text)
            return text
        }
    }

    @Test func `no word of a killed text is in any output`() throws {
        let text = try printed(killed())
        #expect(!text.replacing("query: \"Quillfeather\"", with: "").contains("Quillfeather"))
    }

    @Test func `a notice that gives the killed headline away loses its text`() throws {
        for notice in [
            Wire.copy("KILL: \(secret)"),
            Wire.copy("Kill", ["The story \u{201C}\(secret)\u{201D} is withdrawn."]),
            Wire.copy("KILL: Mayor Quillfeather resigns over scandal"),
        ] {
            let wire = try killed(notice: notice)
            let text = try printed(wire)
            #expect(!text.replacing("query: \"Quillfeather\"", with: "").contains("Quillfeather"))
            #expect(try wire.archive.rail(now: Wire.later).lines.map(\.isWithdrawn) == [true])
        }
    }

    @Test func `the kill's own line stays as a notice`() throws {
        let wire = try killed()
        let lines = try wire.archive.rail(now: Wire.later).lines
        #expect(lines.map(\.id) == ["k"])
        #expect(lines.first?.headline == "KILL: harbour story")
        let page = try #require(try wire.archive.storyPage("a", now: Wire.later))
        #expect(page.timeline.map(\.line.isWithdrawn) == [true, true, true, false])
        #expect(page.story.lead.id == "k")
        #expect(page.story.items == 0)
        #expect(page.story.kills == 1)
        #expect(page.story.independent == 0)
        #expect(page.lead?.id == "k")
        #expect(try wire.archive.filed("c", now: Wire.later)?.withdrawnBy == "k")
    }

    @Test func `a killed story leaves the front, other reports keep theirs on it`() throws {
        let wire = try killed()
        #expect(try wire.archive.stories(now: Wire.later).stories.isEmpty)
        try wire.file(
            12, source: "north",
            Wire.ruled("d", Wire.copy("Ferry inquiry begins"), .development, of: "a", story: "a"))
        let stories = try wire.archive.stories(now: Wire.later).stories
        #expect(stories.map(\.lead.id) == ["d"])
        #expect(stories.first?.items == 1)
        #expect(stories.first?.latest.map(\.id) == ["k"])
    }

    @Test func `the same text carried after the kill is withdrawn on arrival`() throws {
        let wire = try killed()
        try wire.file(
            20, source: "east", Wire.ruled("e", Wire.copy(secret), .copy, of: "b", story: "a"))
        #expect(try wire.archive.rail(now: Wire.later).lines.map(\.id) == ["k"])
        #expect(try wire.archive.filed("e", now: Wire.later)?.withdrawnBy == "k")
    }

    @Test func `the archive itself keeps what was killed`() throws {
        let wire = try killed()
        var headlines: [String] = []
        try wire.archive.eachFiled { headlines.append($1.copy.headline) }
        #expect(headlines.prefix(3).allSatisfy { $0 == secret })
        let withdrawn = try wire.archive.view(at: Wire.later) { try $0.withdrawn(by: "k") }
        #expect(withdrawn == ["a", "b", "c"])
    }
}
