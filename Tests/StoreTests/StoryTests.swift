import News
import Testing

@testable import Store

@Suite struct StoryTests {
    private func page(
        _ wire: Wire, _ id: CopyID, _ earlier: CopyID? = nil
    ) throws -> ChangesPage? {
        try wire.archive.view(at: Wire.later) { view in
            try view.changesPage(of: id, since: earlier) { old, new in
                Comparison(pieces: [.changed(WordChange(from: old, to: new))])
            }
        }
    }

    private let long = Array(
        repeating: "Many words on the ferry tower and its opening day.", count: 20)

    @Test func `a story counts its copy, outlets, reports and corrections`() throws {
        let wire = try Wire()
        try wire.file(0, source: "north", Wire.ruled("a", Wire.copy("Tower opens", long)))
        try wire.file(
            1, source: "north",
            Wire.ruled("b", Wire.copy("Tower opens", long), .correction, of: "a", story: "a"))
        try wire.file(
            2, source: "south",
            Wire.ruled("c", Wire.copy("Tower opens", long), .copy, of: "b", story: "a"))
        try wire.file(
            3, source: "south",
            Wire.ruled("d", Wire.copy("Tower opens", long), .duplicate, of: "c", story: "a"))
        try wire.file(
            4, source: "east",
            Wire.ruled("e", Wire.copy("Crowds at tower", ["Short."]), .development, story: "a"))
        let story = try #require(try wire.archive.story("a", now: Wire.later))
        #expect(story.items == 5)
        #expect(story.outlets == 3)
        #expect(story.independent == 2)
        #expect(story.corrections == 1)
        #expect(story.lead.id == "b")
        // What carries the lead's own text is counted and not listed.
        #expect(story.latest.map(\.id) == ["e"])
        #expect(story.opened == Wire.start)
        #expect(story.updated == Wire.minute(4))
        let page = try #require(try wire.archive.storyPage("a", now: Wire.later))
        #expect(page.timeline.map(\.line.id) == ["a", "b", "c", "d", "e"])
        #expect(page.timeline.first?.because == [Reason(.score, "score .8 of .5")])
        #expect(page.lead?.copy.body.count == 20)
    }

    @Test func `a lead that carries a text folds that text and what else carries it, nothing more`()
        throws
    {
        let wire = try Wire()
        try wire.file(0, source: "north", Wire.ruled("a", Wire.copy("Tower opens")))
        var secret = Wire.copy("Tower in figures", long)
        secret.embargoed = StatedTime(instant: Wire.minute(900), asWritten: "")
        try wire.file(1, source: "east", Wire.ruled("s", secret, .development, story: "a"))
        try wire.file(
            2, source: "south",
            Wire.ruled("b", Wire.copy("Open at last", long), .copy, of: "a", story: "a"))
        try wire.file(
            3, source: "west",
            Wire.ruled("c", Wire.copy("Tower open", ["Short."]), .copy, of: "a", story: "a"))
        try wire.file(
            4, source: "west",
            Wire.ruled("d", Wire.copy("Figures", ["Short."]), .copy, of: "s", story: "a"))
        let story = try #require(try wire.archive.story("a", now: Wire.minute(20)))
        #expect(story.lead.id == "b")
        #expect(story.latest.map(\.id) == ["d"])
    }

    @Test func `copy of what has not appeared is listed beside a lead that carries nothing`() throws
    {
        let wire = try Wire()
        var secret = Wire.copy("Tower in figures", long)
        secret.embargoed = StatedTime(instant: Wire.minute(900), asWritten: "")
        try wire.file(0, source: "east", Wire.ruled("s", secret))
        try wire.file(1, Wire.ruled("a", Wire.copy("Tower opens", long), .development, story: "s"))
        try wire.file(
            2, source: "west",
            Wire.ruled("d", Wire.copy("Figures", ["Short."]), .copy, of: "s", story: "s"))
        let story = try #require(try wire.archive.story("s", now: Wire.minute(20)))
        #expect(story.lead.id == "a")
        #expect(story.latest.map(\.id) == ["d"])
    }

    @Test func `of texts alike the original speaks, also where its feed gives it as a summary`()
        throws
    {
        let wire = try Wire()
        var summary = Wire.copy("Tower opens")
        summary.standfirst = [.paragraph(Text(long.joined(separator: " ")))]
        try wire.file(0, source: "north", Wire.ruled("a", summary))
        try wire.file(
            1, source: "south",
            Wire.ruled("b", Wire.copy("Open at last", long), .copy, of: "a", story: "a"))
        #expect(try wire.archive.story("a", now: Wire.later)?.lead.id == "a")
    }

