import News
import Testing

@testable import WireFormats

/// Notes, bylines and credits around the text, and what they state of it.
@Suite struct NoteTests {
    private func edited(_ lines: String..., headline: String = "A headline") -> Copy {
        CopyEditor.edit(Copy(headline: headline, body: CopyEditor.paragraphs(fromLines: lines)))
    }

    @Test(arguments: [
        ("UPDATES with reaction, details", "UPDATES", StatedChange.Kind.update),
        ("CORRECTS para 4 to say 12 not 21", "CORRECTS", .correction),
        ("ADDS quotes ///", "ADDS", .update),
        ("ATTENTION - CORRECTS spelling of name ///", "ATTENTION", .correction),
        ("(Adds quotes, background)", "Adds", .update),
        ("(Recasts lead, adds quotes)", "Recasts", .update),
        ("(Corrects name in paragraph 3)", "Corrects", .correction),
        ("Eds: Updates throughout with details.", "Eds", .update),
        ("(Refiles to fix headline)", "Refiles", .refile),
        ("(Repeats story first sent at 0600)", "Repeats", .repeated),
        ("This story has been corrected to show that it rained.", "CORRECTS", .correction),
    ]) func `a note to editors is an advisory with its change`(
        line: String, role: String, change: StatedChange.Kind
    ) {
        let copy = edited(line, "HALDEN, Nov 3 (MNA) - It rained.", "It blew.")
        #expect(copy.advisories == [Advisory(role: role, text: line)])
        #expect(copy.statedChange?.kind == change)
        #expect(copy.statedChange?.words == line)
        #expect(copy.dateline?.place == "HALDEN")
        #expect(copy.body.count == 2)
    }

    @Test(arguments: [
        "Adds to the trouble, he said.", "UPDATES ON THE STORM IN HALDEN", "(The minister left.)",
        "Attention turned to Halden.", "Corrects itself in time, the market does.",
        "(Changing trains takes time.)", "Editors met on Monday.",
    ]) func `an ordinary paragraph is no advisory`(_ line: String) {
        let copy = edited(line, "It blew.", "It stopped.")
        #expect(copy.advisories.isEmpty)
        #expect(copy.body.count == 3)
        #expect(copy.statedChange == nil)
    }

    @Test func `a note before the dateline in the same paragraph is read too`() {
        let copy = edited("(Adds quotes) HALDEN, Nov 3 (Reuters) - It rained.", "It blew.")
        #expect(copy.advisories.first?.text == "(Adds quotes)")
        #expect(copy.dateline?.agency == "Reuters")
        #expect(copy.body.first == .paragraph("It rained."))
    }

    @Test(arguments: [
        ("UPDATE 1-Ferries stop", "Ferries stop", StatedChange.Kind.update),
        ("CORRECTED-UPDATE 2-Ferries stop", "Ferries stop", .correction),
        ("REFILE-Ferries stop", "Ferries stop", .refile),
        ("REPEAT-Ferries stop", "Ferries stop", .repeated),
        ("Correction: Ferries story", "Correction: Ferries story", .correction),
        ("WITHDRAWN: Ferries stop", "WITHDRAWN: Ferries stop", .withdrawal),
    ]) func `marks before a headline state the change`(
        headline: String, shown: String, change: StatedChange.Kind
    ) {
        let copy = edited("It rained.", "It blew.", headline: headline)
        #expect(copy.headline == shown)
        #expect(copy.statedChange?.kind == change)
        #expect(words(copy.advisories.map(\.text).joined() + " " + shown) == words(headline))
    }

    @Test(arguments: [
        "Corrected course saves ferry", "UPDATE 1", "Killing time", "UPDATED-", "KILL",
    ])
    func `other headlines state nothing`(_ headline: String) {
        let copy = edited("It rained.", "It blew.", headline: headline)
        #expect(copy.headline == headline)
        #expect(copy.statedChange == nil)
    }

    @Test func `a format's own word on the change stands`() {
        var copy = Copy(headline: "REFILE-Ferries stop", body: [.paragraph("It rained.")])
        copy.statedChange = StatedChange(.update, words: "sig:update")
        #expect(CopyEditor.edit(copy).statedChange?.kind == .update)
    }

