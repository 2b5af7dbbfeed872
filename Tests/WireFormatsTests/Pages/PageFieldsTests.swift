import News
import Testing

@testable import WireFormats

@Suite struct PageFieldsTests {
    private static let text =
        "The harbour wall at Norham gave way on Tuesday, and the town council called in divers from "
        + "three counties to look for the cause, officials said."

    private func copy(head: String = "", _ body: String) throws -> Copy {
        let page = "<html><head>\(head)</head><body>\(body)</body></html>"
        return try PageReader.read(
            Array(page.utf8), hints: Hints(url: "https://quay.example/harbour")
        ).copies[0]
    }

    @Test func `a kicker no statement repeats is taken off the headline`() throws {
        let read = try copy(
            head: "<title>Norham: The wall had stood for a century</title>",
            "<h1>Storm damage - The wall had stood for a century</h1><p>\(Self.text)</p>")
        #expect(read.headline == "The wall had stood for a century")
    }

    @Test func `words before a sentence that goes on are no kicker`() throws {
        let read = try copy(
            head: "<title>Norham has failed its divers: there is a way to help them</title>",
            "<h1>Town has failed divers: there is a way to help them</h1><p>\(Self.text)</p>")
        #expect(read.headline == "Town has failed divers: there is a way to help them")
    }

    @Test func `a headline gets back the space its markup stands for`() throws {
        let read = try copy(
            head: #"<meta property="og:title" content="Norham: Harbour wall falls in the night">"#,
            "<h1><b>Norham:</b>Harbour wall falls in the night</h1><p>\(Self.text)</p>")
        #expect(read.headline == "Norham: Harbour wall falls in the night")
    }

    @Test func `names led in beside the headline are the writers`() throws {
        let read = try copy(
            """
            <h1>Harbour wall falls</h1><div><span>By</span> <a href=/ada>Ada Quill</a>, \
            <a href=/bo>Bo Wharf</a> and <a href=/cy>Cy Moor</a> <i>5 min read</i></div>
            <p>\(Self.text)</p><p>Songs by Dee Fen were heard on the pier that evening, he said.</p>
            """)
        #expect(read.bylines.map(\.name) == ["Ada Quill", "Bo Wharf", "Cy Moor"])
        #expect(read.origins[.bylines]?.place == "text")
    }

    @Test func `a name in a sentence of the story is no byline`() throws {
        let read = try copy(
            "<h1>Harbour wall falls</h1><p>\(Self.text)</p><p>By <b>Dee Fen</b> it was called the best "
                + "wall of the coast, and people came from afar to see the stones of it at low tide, "
                + "when the boats lie dry.</p>")
        #expect(read.bylines.isEmpty)
    }

    @Test func `the date in a line beside the headline is the day`() throws {
        let read = try copy(
            "<h1>Harbour wall falls</h1><div><em>Quay</em> <span>3 November 2026</span> <a href=/s>Share"
                + "</a></div><p>\(Self.text)</p>")
        #expect(read.published?.instant == Instant("2026-11-03T00:00:00Z"))
    }

    @Test func `of two times in a date line the first is the day of publishing`() throws {
        let read = try copy(
            """
            <h1>Harbour wall falls</h1><div class=related-meta><p class=date>\
            <time datetime=2026-11-03>3 Nov 2026</time><time datetime=2026-11-05>5 Nov 2026</time>\
            </p></div><p>\(Self.text)</p>
            """)
        #expect(read.published?.instant == Instant("2026-11-03T00:00:00Z"))
    }

    @Test func `RDFa states fields as microdata do`() throws {
        let read = try copy(
            """
            <h1>Harbour wall falls</h1><span property="schema:author">Ada Quill</span>
            <span property="dc:created" content="2026-11-03T18:05:00+01:00">Tuesday</span>
            <p>\(Self.text)</p>
            """)
        #expect(read.bylines.map(\.name) == ["Ada Quill"])
        #expect(read.published?.offsetMinutes == 60)
    }

