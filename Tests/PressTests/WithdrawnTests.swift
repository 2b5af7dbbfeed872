import News
import Testing
@testable import Press

@Suite struct WithdrawnTests {
    static let secret = "Brannock"

    /// A line that still has all its words, as a careless caller might hand it over.
    static func killed(_ kind: Ruling.Kind, isWithdrawn: Bool) -> Line {
        var line = Sample.line(0, id: "killed-\(kind)", kind: kind)
        line.headline = "\(secret) arrested"
        line.standfirst = "\(secret) was arrested."
        line.byline = secret
        line.changes = [WordChange(from: secret, to: secret)]
        line.picture = Picture(address: "https://a.example/\(secret).jpg")
        line.of = "earlier"
        line.isWithdrawn = isWithdrawn
        return line
    }

    static let lines = [killed(.new, isWithdrawn: true), killed(.kill, isWithdrawn: false)]

    static let story = Story(
        id: "s", lead: lines[0], section: .world, opened: Sample.now, updated: Sample.now, items: 3,
        latest: lines)

    static let article: ArticlePage = {
        var copy = Copy(
            headline: "\(secret) arrested", body: [.paragraph(Text("\(secret) was arrested."))])
        copy.origins = [.agency: Origin("sign-off", because: secret)]
        var filed = Sample.filed(copy)
        filed.ruling.because = [Reason(.sharedTerms, "shares: \(secret)")]
        filed.ruling.changes = [WordChange(from: secret, to: "")]
        filed.withdrawnBy = "kill"
        return ArticlePage(
            filed: filed, source: Sample.source, story: story, versions: lines, carried: lines,
            related: lines)
    }()

    static let front = FrontPage(
        splash: story, seconds: [story, story, story],
        sections: [SectionBlock(section: .world, stories: [story, story])], rail: lines)

    static let storyPage = StoryPage(
        story: story,
        timeline: lines.map {
            .init(line: $0, because: [Reason(.sharedTerms, "shares: \(secret)")])
        },
        lead: article.filed)

    static let search = SearchPage(
        query: "x",
        hits: lines.map { .init(line: $0, passage: "\(secret) was", matches: [[0, 4]]) })

    @Test func `no word of killed copy is in any page`() {
        let pages = Sample.pages(
            front: Self.front, article: Self.article, story: Self.storyPage, search: Self.search)
        for (name, bytes) in pages { #expect(!bytes.string.contains(Self.secret), "\(name)") }
    }

    @Test func `no word of killed copy is in any feed, event or API answer`() throws {
        let printings = try Sample.printings(
            front: Self.front, article: Self.article, story: Self.storyPage, search: Self.search)
        for (name, bytes) in printings { #expect(!bytes.string.contains(Self.secret), "\(name)") }
    }

    @Test func `a notice stands in the place of a killed article`() {
        let page = Press.article(Sample.edition(Self.article)).string
        #expect(page.contains("This report was withdrawn"))
        #expect(page.contains("noindex"))
    }

    @Test func `the feed announces killed copy as deleted`() {
        let page = FeedPage(
            scope: .site, lines: Self.lines + [Sample.line(1)],
            withdrawals: ["killed-new", "earlier"].map {
                FeedPage.Withdrawal(id: $0, moment: Instant(seconds: 1_800_000_000))
            })
        let atom = Press.atom(Sample.edition(page)).string
        #expect(atom.contains("<at:deleted-entry ref=\"https://wire.example/copy/killed-new\""))
        #expect(atom.contains("<at:deleted-entry ref=\"https://wire.example/copy/earlier\""))
        #expect(atom.split(separator: "<entry").count == 2)
        #expect(Press.jsonFeed(Sample.edition(page)).string.contains(#""withdrawn":[{"id":"#))
    }

    @Test func `a kill event names all it withdraws`() {
        let event = Press.liveEvent(Sample.edition(Self.lines[1]), withdraws: ["a", "b"])
        #expect(event.name == "kill")
        #expect(event.data.string.contains(#""withdraws":["a","b","earlier"]"#))
    }
}
