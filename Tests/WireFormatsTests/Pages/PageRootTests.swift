import News
import Testing

@testable import WireFormats

@Suite struct PageRootTests {
    private static let story =
        "The harbour wall at Norham gave way on Tuesday, the coast guard reported in the evening. Boats "
        + "were moved to the ferry pier, and nobody was hurt."
    private static let long =
        "We met the mayor at the harbour last year, and the cake that she had baked was the best in the "
        + "county, in my view; write to us with yours, and we will print it on Sunday, as always."

    private func body(_ page: String) throws -> [String] {
        try PageReader.read(Array("<html><body>\(page)</body></html>".utf8), hints: Hints())
            .copies[0].body.map(\.plainText)
    }

    @Test func `a short story marked up as the article's body goes before longer text`() throws {
        let links = (1...30).map { "<a href=/\($0)>Another headline, \($0)</a>" }.joined()
        let read = try body(
            """
            <h1>Wall falls</h1><div>\(links)<div itemprop=articleBody>\(Self.story)</div></div>
            <div><div><p>\(Self.long)</p><p>\(Self.long) \(Self.long)</p></div></div>
            """)
        #expect(read.first == Self.story)
    }

    @Test func `comments are left out though they hold most of the text`() throws {
        let comments = (1...12).map { "<p>\(Self.long) That is number \($0).</p>" }.joined()
        let read = try body(
            """
            <div><h1>Wall falls</h1><p>\(Self.story)</p><p>\(Self.story) It was built in 1871.</p></div>
            <div id=comments><h2>Comments</h2>\(comments)</div>
            """)
        #expect(read == [Self.story, Self.story + " It was built in 1871."])
    }

    @Test func `posts after the first are other stories`() throws {
        let posts = (2...5).map {
            "<article id=post-\($0)><p>\(Self.long) Post number \($0).</p></article>"
        }
        let read = try body(
            """
            <main><article id=post-1><h1>Wall falls</h1><p>\(Self.story)</p>
            <p>\(Self.story) It was built in 1871.</p></article>\(posts.joined())</main>
            """)
        #expect(read == [Self.story, Self.story + " It was built in 1871."])
    }

    @Test func `a story hidden paragraph by paragraph is read`() throws {
        let hidden = (1...4).map {
            "<div class=members style='display:none'><p>\(Self.story) That is part \($0).</p></div>"
        }
        let read = try body(
            """
            <main><h1>Wall falls</h1><p>\(Self.story)</p>\(hidden.joined())
            <div class=window style='display:none'><p>\(Self.long)</p></div></main>
            """)
        #expect(read.count == 5)
        #expect(read.last == Self.story + " That is part 4.")
    }

    @Test func `headings over pictures that hold much of the text stay`() throws {
        let places = [
            "harbour wall at Norham", "old ferry pier", "house of the coast guard",
            "lighthouse on the island", "school behind the market", "mill below the dam",
        ]
        let list = places.enumerated().map {
            "<h3>\($0 + 1). The \($1) was built in 1871 and is the oldest that still stands.</h3>"
                + "<figure><img src=/\($0).jpg></figure>"
        }
        let read = try body(
            """
            <article><h1>Wall falls</h1><p>\(Self.story) It was part 0 of the wall.</p>
            <h2>What still stands at Norham after the fall</h2>\(list.joined())</article>
            """)
        #expect(read.contains { $0.hasPrefix("1. The \(places[0])") })
    }

    @Test func `a text stated for machines may be escaped twice`() {
        let stated = StatedBody("Die Mauer f&amp;auml;llt um.")
        #expect(stated.blocks.plainText == "Die Mauer fällt um.")
    }
}
