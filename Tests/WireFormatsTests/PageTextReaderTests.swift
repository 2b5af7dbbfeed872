import News
import Testing

@testable import WireFormats

@Suite struct PageTextReaderTests {
    private static let rail = (1...8).map { "- Headline number \($0) about the old harbour" }
    private static let story = [
        "Ferry stays in port after storm breaks pier",
        "The ferry between Norham and the islands stayed in port on Wednesday after a storm broke "
            + "the pier, its owners said.",
        "\"We will sail when it is safe,\" the captain told reporters who had walked down to see.",
        "- Island shops empty -",
        "Shops on the islands had run out of milk by noon, and the council asked the coastguard for "
            + "help with medicine.",
        "Engineers expect to need a week to mend the pier, which was last repaired two years ago.",
        "burs-ab/cd/ef",
        "A.Quill--TNQ",
    ]

    private func read(_ lines: [String], url: String? = nil) throws -> Reading {
        try PageTextReader.read(text: lines.joined(separator: "\n"), hints: Hints(url: url))
    }

    @Test func `a rail and an article are told apart`() throws {
        let reading = try read(Self.rail + Self.story)
        #expect(
            reading.copies.dropLast().map(\.headline)
                == (1...8).map { "Headline number \($0) about the old harbour" })
        let article = reading.copies.last
        #expect(article?.headline == "Ferry stays in port after storm breaks pier")
        #expect(article?.body.count == 7)
    }

    @Test func `the rail may follow the article`() throws {
        let reading = try read(Self.story + Self.rail)
        #expect(reading.copies.first?.headline == "Ferry stays in port after storm breaks pier")
        #expect(reading.copies.count == 9)
    }

    @Test func `the copy editor finds the conventions of the article's text`() throws {
        let article = try read(Self.rail + Self.story).copies.last.map(CopyEditor.edit)
        #expect(article?.signOff == "burs-ab/cd/ef")
        #expect(article?.bylines.first?.mastheadCode == "TNQ")
        #expect(article?.body.contains(.crosshead("Island shops empty")) == true)
    }

    @Test func `menus and consent text around an indented story are left out`() throws {
        let menu = ["  * Home", "  * News", "  * Sport", ""]
        let consent = [
            "      We use cookies and your personal data. Read our privacy policy to give consent.",
            "",
        ]
        let body = Self.story.dropFirst().prefix(5).map { "        " + $0 }
        let reading = try read(menu + consent + body + menu)
        #expect(reading.copies.first { !$0.body.isEmpty }?.body.count == 5)
    }

    @Test func `lines that hold neither story nor headlines are refused`() {
        #expect(throws: WireError.self) { try self.read(["Home", "News", "Sport"]) }
    }

    @Test func `a headline over one short paragraph is read`() throws {
        let copy = try read(
            ["Ferry back in service", "NORHAM (TNQ) - The ferry sailed again on Friday."]
        ).copies.first
        #expect(copy?.headline == "Ferry back in service")
        #expect(copy?.body.count == 1)
    }

    @Test func `text cut at a width is no rail of headlines`() {
        let licence = (1...9).map {
            "the holder of this permit number \($0) may moor one boat at the quay without"
        }
        #expect(throws: WireError.self) { try self.read(licence) }
    }

    @Test func `a text marked up with number signs is no rail of headlines`() {
        let readme =
            ["# Harbour clock", "## How to build it"]
            + (1...8).map { "- Turn the wheel number \($0) to the left" }
        #expect(throws: WireError.self) { try self.read(readme) }
    }

    @Test func `a title that repeats the headline with more words is not the headline`() throws {
        let head = "Ferry stays in port after storm breaks pier"
        let reading = try read(["Islands » \(head)", "Published 04.11.2026 18:20"] + Self.story)
        #expect(reading.copies.first { !$0.body.isEmpty }?.headline == head)
    }

    @Test func `the headline is a line that the text takes up, not the nearest`() throws {
        let person = ["Ada Quill", "Find more work by this writer here"]
        let head = "Why did the ferry stay in port at Norham?"
        let reading = try read([head, ""] + person + person + person + Self.story.dropFirst())
        #expect(reading.copies.first { !$0.body.isEmpty }?.headline == head)
    }

    @Test func `every line of page text can be explained`() {
        let explained = PageExplanation.read(
            Array(Self.story.joined(separator: "\n").utf8), hints: Hints(format: .pageText))
        #expect(explained.blocks.map(\.text).contains(Self.story[1]))
        #expect(explained.blocks.allSatisfy { $0.signs?.count == explained.signs.count })
    }

    private func article(_ beside: [String], standfirst: String? = nil) throws -> Copy? {
        let lines =
            [Self.story[0], ""] + [standfirst].compactMap(\.self) + beside + [""]
            + Self.story[1...5]
        return try read(lines).copies.last
    }

    @Test(arguments: [
        ("By Ada Quill and Bo Wharf, Norham", ["Ada Quill", "Bo Wharf"]),
        ("Von Cy van der Moor 03.11.2026, 18:11 Uhr", ["Cy van der Moor"]),
        ("By Dee O’Fen-Smith | Reporter", ["Dee O’Fen-Smith"]), ("By the sea, they say", []),
        ("By Ada Quill Business Columnist", ["Ada Quill"]),
        ("By Bo Wharf Updated Nov 3", ["Bo Wharf"]),
        ("By Bo Wharf, Quay Staff", ["Bo Wharf"]), ("By Quay Staff", ["Quay Staff"]),
    ])
    func `names led in under the headline are the writers`(line: String, names: [String]) throws {
        #expect(try article([line])?.bylines.map(\.name) == names)
    }

    @Test(arguments: [
        (["Posted: 3 November 2026, 18:05"], "2026-11-03T18:05:00Z"),
        (["Updated 5 November 2026", "Published 3 November 2026"], "2026-11-03T00:00:00Z"),
        (["Zuletzt aktualisiert: 05.11.2026"], "2026-11-05T00:00:00Z"),
    ])
    func `the day under the headline is the article's`(lines: [String], wanted: String) throws {
        #expect(try article(lines)?.published?.instant == Instant(wanted))
    }

    @Test(arguments: [
        ["The pier was opened by the mayor of the day on 3 November 1926 with a song"],
        ["11/3/2026"], ["4 min read", "3 of 12"],
    ])
    func `a day told of, or one that may be another, is not the article's`(lines: [String]) throws {
        #expect(try article(lines)?.published == nil)
    }
}
