import Markup
import News
import Testing
@testable import Press

@Suite struct TextTests {
    @Test func `spans nest and keep their order`() {
        let text = Text(
            "one two three",
            spans: [
                Span(.strong, from: 0, to: 7), Span(.emphasis, from: 4, to: 7),
                Span(.link, from: 8, to: 13, address: "https://a.example/"),
            ])
        #expect(
            set(text)
                == "<strong>one <em>two</em></strong> "
                + "<a href=\"https://a.example/\" rel=\"nofollow noopener\">three</a>")
    }

    @Test func `a line break falls between words, also at the end of a span`() {
        let text = Text(
            "ab cd", spans: [Span(.emphasis, from: 0, to: 5), Span(.lineBreak, from: 2, to: 2)])
        #expect(set(text) == "<em>ab<br> cd</em>")
    }

    @Test func `a span that cuts through a letter or another span is passed over`() {
        let text = Text(
            "é two", spans: [Span(.strong, from: 1, to: 5), Span(.code, from: 0, to: 2)])
        #expect(set(text) == "<code>é</code> two")
        let crossing = Text(
            "abcdef", spans: [Span(.strong, from: 0, to: 4), Span(.code, from: 2, to: 6)])
        #expect(set(crossing) == "<strong>abcd</strong>ef")
    }

    @Test func `a quote gets marks only where it has none`() {
        #expect(set(Text("so", spans: [Span(.quote, from: 0, to: 2)])) == "<q>so</q>")
        #expect(
            set(Text("“so”", spans: [Span(.quote, from: 0, to: 8)])) == "<span>“so”</span>")
    }

    @Test func `a dateline runs into the first paragraph, once`() {
        #expect(
            blocks([.paragraph("It rained.")], lead: "X, Nov 1 -").contains("X, Nov 1 -</span> It"))
        #expect(
            blocks([.paragraph("X, Nov 1 - It rained.")], lead: "X, Nov 1 -")
                == "<p>X, Nov 1 - It rained.</p>\n")
    }

    @Test func `a table has its headings, its spans within the standard's limit`() {
        let html = blocks([
            .table(
                Table(rows: [
                    [.init("Team", isHeading: true), .init("Pts", isHeading: true)],
                    [.init("Dunmere"), .init("12", columns: 1_000_000)],
                ]))
        ])
        #expect(html.contains("<th scope=\"col\">Team</th>"))
        #expect(html.contains("<td class=\"figure\" colspan=\"1000\">12</td>"))
    }

    @Test func `a picture without a web address is left out`() {
        #expect(blocks([.picture(Picture(address: "data:image/png;base64,AA"))]).isEmpty)
        #expect(
            blocks([.picture(Picture(address: "https://a.example/x.jpg"))]).contains("<img src="))
    }

    private let compositor = Compositor(Sample.edition(FrontPage()))

    private func set(_ text: Text) -> String {
        var html = HTMLWriter()
        compositor.text(text, to: &html)
        return html.bytes.string
    }

    private func blocks(_ blocks: [Block], lead: String? = nil) -> String {
        var html = HTMLWriter()
        compositor.blocks(blocks, lead: lead, to: &html)
        return html.bytes.string
    }
}
