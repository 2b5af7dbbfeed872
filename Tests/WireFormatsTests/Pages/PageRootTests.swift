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
}