    @Test(arguments: [
        ("By Ada Nord", ["Ada Nord"]), ("By ADA NORD and OLA VIK", ["ADA NORD", "OLA VIK"]),
        ("By Ada Nord, Ola Vik and Eli de la Cruz", ["Ada Nord", "Ola Vik", "Eli de la Cruz"]),
        ("By Ada Nord, Political Editor", ["Ada Nord"]), ("Von Ada Nord, dpa", ["Ada Nord"]),
        ("by Ada NORD", ["Ada NORD"]), ("By The Associated Press", ["The Associated Press"]),
        ("Par Ada NORD", ["Ada NORD"]),
    ]) func `a line of names is the byline`(line: String, names: [String]) {
        let copy = edited(line, "HALDEN (MNA) - It rained.", "It blew.")
        #expect(copy.bylines.map(\.name) == names)
        #expect(copy.body.count == 2)
    }

    @Test func `what follows the last name is its title or house`() {
        let one = CopyEditor.bylines(stated: "By Ada Nord, National Wire")
        #expect(one == [Byline("Ada Nord", role: "National Wire")])
        #expect(CopyEditor.bylines(stated: "By ADA NORD, OLA VIK").count == 2)
        let two = CopyEditor.bylines(stated: "By Ada Nord, Ola Vik and Eli Berg, National Wire")
        #expect(two.map(\.name) == ["Ada Nord", "Ola Vik", "Eli Berg"])
        #expect(two.map(\.role) == [nil, nil, "National Wire"])
    }

    @Test(arguments: [
        "By Friday the river had risen.", "By Friday", "By all accounts it rained",
        "By the way", "By 2030, Nordmark Plans", "Von wegen",
    ]) func `a line that only begins so is none`(_ line: String) {
        #expect(edited(line, "It rained.", "It blew.").bylines.isEmpty)
    }

    @Test func `credits at the end are bylines with roles, their words the sign-off`() {
        let credit = "(Reporting by Ada Nord in Halden and Ola Vik; Editing by Eli Berg)"
        let copy = edited("It rained.", "It blew.", credit)
        #expect(copy.bylines.map(\.name) == ["Ada Nord", "Ola Vik", "Eli Berg"])
        #expect(copy.bylines.map(\.role) == ["reporting", "reporting", "editing"])
        #expect(copy.signOff == credit)
        #expect(copy.body.count == 2)
        let trailing = edited("It rained.", "It blew. " + credit)
        #expect(trailing.signOff == credit)
        #expect(trailing.body.last == .paragraph("It blew."))
    }

    @Test func `credits parted by commas keep their roles`() {
        let copy = edited(
            "It rained.", "It blew.",
            "(Reporting by Ada Nord, with reporting by Ola Vik, editing by Eli Berg.)")
        #expect(copy.bylines.map(\.name) == ["Ada Nord", "Ola Vik", "Eli Berg"])
        #expect(copy.bylines.map(\.role) == ["reporting", "reporting", "editing"])
    }

    @Test func `reporting that is told of stays in the text`() {
        let line = "Reporting by the Halden Post showed that the harbour had been shut for weeks."
        #expect(edited("It rained.", line).body.count == 2)
    }

    @Test func `the agency is inferred from what is there, the strongest first`() {
        var copy = Copy(headline: "H", body: [.paragraph("It rained."), .paragraph("ab/cd/ef")])
        copy.rights = "Copyright 2026 The Associated Press. All rights reserved."
        #expect(CopyEditor.edit(copy).agency == Agency("AP", isStated: false))
        copy.rights = nil
        copy.link = "https://www.reuters.com/world/1"
        #expect(CopyEditor.edit(copy).agency?.name == "AFP")
        copy.body.removeLast()
        #expect(CopyEditor.edit(copy).agency?.name == "Reuters")
        copy.link = "https://notreuters.com/world/1"
        #expect(CopyEditor.edit(copy).agency == nil)
        copy.agency = Agency("MNA")
        #expect(CopyEditor.edit(copy).agency == Agency("MNA"))
    }

    @Test func `an Australian Associated Press is not the Associated Press`() {
        var copy = Copy(headline: "H", body: [.paragraph("It rained.")])
        copy.rights = "© Australian Associated Press 2026"
        #expect(CopyEditor.edit(copy).agency?.name == "AAP")
    }
}
