import Testing

@testable import Markup

@Suite struct HTMLDocumentTests {
    private func body(_ html: String) -> [String] {
        HTMLTreeDump.lines(of: HTMLDocument(Array(html.utf8)), isFragment: false)
            .dropFirst(3).map { String($0.dropFirst(6)) }
    }

    @Test func `misnested formatting is adopted`() {
        #expect(
            body("<p>1<b>2<i>3</b>4</i>5</p>") == [
                "<p>", "  \"1\"", "  <b>", "    \"2\"", "    <i>", "      \"3\"", "  <i>",
                "    \"4\"", "  \"5\"",
            ])
    }

    @Test func `text in a table goes before the table`() {
        #expect(
            body("<table>a<tr><td>b</table>") == [
                "\"a\"", "<table>", "  <tbody>", "    <tr>", "      <td>", "        \"b\"",
            ])
    }

    @Test func `a paragraph ends where a block begins`() {
        #expect(body("<p>one<div>two</div>") == ["<p>", "  \"one\"", "<div>", "  \"two\""])
    }

    @Test func `references in text and attributes are decoded`() {
        let document = HTMLDocument(Array("<a href='?a=1&amp;b=&copy=2'>caf&eacute;</a>".utf8))
        let link = document.nodes.firstIndex { $0.name == .a }
        #expect(link.flatMap { document.value(.href, of: $0) } == "?a=1&b=&copy=2")
        #expect(body("caf&eacute;") == ["\"café\""])
    }

    @Test func `a fragment is read in its context`() {
        let document = HTMLDocument(fragment: Array("<tr><td>x".utf8), in: .tbody)
        #expect(
            HTMLTreeDump.lines(of: document, isFragment: true) == [
                "| <tr>", "|   <td>", "|     \"x\"",
            ])
    }

    @Test func `depth is capped and the text stays`() {
        var limits = HTMLLimits()
        limits.depth = 32
        let html = String(repeating: "<div>", count: 100_000) + "deep"
        let document = HTMLDocument(Array(html.utf8), limits: limits)
        var deepest = 0
        var depths = [Int](repeating: 0, count: document.nodes.count)
        for (index, node) in document.nodes.enumerated() where node.parent >= 0 {
            depths[index] = depths[Int(node.parent)] + 1
            deepest = max(deepest, depths[index])
        }
        #expect(deepest <= 33)
        #expect(document.nodes.last?.kind == .text)
    }

    @Test func `attributes of one tag are capped`() {
        let attributes = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
        let document = HTMLDocument(Array("<p \(attributes)>x".utf8))
        #expect(document.attributes.count == HTMLLimits().attributes)
    }

    @Test func `formatting that is never closed stays linear`() {
        let html = String(repeating: "<font size=1><i><p>", count: 4000)
        let document = HTMLDocument(Array(html.utf8))
        #expect(document.nodes.count < 300_000)
    }

    @Test func `bytes beyond the limit are not read`() {
        var limits = HTMLLimits()
        limits.bytes = 10
        let document = HTMLDocument(Array("<p>12345678901234567890".utf8), limits: limits)
        #expect(document.text.count == 10)
    }

    @Test func `broken UTF-8 and stray NUL are read`() {
        #expect(!HTMLDocument([0x3C, 0x70, 0x3E, 0xFF, 0x00, 0xC3]).nodes.isEmpty)
    }
}
