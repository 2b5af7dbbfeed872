import News
import Testing

@testable import WireFormats

@Suite struct PageFurnitureTests {
    private static let first =
        "The harbour wall at Norham gave way on Tuesday, and the town council called in divers from "
        + "three counties to look for the cause, officials said."
    private static let second =
        "Nobody was hurt, the mayor told reporters, but boats will stay out until the stones have been "
        + "counted and the ferry pier has been checked by engineers."

    private func body(_ page: String) throws -> [String] {
        let page = "<html><body><h1>Wall falls</h1><div>\(page)</div></body></html>"
        return try PageReader.read(Array(page.utf8)).copies[0].body.map(\.plainText)
    }

    @Test(arguments: [
        "Related: Ferry late again", "WATCH | The wall falls", "Lesen Sie auch: Die Mauer",
    ])
    func `a line that points to another story is a stock line`(line: String) {
        #expect(BoilerplateLine.points(line))
    }

    @Test(arguments: [
        "Relatedly: the wall fell", "Officials said: more is to come",
        "More than a hundred stones fell, and the ferry stopped: nobody knows why",
    ])
    func `a line that only begins like one is not`(line: String) {
        #expect(!BoilerplateLine.points(line))
    }

    @Test func `a line that points to another story is left out of the text`() throws {
        let read = try body(
            "<p>\(Self.first)</p><p>Related: <a href=/f>Ferry late again</a></p><p>\(Self.second)</p>"
        )
        #expect(read == [Self.first, Self.second])
    }

    @Test func `a card of links that opens over a word is left out`() throws {
        let card = """
            <span class=card><span><a href=/ada>Ada Quill</a><a href=/1>Quill opens the new pier</a> \
            <a href=/2>Quill wins a second term</a></span></span>
            """
        let read = try body(
            "<p>Mayor <span><a href=/ada>Ada Quill</a>\(card)</span> spoke first. \(Self.first)</p>"
                + "<p>\(Self.second)</p>")
        #expect(read == ["Mayor Ada Quill spoke first. " + Self.first, Self.second])
    }

    @Test func `of a named box the linked word stays that its card opens over`() throws {
        let card = """
            <span class=card><a href=/1>Quill opens the new pier</a> <a href=/2>Quill wins a second \
            term</a><a href=/3>Quill at home</a></span>
            """
        let read = try body(
            "<p>Mayor <span class=people><a href=/ada>Ada Quill</a>\(card)</span> spoke first. "
                + "\(Self.first)</p><p>\(Self.second)</p>")
        #expect(read == ["Mayor Ada Quill spoke first. " + Self.first, Self.second])
    }

    @Test(arguments: [
        "<a class=textTag rel=tag href=/t>harbour wall</a>",
        "<a id=auto-tag_1 href=/t>harbour wall</a>",
        "<em><a class=external-popup href=/t>harbour wall</a></em>",
        "<b class=tooltip>harbour wall</b>", "<a class=lightbox href=/p.jpg>harbour wall</a>",
    ])
    func `a word of a sentence stays in it whatever it is named`(word: String) throws {
        let read = try body(
            "<p>The \(word) at Norham had stood for a century, she said.</p><p>\(Self.first)</p>")
        #expect(
            read == ["The harbour wall at Norham had stood for a century, she said.", Self.first])
    }

    @Test func `links that are named tags and stand alone are left out`() throws {
        let read = try body(
            "<p>\(Self.first)</p><p>\(Self.second)</p><p>Tags: <a class=tag href=/a>Harbour</a>, "
                + "<a class=tag href=/b>Norham</a></p>")
        #expect(read == [Self.first, Self.second])
    }

    @Test func `fields say how sure their place is where that was measured`() throws {
        let page = """
            <html><head><meta property="article:published_time" content="2026-11-03T18:05:00+01:00">
            </head><body><h1>Wall falls</h1><p>\(Self.first)</p></body></html>
            """
        let origins = try PageReader.read(Array(page.utf8)).copies[0].origins
        #expect(origins[.published]?.sureness == 95)
        #expect(origins[.headline]?.sureness == 53)
        #expect(origins[.link] == nil)
    }
}
