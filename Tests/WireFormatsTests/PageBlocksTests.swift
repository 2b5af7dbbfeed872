import News
import Testing

@testable import WireFormats

@Suite struct PageBlocksTests {
    private func blocks(_ html: String) -> [Block] {
        HTMLBlocks.blocks(fragment: Array(html.utf8), base: "https://paper.example/news/")
    }

    @Test func `words keep their emphasis and links as spans`() {
        #expect(
            blocks("<p>The <b>old <a href='/x'>harbour</a></b>  wall</p>") == [
                .paragraph(
                    Text(
                        "The old harbour wall",
                        spans: [
                            Span(.strong, from: 4, to: 15),
                            Span(.link, from: 8, to: 15, address: "https://paper.example/x"),
                        ]))
            ])
    }

    @Test func `one line break stays in the paragraph and two end it`() {
        #expect(
            blocks("one<br>two<br><br>three") == [
                .paragraph(Text("one two", spans: [Span(.lineBreak, from: 3, to: 3)])),
                .paragraph("three"),
            ])
    }

    @Test func `headings and short bold lines are crossheads`() {
        #expect(
            blocks("<h2>First</h2><p>Some words here.</p><p><b>Second</b></p><p>More words.</p>")
                == [
                    .crosshead("First"), .paragraph("Some words here."), .crosshead("Second"),
                    .paragraph("More words."),
                ])
    }

    @Test func `lists, quotes and pictures keep their shape`() {
        #expect(
            blocks(
                "<ol><li>a<li><p>b</p></ol><blockquote>c</blockquote>"
                    + "<figure><img src=p.jpg alt=Quay><figcaption>At dawn</figcaption></figure>")
                == [
                    .list(ordered: true, items: [[.paragraph("a")], [.paragraph("b")]]),
                    .quote([.paragraph("c")], attribution: nil),
                    .picture(
                        Picture(
                            address: "https://paper.example/news/p.jpg", alternative: "Quay",
                            caption: "At dawn")),
                ])
    }

    @Test func `tables of facts stay tables and layout tables become text`() {
        let facts = blocks("<table><tr><th>Club<th>Points<tr><td>Norham<td>3</table>")
        guard case .table(let table)? = facts.first else {
            Issue.record("no table")
            return
        }
        #expect(table.plainText == "Club\tPoints\nNorham\t3")
        #expect(blocks("<table><tr><td><p>one</p><p>two</p></table>").count == 2)
    }

    @Test func `scripts, styles and hidden parts are not text`() {
        #expect(
            blocks("<style>a{}</style><p>x<script>1</script></p><div hidden>y</div>")
                == [.paragraph("x")])
    }

    @Test func `lists nested beyond measure are read all the same`() {
        let html = String(repeating: "<ul><li>", count: 5000) + "end"
        #expect(blocks(html).plainText.contains("end"))
    }
}
