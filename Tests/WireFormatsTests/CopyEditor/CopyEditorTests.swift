import News
import Testing

@testable import WireFormats

@Suite struct CopyEditorTests {
    private func edited(_ lines: String..., headline: String = "A headline") -> Copy {
        CopyEditor.edit(Copy(headline: headline, body: CopyEditor.paragraphs(fromLines: lines)))
    }

    @Test func `carried copy keeps crossheads, sign-off, masthead byline and agency apart`() {
        let copy = edited(
            "Ferries stopped in Halden -- the capital -- on Monday.",
            "- Harbour concerns -", "The harbour is shut.",
            "- 'Waiting for wind' -", "Sailors waited.",
            "burs-ab/cd/efg", "T.Lind--HDT")
        #expect(
            copy.body == [
                .paragraph("Ferries stopped in Halden -- the capital -- on Monday."),
                .crosshead("Harbour concerns"), .paragraph("The harbour is shut."),
                .crosshead("'Waiting for wind'"), .paragraph("Sailors waited."),
            ])
        #expect(copy.signOff == "burs-ab/cd/efg")
        #expect(copy.bylines == [Byline("T.Lind", mastheadCode: "HDT")])
        #expect(copy.agency == Agency("AFP", isStated: false))
        #expect(copy.origins[.agency]?.reason?.contains("burs-ab/cd/efg") == true)
        #expect(copy.origins[.signOff]?.place == "body, paragraph 6")
        #expect(copy.origins[.bylines]?.place == "body, paragraph 7")
    }

    @Test(arguments: ["- Text -", "- Text-", "– Text –", "-- Text --", "— Text —", "-Text -"])
    func `a line between dashes is a crosshead`(_ line: String) {
        #expect(edited("One.", line, "Two.").body[1] == .crosshead("Text"))
    }

    @Test(arguments: [
        "- Text", "-30-", "-text-", "- 30 -", "-", "--", "- -", "Text -", "- a - b - c -",
    ])
    func `other lines with dashes are no crossheads`(_ line: String) {
        let blocks = edited("One.", line, "Two.").body
        #expect(!blocks.contains { if case .crosshead = $0 { true } else { false } })
    }

    @Test(arguments: [
        "hh/ph/ts/hd", "burs-jc/oc/giv", "abc/de", "бм/аб/вг", "ح ق/ا ا/س", "bur-dt/cw",
    ])
    func `initials at the end are the sign-off`(_ line: String) {
        let copy = edited("One.", "Two.", line)
        #expect(copy.signOff == line)
        #expect(copy.body.count == 2)
    }

    @Test(arguments: [
        "and/or", "he/she", "km/h", "n/a", "Win/Loss", "24/7", "http://a/b", "yes/no",
    ])
    func `a pair of words is no sign-off`(_ line: String) {
        #expect(edited("One.", "Two.", line).signOff == nil)
    }

    @Test func `the initials of one desk close a text below a finished sentence only`() {
        #expect(edited("One.", "Two.", "pma").signOff == "pma")
        #expect(edited("One.", "Two.", "pma").agency == nil)
        #expect(edited("One.", "Two", "pma").signOff == nil)
        #expect(edited("One.", "Two.", "more").signOff == nil)
    }

    @Test func `a sign-off behind the last sentence is taken off it`() {
        let copy = edited("One.", "Sailors waited. burs-ab/cd/efg")
        #expect(copy.signOff == "burs-ab/cd/efg")
        #expect(copy.body.last == .paragraph("Sailors waited."))
    }

    @Test(arguments: ["I.Meyer--BTB", "A. Leclerc--RTC", "Van Der Berg--NZN", "J.Nord—HDT"])
    func `a name and a code are the masthead's byline`(_ line: String) {
        let byline = edited("One.", "Two.", line).bylines.first
        #expect(byline?.mastheadCode?.count == 3)
    }

    @Test(arguments: ["well--KNOWN", "It rained--AND it blew", "Nord -- HDT news", "Cup--2024"])
    func `other lines with double hyphens are no bylines`(_ line: String) {
        #expect(edited("One.", "Two.", line).bylines.isEmpty)
    }

    @Test func `crossheads are found between line breaks of one paragraph`() {
        let text = Text(
            "It rained. - Wind - It blew.",
            spans: [Span(.lineBreak, from: 11, to: 11), Span(.lineBreak, from: 20, to: 20)])
        let copy = CopyEditor.edit(Copy(headline: "H", body: [.paragraph(text)]))
        #expect(
            copy.body == [.paragraph("It rained."), .crosshead("Wind"), .paragraph("It blew.")])
    }

    @Test func `typewriter quotes become the marks they stand for`() {
        let text = Text("``It rains,'' she said.", spans: [Span(.emphasis, from: 2, to: 4)])
        let copy = CopyEditor.edit(Copy(headline: "H", body: [.paragraph(text), .paragraph("x")]))
        #expect(
            copy.body.first
                == .paragraph(
                    Text("“It rains,” she said.", spans: [Span(.emphasis, from: 3, to: 5)])))
    }

    @Test func `bullets in a row are a list and a row of marks is a rule`() {
        let copy = edited("One.", "* Ferries stop", "* Trains run", "* * *", "Two.")
        #expect(copy.body[1].plainText == "Ferries stop\nTrains run")
        #expect(copy.body[2] == .rule)
    }

    @Test func `an empty headline is served by the first line, and says so`() {
        let copy = edited("Ferries stop in Halden", "More.", headline: "")
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.origins[.headline]?.place == "first line")
        #expect(copy.body.count == 2)
    }

    @Test func `double hyphens in sentences stay as written`() {
        #expect(edited("A -- b -- c.", "D.").body[0] == .paragraph("A -- b -- c."))
    }

    @Test func `the notebook is kept out of the text`() {
        let copy = edited(
            "Die Fähren fahren.", "Der Wind weht.", "# Notebook", "## Kontakte", "Ruf: 555 0100",
            "dpa ab cd n1")
        #expect(copy.body.plainText == "Die Fähren fahren.\nDer Wind weht.")
        #expect(copy.advisories.first?.role == "Notebook")
        #expect(copy.signOff == "dpa ab cd n1")
        #expect(copy.agency == Agency("dpa", isStated: false))
    }

    @Test func `no word is lost`() {
        let lines = [
            "UPDATES with reaction", "By Ada Nord and Ola Vik", "HALDEN, Nov 3 (MNA) - It rained.",
            "- Wind -", "``So it blew,'' he said.", "* one", "* two", "It stopped. burs-ab/cd/ef",
        ]
        let copy = edited(
            lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], lines[6], lines[7])
        var printed = copy.advisories.map(\.text)
        printed.append("By " + copy.bylines.map(\.name).joined(separator: " and "))
        printed.append(copy.dateline?.asWritten ?? "")
        printed.append(copy.body.plainText)
        printed.append(copy.signOff ?? "")
        #expect(words(printed.joined(separator: " ")) == words(lines.joined(separator: " ")))
    }

    @Test func `hostile text is read within bounds`() {
        let long = String(repeating: "- ", count: 50_000)
        let copy = edited(
            long, String(repeating: "a/", count: 50_000), String(repeating: "(", count: 9999))
        #expect(copy.body.count == 3)
        #expect(CopyEditor.edit(Copy()).headline.isEmpty)
    }
}
