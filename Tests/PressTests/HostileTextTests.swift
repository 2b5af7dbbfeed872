import Foundation
import News
import Testing
@testable import Press

@Suite struct HostileTextTests {
    static let hostile = """
        </script></title><script>alert(1)</script><img src=x onerror=alert(2)> "' onload="x" \
        {{x}} ${x} ]]> --> \u{0}\u{202E}
        """
    static let address = "javascript:alert(3)"

    static let line: Line = {
        var line = Sample.line(0, kind: .correction)
        line.headline = hostile
        line.standfirst = hostile
        line.outlet = hostile
        line.agency = hostile + "agency"
        line.byline = hostile
        line.language = "\"><script>"
        line.changes = [WordChange(from: hostile, to: hostile)]
        line.picture = Picture(address: address, alternative: hostile)
        return line
    }()

    static let copy: Copy = {
        var copy = Copy(headline: hostile)
        let text = Text(
            hostile,
            spans: [
                Span(.link, from: 0, to: 9, address: address), Span(.strong, from: -4, to: 1 << 40),
                Span(.emphasis, from: 3, to: 12), Span(.code, from: 20, to: 10),
            ])
        copy.standfirst = [.paragraph(text)]
        copy.body = [
            .paragraph(text), .crosshead(text), .quote([.paragraph(text)], attribution: text),
            .list(ordered: true, items: [[.paragraph(text)], []]), .preformatted(hostile),
            .table(Table(rows: [[.init(text, isHeading: true)], [.init(text)]], caption: text)),
            .picture(Picture(address: address, alternative: hostile, caption: text)),
            .picture(Picture(address: "https://a.example/\"><script>", caption: text)),
        ]
        copy.bylines = [Byline(hostile, role: hostile, mastheadCode: hostile)]
        copy.dateline = Dateline(place: hostile, asWritten: hostile + "d")
        copy.signOff = hostile
        copy.slugline = hostile
        copy.rights = hostile
        copy.link = address
        copy.outlet = hostile
        copy.agency = Agency(hostile)
        copy.language = hostile
        copy.advisories = [Advisory(role: hostile, text: hostile)]
        copy.statedChange = StatedChange(.correction, words: hostile)
        copy.media = [Media(.picture, address: address)]
        copy.origins = [.agency: Origin(hostile, because: hostile)]
        return copy
    }()

    static let source = Source(
        id: "verran-times", name: hostile, address: address, homepage: address, language: hostile)

    static let front = FrontPage(
        splash: Story(
            id: "s", lead: line, section: .world, opened: Sample.now, updated: Sample.now,
            items: 3, latest: [line]),
        seconds: [Sample.story(1)], rail: [line])

    static let article: ArticlePage = {
        var page = Sample.article
        page.filed = Sample.filed(copy, kind: .correction)
        page.filed.ruling.because = [Reason(.score, hostile), Reason(.score, hostile)]
        page.filed.ruling.changes = line.changes
        page.source = source
        page.versions = [line, page.versions[1]]
        page.carried = [line]
        page.related = [line]
        return page
    }()

    static let story = StoryPage(
        story: front.splash ?? Sample.story(0),
        timeline: [
            .init(
                line: line, because: [Reason(.score, hostile)],
                evidence: Evidence(sharedTerms: [.init(words: hostile, weight: 0.5)]))
        ],
        merges: [Merge(from: "a", into: "b", because: [Reason(.score, hostile)])],
        lead: article.filed,
        independence: Independence(of: [line, otherOutlet]),
        affair: [front.splash ?? Sample.story(0)])

    /// Carries the line before it put something right, and did not follow.
    static let otherOutlet: Line = {
        var other = Self.line
        other.id = "other"
        other.kind = .new
        other.outlet = hostile + "other"
        return other
    }()

    static let changes = ChangesPage(
        from: line, to: line,
        headline: Comparison(pieces: [.kept(hostile)]),
        text: Comparison(
            pieces: [.kept(hostile), .changed(WordChange(from: hostile, to: hostile))],
            isComplete: false))

    static let search = SearchPage(
        query: hostile,
        hits: [
            .init(line: line, passage: hostile, matches: [[3, 9], [5, 7], [-1, 4], [8, 9999]])
        ],
        older: hostile, problem: hostile)

    static let pages = Sample.pages(
        front: front, article: article, story: story, search: search, changes: changes,
        source: source)

    @Test(arguments: pages)
    func `hostile words are only ever words`(name: String, bytes: [UInt8]) {
        for element in ReadPage(bytes).elements {
            #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") })
            for key in ["href", "src", "action"] {
                let value = element.attributes[key]?.lowercased() ?? ""
                #expect(!value.hasPrefix("javascript:"))
            }
            guard element.name == "script" else { continue }
            let isData = element.attributes["type"] == "application/ld+json"
            #expect(isData || element.attributes["src"]?.hasPrefix("/assets/") == true)
        }
        #expect(!bytes.string.contains("<script>"))
        #expect(!bytes.contains(0))
    }

    @Test func `linked data of a hostile article is still one JSON document`() throws {
        let page = ReadPage(Press.article(Sample.edition(Self.article)))
        let data = try #require(page.all("script").first { $0.attributes["type"] != nil })
        let value = try JSONSerialization.jsonObject(with: Data(data.text.utf8))
        #expect((value as? [String: Any])?["headline"] as? String == Self.hostile)
    }

    @Test func `hostile copy leaves feeds and events in one piece`() throws {
        let printings = try Sample.printings(
            front: Self.front, article: Self.article, story: Self.story, search: Self.search,
            changes: Self.changes)
        for (name, bytes) in printings {
            switch name {
            case "atom", "sitemap": #expect(isWellFormed(bytes), "\(name)")
            case "event":
                #expect(bytes.string.split(separator: "\n").count == 3)
            default:
                #expect(throws: Never.self) {
                    try JSONSerialization.jsonObject(with: Data(bytes))
                }
            }
        }
    }

    @Test func `blocks and spans nested without end are printed without trouble`() {
        var block = Block.paragraph("deep")
        for _ in 0..<200 {
            block = .quote([.list(ordered: false, items: [[block]])], attribution: nil)
        }
        let spans = (0..<50_000).map { _ in Span(.emphasis, from: 0, to: 4) }
        var article = Sample.article
        article.filed.copy.body = [block, .paragraph(Text("deep", spans: spans))]
        let page = ReadPage(Press.article(Sample.edition(article)))
        #expect(page.all("blockquote").count <= Compositor.deepestBlock)
        #expect(page.all("em").count < 20)
    }
}