    private static func linked(_ headline: String) -> String {
        #"<script type="application/ld+json">{"@type": "NewsArticle", "headline": ""#
            + headline + #""}</script>"#
    }

    @Test func `a JSON-LD headline that another heading shows goes before the page's title`() throws
    {
        let title = "Norham harbour: wall falls, what divers found, what comes next"
        let read = try copy(
            head: "<title>\(title)</title>" + Self.linked("Divers find a crack in the old wall"),
            "<nav><ul><li><h1>\(title)</h1></ul></nav><h2>Divers find a crack in the old wall</h2>"
                + "<p>\(Self.text)</p>")
        #expect(read.headline == "Divers find a crack in the old wall")
    }

    @Test func `a printed heading goes before a JSON-LD headline set lower on the page`() throws {
        let read = try copy(
            head: "<title>Harbour wall falls at Norham</title>"
                + Self.linked("Divers find a crack in the old wall"),
            "<h1>Harbour wall falls at Norham</h1><p>\(Self.text)</p>"
                + "<h2>Divers find a crack in the old wall</h2>")
        #expect(read.headline == "Harbour wall falls at Norham")
    }

    private static func stated(_ headline: String) -> String {
        "<title>\(headline)</title><meta property=og:title content=\"\(headline)\">"
            + linked(headline)
    }

    @Test(arguments: [
        "Town has failed its harbour: there is a way to help the divers", "Contact our paper",
    ])
    func `a headline all three statements agree on goes before a heading of other words`(
        heading: String
    ) throws {
        let read = try copy(
            head: Self.stated("Norham has failed its harbour: there is a way to help the divers"),
            "<h1>\(heading)</h1><p>\(Self.text)</p>")
        #expect(read.headline == "Norham has failed its harbour: there is a way to help the divers")
    }

    @Test(arguments: [
        "Norham has failed its harbour: ‘Nobody came’", "Norham ‘has failed’ its harbour",
        "Has Norham failed? The long wait of a harbour and its divers",
    ])
    func `a printed headline of its own goes before what is stated`(heading: String) throws {
        let read = try copy(
            head: Self.stated("Norham has failed its harbour"),
            "<h1>\(heading)</h1><p>\(Self.text)</p>")
        #expect(read.headline == heading)
    }

    @Test func `of two headings the stated one is the headline`() throws {
        let read = try copy(
            head:
                "<title>All shrine places of the coast - The Norham Guide to Walks - Quay</title>",
            "<h1>All shrine maps and places</h1><div><h1>All shrine places of the coast</h1>"
                + "<p>\(Self.text)</p></div>")
        #expect(read.headline == "All shrine places of the coast")
    }

    @Test func `who checked the article did not write it`() throws {
        let read = try copy(
            """
            <h1>Harbour wall falls</h1><a rel=author href=/a>Fact checked by Cy Moor</a>
            <a rel=author href=/b>More About Ada Quill »</a><a rel=author href=/c>Bo Wharf Senior Reporter</a>
            <p>\(Self.text)</p>
            """)
        #expect(read.bylines.map(\.name) == ["Ada Quill", "Bo Wharf"])
    }

    @Test func `half a day between the times stated and shown is no zone`() throws {
        let read = try copy(
            head: #"<meta property="article:published_time" content="2026-11-03T15:48:15+00:00">"#,
            "<h1>Harbour wall falls</h1><p class=date>3 November 2026, 3:48</p><p>\(Self.text)</p>")
        #expect(read.published?.instant == Instant("2026-11-03T15:48:15Z"))
        #expect(read.published?.offsetMinutes == 0)
    }

    @Test func `a time stated with colons in its name is read`() throws {
        let read = try copy(
            head: #"<meta property="article:published:time" content="2026-11-03T18:05:00+01:00">"#,
            "<h1>Harbour wall falls</h1><p>\(Self.text)</p>")
        #expect(read.published?.instant == Instant("2026-11-03T17:05:00Z"))
    }
}