    @Test func `a story is as new as its copy, not as its receipt`() throws {
        let wire = try Wire()
        var old = Wire.copy("Tower opens", long)
        old.published = StatedTime(instant: Wire.minute(5), asWritten: "")
        try wire.file(600, Wire.ruled("a", old))
        let story = try #require(try wire.archive.story("a", now: Wire.later))
        #expect(story.opened == Wire.minute(5) && story.updated == Wire.minute(5))
    }

    @Test func `a story an editor left without copy leads to where that is`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Tower opens", long)))
        try wire.rule(moving: ["a"], to: "apart")
        #expect(try wire.archive.story("a", now: Wire.later)?.id == "apart")
        try wire.rule(moving: ["a"], to: "elsewhere")
        for id: StoryID in ["a", "apart", "elsewhere"] {
            #expect(try wire.archive.storyPage(id, now: Wire.later)?.story.id == "elsewhere")
        }
    }

    @Test func `a story's page says who reports it, on what evidence, in which affair`() throws {
        let wire = try Wire()
        var first = Wire.ruled("a", Wire.copy("Tower opens", long))
        first.filing.ruling.thread = "a"
        var second = Wire.ruled("b", Wire.copy("Crowds at tower"), .development, story: "a")
        second.filing.ruling.thread = "a"
        second.filing.ruling.evidence = Evidence(
            nearest: "a", hoursApart: 1.5, sharedTerms: [.init(words: "tower", weight: 0.3)],
            score: .init(total: 0.4, needed: 0.16, nearestMember: 0.4, story: 0.4))
        var other = Wire.ruled("c", Wire.copy("Tower closes again"))
        other.filing.ruling.thread = "a"
        try wire.file(0, source: "north", first)
        try wire.file(60, source: "south", second)
        try wire.file(90, source: "south", other)
        let page = try #require(try wire.archive.storyPage("a", now: Wire.later))
        #expect(page.independence.outlets == ["north", "south"])
        #expect(page.independence.independent == ["a", "b"])
        #expect(page.timeline.map(\.evidence) == [nil, second.filing.ruling.evidence])
        #expect(page.affair.map(\.id) == ["c"])
        let filed = try wire.archive.filed("b", now: Wire.later)
        #expect(filed?.ruling == second.filing.ruling)
        try wire.file(
            100, Wire.ruled("k", Wire.copy("Kill"), .kill, of: "b", story: "a", withdraws: ["b"]))
        let killed = try #require(try wire.archive.storyPage("a", now: Wire.later))
        #expect(killed.timeline[1].evidence == nil)
        #expect(try wire.archive.filed("b", now: Wire.later)?.ruling.evidence == nil)
        #expect(killed.independence.stale == [.init(outlet: "south", copy: "b", since: "k")])
    }

    @Test(arguments: [("en", "b"), ("en-GB", "b"), ("de", "c"), ("fr", "a")])
    func `a story's lead is in the paper's language where it has such a text`(
        language: String, lead: CopyID
    ) throws {
        var settings = ArchiveSettings()
        settings.language = language
        let wire = try Wire(settings)
        for (minute, (id, tag)) in [("a", "sv"), ("b", "en-US"), ("c", "DE")].enumerated() {
            var copy = Wire.copy("Tower \(id)", id == "a" ? long : ["Short."])
            copy.language = tag
            try wire.file(
                minute,
                Wire.ruled(CopyID(id), copy, minute == 0 ? .new : .development, story: "a"))
        }
        #expect(try wire.archive.story("a", now: Wire.later)?.lead.id == lead)
    }

    @Test func `two versions are set side by side unless one may not be read`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Tower opens", ["It is 90 metres high."])))
        try wire.file(
            1,
            Wire.ruled(
                "b", Wire.copy("Tower opens", ["It is 80 metres high."]), .correction, of: "a",
                story: "a"))
        let page = try page(wire, "b")
        #expect(page?.from.id == "a")
        #expect(
            page?.text.pieces == [
                .changed(WordChange(from: "It is 90 metres high.", to: "It is 80 metres high."))
            ])
        #expect(try self.page(wire, "a", "b")?.to.id == "a")
        #expect(try self.page(wire, "a") == nil)
        #expect(try self.page(wire, "b", "none") == nil)
        try wire.file(
            2, Wire.ruled("k", Wire.copy("Kill"), .kill, of: "a", story: "a", withdraws: ["a"]))
        #expect(try self.page(wire, "b", "a") == nil)
        #expect(try self.page(wire, "a", "b") == nil)
    }

    @Test func `an article shows its versions, where it was carried and the rest`() throws {
        let wire = try Wire()
        try wire.file(0, source: "north", Wire.ruled("a", Wire.copy("Tower opens", long)))
        try wire.file(
            1, source: "south",
            Wire.ruled("b", Wire.copy("Tower opens", long), .copy, of: "a", story: "a"))
        try wire.file(
            2, source: "north",
            Wire.ruled("c", Wire.copy("Tower opens today", long), .update, of: "a", story: "a"))
        try wire.file(
            3, source: "east",
            Wire.ruled("d", Wire.copy("Crowds at tower"), .development, of: "a", story: "a"))
        let page = try #require(try wire.archive.articlePage("c", now: Wire.later))
        #expect(page.versions.map(\.id) == ["a", "c"])
        #expect(page.carried.map(\.id) == ["b"])
        #expect(page.related.map(\.id) == ["d"])
        #expect(page.source.id == "north")
        let carried = try #require(try wire.archive.articlePage("b", now: Wire.later))
        #expect(carried.versions.map(\.id) == ["b"])
        #expect(carried.carried.map(\.id) == ["c"])
    }

    @Test func `an old story's id leads to the story it went into, through every merge`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Tower opens"), section: .culture))
        try wire.file(1, Wire.ruled("b", Wire.copy("Ferry opens")))
        try wire.file(2, Wire.ruled("c", Wire.copy("Harbour opens")))
        let because = [Reason(.sharedTerms, "shares: harbour")]
        try wire.file(
            3,
            Wire.ruled(
                "d", Wire.copy("Tower and ferry"), .development, of: "b", story: "b",
                merges: [Merge(from: "c", into: "b", because: because)]))
        try wire.file(
            4,
            Wire.ruled(
                "e", Wire.copy("All one"), .development, of: "b", story: "c",
                merges: [Merge(from: "b", into: "a", because: because)]))
        for id in ["a", "b", "c"] as [StoryID] {
            let story = try #require(try wire.archive.story(id, now: Wire.later))
            #expect(story.id == "a")
            #expect(story.items == 5)
            #expect(story.section == .culture)
        }
        let page = try #require(try wire.archive.storyPage("c", now: Wire.later))
        #expect(page.merges.map(\.from) == ["c", "b"])
        #expect(page.merges.first?.because == because)
        #expect(try wire.archive.filed("c", now: Wire.later)?.ruling.story == "a")
        #expect(try wire.archive.counts().stories == 1)
        let culture = try wire.archive.stories(section: .culture, now: Wire.later).stories
        #expect(culture.map(\.id) == ["a"])
        #expect(try wire.archive.stories(section: .world, now: Wire.later).stories.isEmpty)
    }

    @Test func `merges in a circle end`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("One")), Wire.ruled("b", Wire.copy("Two")))
        try wire.file(
            1,
            Wire.ruled(
                "c", Wire.copy("Three"), .development, story: "a",
                merges: [
                    Merge(from: "b", into: "a", because: []),
                    Merge(from: "a", into: "b", because: []),
                    Merge(from: "a", into: "a", because: []),
                ]))
        #expect(try wire.archive.story("b", now: Wire.later)?.id == "a")
        #expect(try wire.archive.story("b", now: Wire.later)?.items == 3)
    }

    @Test func `stories come by their latest line and are read on`() throws {
        let wire = try Wire()
        for minute in 0..<12 {
            try wire.file(minute, Wire.ruled(CopyID("s\(minute)"), Wire.copy("Story \(minute)")))
        }
        try wire.file(
            20, Wire.ruled("late", Wire.copy("Late on"), .development, of: "s3", story: "s3"))
        var seen: [StoryID] = []
        var before: String?
        repeat {
            let page = try wire.archive.stories(before: before, limit: 5, now: Wire.later)
            seen += page.stories.map(\.id)
            before = page.older
        } while before != nil
        let rest = (0..<12).reversed().filter { $0 != 3 }
        #expect(seen == ["s3"] + rest.map { StoryID("s\($0)") })
    }

    @Test func `ids nobody filed lead nowhere`() throws {
        let wire = try Wire()
        for id in ["", "x", "'; DROP TABLE story; --"] {
            #expect(try wire.archive.story(StoryID(id), now: Wire.later) == nil)
            #expect(try wire.archive.storyPage(StoryID(id), now: Wire.later) == nil)
            #expect(try wire.archive.articlePage(CopyID(id), now: Wire.later) == nil)
        }
    }
}
