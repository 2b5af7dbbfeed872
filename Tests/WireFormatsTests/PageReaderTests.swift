import News
import Testing

@testable import WireFormats

@Suite struct PageReaderTests {
    private static let first =
        "The harbour wall at Norham gave way on Tuesday, and the town council called in divers "
        + "from three counties to look for the cause, officials said."
    private static let second =
        "Nobody was hurt, the mayor told reporters, but boats will stay out until the stones have "
        + "been counted and the ferry pier has been checked by engineers."
    private static let third =
        "The wall was built in 1871, repaired twice, and had been called sound in a report that the "
        + "county published last spring."

    private func page(head: String = "", body: String) -> [UInt8] {
        Array("<!doctype html><html lang=en-GB><head>\(head)</head><body>\(body)</body>".utf8)
    }

    private var story: String {
        """
        <nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport and everything else</a></ul></nav>
        <div class=wrap><h1>Harbour wall falls at Norham</h1>
        <div class=byline>By Ada Quill</div>
        <div class=text><p>\(Self.first)</p><p>\(Self.second)</p><h2>An old wall</h2>
        <p>\(Self.third)</p></div>
        <div class="related-stories"><h3>Read more</h3><ul><li><a href=/c>Ferry late again</a></ul>
        </div><div class=newsletter><p>Sign up for our newsletter and never miss a story.</p></div>
        </div><footer><p>Copyright The Norham Quay. All rights reserved.</p></footer>
        """
    }

    private func read(_ bytes: [UInt8]) throws -> Copy? {
        let hints = Hints(url: "https://quay.example/2026/11/03/harbour")
        return try PageReader.read(bytes, hints: hints).copies.first
    }

    @Test func `the story is read and what stands around it is left out`() throws {
        let copy = try read(
            page(head: "<title>Harbour wall falls at Norham | Quay</title>", body: story))
        #expect(copy?.headline == "Harbour wall falls at Norham")
        #expect(copy?.bylines.map(\.name) == ["Ada Quill"])
        #expect(
            copy?.body == [
                .paragraph(Text(Self.first)), .paragraph(Text(Self.second)),
                .crosshead("An old wall"), .paragraph(Text(Self.third)),
            ])
        #expect(copy?.language == "en-GB")
    }

    @Test func `fields come from JSON-LD even where it is broken, and say so`() throws {
        let linked = """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Quay"},
            {"@type":"NewsArticle","headline":"Harbour wall falls at Norham",
            "author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Person","name":"Bo Wharf"}],
            "datePublished":"2026-11-03T18:05:00+01:00",},]}</script>
            """
        let copy = try read(page(head: linked, body: story))
        #expect(copy?.bylines.map(\.name) == ["Ada Quill", "Bo Wharf"])
        #expect(copy?.published?.instant == Instant("2026-11-03T17:05:00Z"))
        #expect(copy?.published?.offsetMinutes == 60)
        #expect(copy?.origins[.published]?.place == "json-ld datePublished")
    }

    @Test func `text stated for machines stands in where the page shows little`() throws {
        let linked = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour wall falls",
            "articleBody":"\(Self.first)\\n\(Self.second)\\n\(Self.third)"}</script>
            """
        let short =
            "<h1>Harbour wall falls</h1><p>Please turn on pictures to read this page now.</p>"
        let copy = try read(page(head: linked, body: short + "<p>\(Self.first)</p>"))
        #expect(copy?.body.count == 3)
    }

    @Test func `a section page gives its headlines with their links`() throws {
        let links = (1...20).map { number in
            "<div><h3><a href=/story/\(number)>Council votes on bridge number \(number)</a></h3></div>"
        }
        let reading = try PageReader.read(
            page(body: links.joined()), hints: Hints(url: "https://quay.example/local"))
        #expect(reading.copies.count == 20)
        #expect(reading.copies.first?.headline == "Council votes on bridge number 1")
        #expect(reading.copies.first?.link == "https://quay.example/story/1")
    }

    @Test func `a page without text is refused`() {
        #expect(throws: WireError.self) {
            try PageReader.read(self.page(body: "<img src=a.png>"))
        }
    }

    @Test func `the charset of the page's own meta is used`() throws {
        var bytes = page(
            head: "<meta charset=windows-1252><title>Caf\u{1}</title>",
            body: "<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>")
        bytes = bytes.map { $0 == 1 ? 0xE9 : $0 }
        let reading = try PageReader.read(bytes)
        #expect(reading.charset == "windows-1252")
        #expect(reading.copies.first?.headline == "Café")
    }

    @Test func `hostile pages are read in bounded time`() {
        let deep = String(repeating: "<div class=comments><b>", count: 20_000) + Self.first
        _ = try? PageReader.read(page(body: deep))
        let cards = String(repeating: "<li><a href=x>A headline of some words</a>", count: 20_000)
        _ = try? PageReader.read(page(body: cards))
    }

    @Test func `boxes called widgets are the story where they hold most of the text`() throws {
        let boxes = [Self.first, Self.second, Self.third].map {
            "<div class='page-widget text'><div class=widget-container><p>\($0)</p></div></div>"
        }
        let copy = try read(page(body: "<h1>Harbour wall falls</h1>" + boxes.joined()))
        #expect(copy?.body == [Self.first, Self.second, Self.third].map { .paragraph(Text($0)) })
    }

    @Test func `the shared headline is taken where a heading shows it and the h1 is a title`()
        throws
    {
        let head = """
            <title>Norham wall: what we know | Quay</title>
            <meta property=og:site_name content=Quay>
            <meta property=og:title content="Harbour wall falls at Norham">
            """
        let body = "<h1>Norham wall: what we know</h1><h2>Harbour wall falls at Norham</h2>"
        let copy = try read(
            page(head: head, body: body + "<p>\(Self.first)</p><p>\(Self.second)</p>"))
        #expect(copy?.headline == "Harbour wall falls at Norham")
        #expect(copy?.origins[.headline]?.place == "meta og:title")
    }

    @Test func `a link to a writer's page names the writer`() throws {
        let body = """
            <h1>Harbour wall falls</h1><p class=info><a href=/authors/ada-quill>Ada Quill</a></p>
            <p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>
            """
        #expect(try read(page(body: body))?.bylines.map(\.name) == ["Ada Quill"])
    }

    @Test func `a time stated in UTC takes the zone of the clock the page shows`() throws {
        let head = "<meta property=article:published_time content=2026-11-03T23:05:00Z>"
        let body = """
            <h1>Harbour wall falls</h1><div class=date>4 November 2026, 00:05</div>
            <p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>
            """
        let copy = try read(page(head: head, body: body))
        #expect(copy?.published?.instant == Instant("2026-11-03T23:05:00Z"))
        #expect(copy?.published?.offsetMinutes == 60)
    }

    @Test func `a page of too many blocks is left to the rules`() {
        let lines = (0...PageBody.mostJudged).map { "<p>Boat number \($0) came in on time.</p>" }
        let explained = PageExplanation.read(page(body: lines.joined()))
        #expect(explained.blocks.count > PageBody.mostJudged)
        #expect(explained.blocks.allSatisfy { $0.score == nil })
    }

    @Test func `every block of a page can be explained`() {
        let explained = PageExplanation.read(page(body: story))
        let kept = explained.blocks.filter(\.isKept).map(\.text)
        #expect(kept.contains(Self.first))
        #expect(
            explained.blocks.first { $0.text.hasPrefix("Sign up") }?.reason?.isEmpty == false)
        #expect(
            explained.blocks.compactMap(\.signs).allSatisfy { $0.count == explained.signs.count })
    }
}
