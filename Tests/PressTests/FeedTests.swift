import Foundation
import News
import Testing
@testable import Press

@Suite struct FeedTests {
    static let page = FeedPage(
        scope: .site, lines: [Sample.line(0)] + Sample.rail, copies: ["copy-0": Sample.filed()])

    @Test func `the Atom feed is XML and has what RFC 4287 asks for`() {
        let bytes = Press.atom(Sample.edition(Self.page))
        let feed = bytes.string
        #expect(isWellFormed(bytes))
        #expect(feed.contains("<id>https://wire.example/</id>"))
        #expect(feed.contains("rel=\"self\" type=\"application/atom+xml\""))
        let entries = feed.components(separatedBy: "<entry").dropFirst()
        #expect(entries.count == Self.page.current.count)
        for entry in entries {
            for part in ["<id>", "<title>", "<updated>", "<author>", "rel=\"alternate\""] {
                #expect(entry.contains(part))
            }
        }
    }

    @Test func `an entry has the full text, escaped once more`() {
        let feed = Press.atom(Sample.edition(Self.page)).string
        #expect(feed.contains("&lt;h2 class=\"crosshead\"&gt;'Even chance'&lt;/h2&gt;"))
        #expect(feed.contains("<name>Ines Marquardt</name>"))
    }

    @Test func `the JSON feed is JSON and has what version 1.1 asks for`() throws {
        let bytes = Press.jsonFeed(Sample.edition(Self.page))
        let read = try JSONSerialization.jsonObject(with: Data(bytes))
        let feed = try #require(read as? [String: Any])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.count == Self.page.current.count)
        #expect(items.allSatisfy { $0["id"] is String && $0["content_html"] is String })
        #expect(items.first?["date_published"] as? String == "2026-11-22T06:40:00Z")
    }

    @Test func `a feed stays the same until something is filed`() {
        var later = Sample.edition(Self.page)
        later.printed = later.printed.advanced(bySeconds: 3600)
        #expect(Press.atom(later) == Press.atom(Sample.edition(Self.page)))
        #expect(Press.jsonFeed(later) == Press.jsonFeed(Sample.edition(Self.page)))
    }

    @Test func `a text that was replaced is in the feed once`() {
        var earlier = Sample.line(1)
        earlier.replacedBy = "later"
        let page = FeedPage(scope: .section(.world), lines: [Sample.line(1, id: "later"), earlier])
        #expect(page.current.map(\.id) == ["later"])
    }

    @Test func `sections and stories have feeds of their own`() {
        let section = FeedPage(scope: .section(.sport), lines: [])
        #expect(Press.atom(Sample.edition(section)).string.contains("/section/sport/feed.atom"))
        let story = FeedPage(scope: .story("s1", headline: "A & B"), lines: [])
        #expect(Press.atom(Sample.edition(story)).string.contains("<title>A &amp; B — The Wire"))
    }

    @Test func `the sitemap is XML, and robots are kept from searches`() {
        #expect(isWellFormed(Press.sitemap(Sample.edition([Sample.story(1)]))))
        let robots = Press.robots(Sample.masthead).string
        #expect(robots.contains("Disallow: /search"))
        #expect(robots.contains("Sitemap: https://wire.example/sitemap.xml"))
    }
}
