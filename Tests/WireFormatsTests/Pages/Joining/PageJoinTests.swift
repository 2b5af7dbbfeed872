import News
import Testing

@testable import WireFormats

@Suite struct PageJoinTests {
    private static let site = "https://quay.example"

    /// A sentence long enough for prose, one of its own for each number.
    private func sentence(_ number: Int) -> String {
        let words = [
            "sluice", "lantern", "gable", "culvert", "mooring", "bollard", "weir", "slipway",
        ]
        let word = words[number % words.count]
        return
            "On day \(number) the harbour master of Norham wrote of the \(word) that it had held through "
            + "the night, and that \(number * 7) boats lay safe behind it."
    }

    private func page(
        _ sentences: [Int], head: String = "", headline: String = "The winter of the long wall"
    ) -> [UInt8] {
        let text = sentences.map { "<p>\(sentence($0))</p>" }.joined()
        return Array(
            "<html><head>\(head)</head><body><h1>\(headline)</h1><div>\(text)</div></body></html>"
                .utf8)
    }

    private func link(_ rel: String, _ path: String) -> String {
        "<link rel=\"\(rel)\" href=\"\(Self.site)\(path)\">"
    }

    private func articles(_ pages: [(String, [UInt8])]) throws -> [PageJoin.Article] {
        var join = PageJoin()
        for (path, bytes) in pages { try join.add(bytes, hints: Hints(url: Self.site + path)) }
        return join.articles()
    }

    private var threePages: [(String, [UInt8])] {
        [
            ("/wall", page([1, 2, 3], head: link("next", "/wall?page=2"))),
            (
                "/wall?page=2",
                page([4, 5, 6], head: link("prev", "/wall") + link("next", "/wall?page=3"))
            ),
            ("/wall?page=3", page([7, 8, 9], head: link("prev", "/wall?page=2"))),
        ]
    }

    @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]])
    func `pages come together in reading order, whatever order they came in`(order: [Int]) throws {
        let found = try articles(order.map { threePages[$0] })
        #expect(found.count == 1)
        let article = try #require(found.first)
        #expect(article.pages.map { order[$0] } == [0, 1, 2])
        #expect(article.copy.body.map(\.plainText) == (1...9).map(sentence))
        #expect(!article.copy.extras.contains { $0.name == "next" || $0.name == "previous" })
        #expect(article.copy.origins[.body]?.reason == "joined from 3 pages")
    }

    @Test func `what a page repeats of the one before stands once`() throws {
        let found = try articles([
            ("/wall-1.html", page([1, 2, 3], head: link("next", "/wall-2.html"))),
            ("/wall-2.html", page([3, 4, 5, 6], head: link("prev", "/wall-1.html"))),
        ])
        #expect(found.map { $0.copy.body.map(\.plainText) } == [(1...6).map(sentence)])
    }

    @Test func `an AMP form adds nothing, a fuller print form takes the place`() throws {
        let head = link("canonical", "/wall")
        let pages = [
            ("/wall", page([1, 2, 3], head: head + link("amphtml", "/amp/wall"))),
            ("/amp/wall", page([1, 2, 3], head: head)),
        ]
        let joined = try articles(pages)
        #expect(joined.map(\.copy.body) == [try articles([pages[0]])[0].copy.body])
        let print = ("/print/wall", page(Array(1...6), head: head))
        #expect(
            try articles(pages + [print]).map { $0.copy.body.map(\.plainText) } == [
                (1...6).map(sentence)
            ])
    }

    @Test func `pages that all name the first as canonical are still its further pages`() throws {
        let head = link("canonical", "/wall")
        let found = try articles([
            ("/wall/page/3", page([7, 8, 9], head: head)), ("/wall", page([1, 2, 3], head: head)),
            ("/wall/page/2", page([4, 5, 6], head: head)),
        ])
        #expect(found.map { $0.copy.body.map(\.plainText) } == [(1...9).map(sentence)])
    }

    @Test func `the next article of a blog stays another article`() throws {
        let found = try articles([
            ("/2031/wall", page([1, 2, 3], head: link("next", "/2031/ferry"))),
            (
                "/2031/ferry",
                page([4, 5, 6], head: link("prev", "/2031/wall"), headline: "A ferry for Norham")
            ),
        ])
        #expect(found.map(\.pages) == [[0], [1]])
        #expect(found[0].copy.extras.contains { $0.name == "next" })
    }

    @Test func `pages that name each other in a ring end`() throws {
        let found = try articles([
            ("/wall?p=1", page([1, 2, 3], head: link("next", "/wall?p=2"))),
            ("/wall?p=2", page([4, 5, 6], head: link("next", "/wall?p=1"))),
        ])
        #expect(found.map(\.copy.body.count) == [6])
    }

    @Test func `no more pages are taken in than the limit`() throws {
        var join = PageJoin()
        for _ in 0..<PageJoin.mostPages { try join.add(page([1, 2])) }
        #expect(throws: WireError.self) { try join.add(page([1, 2])) }
    }

    @Test func `a page without an article is refused and harms none`() throws {
        var join = PageJoin()
        try join.add(page([1, 2]))
        #expect(throws: WireError.self) { try join.add(Array("<p>Menu</p>".utf8)) }
        #expect(join.articles().count == 1)
    }

    @Test(arguments: [
        ("a.example/x", "a.example/x?page=2", true),
        ("a.example/x-2.html", "a.example/x-3.html", true),
        ("a.example/x/2", "a.example/x/12", true), ("a.example/x", "a.example/x/seite-4", true),
        ("a.example/x", "a.example/y", false), ("a.example/x", "a.example/x/comments", false),
        ("a.example/2031", "a.example/2032", false), ("a.example/x", "a.example/x", false),
    ])
    func `addresses of further pages differ in a number`(one: String, other: String, isPage: Bool) {
        #expect(PageAddress.differInNumber(one, other) == isPage)
        #expect(PageAddress.differInNumber(other, one) == isPage)
    }
}
