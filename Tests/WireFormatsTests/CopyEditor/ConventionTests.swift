import News
import Testing

@testable import WireFormats

/// Each convention the agencies write by, read into a field of its own with where it stood.
@Suite struct ConventionTests {
    private func edit(
        _ headline: String = "Ferries stop in Halden", _ lines: String..., agency: String? = nil
    ) -> Copy {
        var copy = Copy(headline: headline, body: CopyEditor.paragraphs(fromLines: lines))
        copy.agency = agency.map { Agency($0) }
        return CopyEditor.edit(copy)
    }

    private let rain = "It rained in Halden all day on Monday, the harbour master said."
    private let wind = "Nobody sailed, and the boats stayed in the harbour until the evening."

    // MARK: AFP

    @Test(arguments: ["- Rough seas -", "- Rough seas-", "– Rough seas –", "-- Rough seas --"])
    func `AFP's crossheads stand between dashes`(line: String) {
        #expect(edit("Ferries stop", rain, line, wind).body[1] == .crosshead("Rough seas"))
    }

    @Test(arguments: [
        "ab/cd/ef/gh", "burs-ab/cd/efg", "burs-abc", "аб/вг/де", "بر/اب/جد", "ab-cd/ef/ghi",
    ]) func `AFP signs off with desks`(line: String) {
        let copy = edit("Ferries stop", rain, wind, line)
        #expect(copy.signOff == line)
        #expect(copy.origins[.signOff]?.place == "body, paragraph 3")
        #expect(copy.body.count == 2)
    }

    @Test(arguments: [
        ("HALDEN, Aug 29, 2026 (AFP) - ", "HALDEN", "Aug 29, 2026"),
        ("Halden, 21 jan 2026 (AFP) - ", "Halden", "21 jan 2026"),
        ("Halden (Nordmark) (AFP) – ", "Halden (Nordmark)", nil),
    ]) func `AFP's datelines`(words: String, place: String, date: String?) {
        let copy = edit("Ferries stop", words + rain, wind)
        #expect(copy.dateline?.place == place)
        #expect(copy.dateline?.date == date)
        #expect(copy.dateline?.agency == "AFP")
        #expect(copy.origins[.dateline]?.place == "body, paragraph 1")
        #expect(copy.body[0] == .paragraph(Text(rain)))
    }

    @Test(arguments: [
        ("UPDATES with harbour master", "UPDATES", StatedChange.Kind.update),
        ("CORRECTS para 4 to say boats instead of ships", "CORRECTS", .correction),
        ("ADDS harbour master, detail", "ADDS", .update),
        ("ATTENTION - CORRECTS day in para 2 ///", "ATTENTION", .correction),
        ("ATTENTION - ADDS quotes", "ATTENTION", .update),
        ("TO GO WITH MNA STORY BY ADA NORD", "TO GO WITH", nil),
    ]) func `AFP's notes to editors`(line: String, role: String, kind: StatedChange.Kind?) {
        let copy = edit("Ferries stop", line, rain, wind)
        #expect(copy.advisories == [Advisory(role: role, text: line)])
        #expect(copy.origins[.advisories]?.place == "body, paragraph 1")
        #expect(copy.statedChange?.kind == kind)
        if kind != nil { #expect(copy.statedChange?.words == line) }
    }

    @Test func `an alert without a headline is headed by its first line, and says so`() {
        let copy = edit("", "Ferries stop in Halden: harbour master")
        #expect(copy.headline == "Ferries stop in Halden: harbour master")
        #expect(copy.origins[.headline]?.place == "first line")
    }

    // MARK: Reuters

    @Test(arguments: [
        ("UPDATE 2-Ferries stop in Halden", "UPDATE", StatedChange.Kind.update),
        ("WRAPUP 1-Ferries stop in Halden", "WRAPUP", .update),
        ("CORRECTED-Ferries stop in Halden", "CORRECTED", .correction),
        ("REFILE-Ferries stop in Halden", "REFILE", .refile),
        ("REFILE-UPDATE 2-Ferries stop in Halden", "REFILE", .refile),
        ("REPEAT-Ferries stop in Halden", "REPEAT", .repeated),
        ("RPT-Ferries stop in Halden", "RPT", .repeated),
        ("CORRECTED-UPDATE 1-Ferries stop in Halden", "CORRECTED", .correction),
    ]) func `Reuters marks its headlines`(line: String, role: String, kind: StatedChange.Kind) {
        let copy = edit(line, rain, wind)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.advisories.first?.role == role)
        #expect(copy.statedChange?.kind == kind)
    }

    @Test func `a withdrawn story says so`() {
        #expect(edit("STORY WITHDRAWN: Ferries stop", rain).statedChange?.kind == .withdrawal)
        let copy = edit("Ferries stop", "STORY WITHDRAWN", rain, wind)
        #expect(copy.statedChange?.kind == .withdrawal)
    }

    @Test(arguments: [
        ("(Adds harbour master, background)", "Adds", StatedChange.Kind.update),
        ("(Recasts lead, adds quotes)", "Recasts", .update),
        ("(Corrects name in paragraph 4)", "Corrects", .correction),
        ("(Refiles to fix dateline)", "Refiles", .refile),
        ("(Repeats with no changes to text)", "Repeats", .repeated),
    ]) func `Reuters' notes stand in brackets`(line: String, role: String, kind: StatedChange.Kind)
    {
        let copy = edit("Ferries stop", line, rain, wind)
        #expect(copy.advisories == [Advisory(role: role, text: line)])
        #expect(copy.statedChange == StatedChange(kind, words: line))
        let before = edit("Ferries stop", line + " " + rain, wind)
        #expect(before.body[0] == .paragraph(Text(rain)))
    }

    @Test func `bullets are a list`() {
        let copy = edit("Ferries stop", "* Storm nears Halden", "* Boats stay in", rain)
        #expect(
            copy.body[0]
                == .list(
                    ordered: false,
                    items: [[.paragraph("Storm nears Halden")], [.paragraph("Boats stay in")]]))
    }

    @Test func `credits are bylines with roles, and the sign-off`() {
        let line = "(Reporting by Ada Nord in Halden; Editing by Ola Vik)"
        let copy = edit("Ferries stop", "Jan 30 (Reuters) - " + rain, wind, line)
        #expect(copy.signOff == line)
        #expect(
            copy.bylines == [
                Byline("Ada Nord", role: "reporting"), Byline("Ola Vik", role: "editing"),
            ])
        #expect(copy.dateline?.date == "Jan 30")
        #expect(copy.dateline?.place == nil)
        #expect(copy.agency?.name == "Reuters")
    }

    @Test func `takes are counted behind an equals sign`() {
        let copy = edit("Ferries stop in Halden =2", rain, wind)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.advisories == [Advisory(role: "take", text: "=2")])
        #expect(edit("Halden: E=2", rain).headline == "Halden: E=2")
    }

    // MARK: AP

    @Test func `AP's dateline, rules, notes and typewriter quotes`() {
        let copy = edit(
            "Ferries stop", "Eds: Updates with quotes.",
            "HALDEN, Nordmark (AP) _ ``Wet,'' she said.",
            "___", wind)
        #expect(copy.advisories == [Advisory(role: "Eds", text: "Eds: Updates with quotes.")])
        #expect(copy.statedChange?.kind == .update)
        #expect(copy.dateline?.asWritten == "HALDEN, Nordmark (AP) _")
        #expect(copy.body == [.paragraph("“Wet,” she said."), .rule, .paragraph(Text(wind))])
    }

    @Test(arguments: ["BC-NM--Ferries, 1st Ld-Writethru", "BC-NM--Ferries, 1stLd-Writethru"])
    func `AP's write-throughs`(slugline: String) {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph(Text(rain))])
        copy.slugline = slugline
        #expect(CopyEditor.edit(copy).statedChange?.kind == .writeThrough)
    }

    // MARK: PA

    @Test(arguments: ["ends", "mf", "ENDS", "Ends"]) func `PA closes a text or says more follows`(
        line: String
    ) {
        #expect(edit("Ferries stop", rain, wind, line).signOff == line)
    }

    @Test(arguments: ["snap", "Snap", "SNAP"]) func `PA's snaps are marked`(line: String) {
        let copy = edit("Ferries stop", line, rain)
        #expect(copy.advisories == [Advisory(role: "snap", text: line)])
        #expect(copy.body == [.paragraph(Text(rain))])
    }

    // MARK: dpa

    @Test func `dpa's notebook is for editors, its closing line the sign-off`() {
        let copy = edit(
            "Fähren stehen", "Halden (dpa) - " + rain, wind, "* * * *", "# Notebook", "## Contacts",
            "Ada Nord, +47 1", "dpa ab yy n1 cd")
        #expect(copy.body == [.paragraph(Text(rain)), .paragraph(Text(wind))])
        #expect(copy.signOff == "dpa ab yy n1 cd")
        #expect(copy.advisories.map(\.role) == ["Notebook"])
        #expect(copy.advisories[0].text.contains("Ada Nord, +47 1"))
    }

    @Test(arguments: [
        "The following information is not intended for publication",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
    ]) func `what is not for publication is kept out of the text`(line: String) {
        let copy = edit("Ferries stop", rain, wind, line, "Call Ada Nord.")
        #expect(copy.body.count == 2)
        #expect(copy.advisories.first?.text.contains("Call Ada Nord.") == true)
    }

    // MARK: telegrams

    @Test(arguments: ["NNNN", "-30-", "###"]) func `telegrams end in marks`(line: String) {
        #expect(edit("Ferries stop", rain, wind, line).signOff == line)
    }

    // MARK: what is none

    @Test(arguments: [
        "UPDATES THE HARBOUR NEEDS", "The ferry and/or the bus", "He/she said so.", "Ends in tears",
    ]) func `ordinary lines stay text`(line: String) {
        let copy = edit("Ferries stop", rain, line, wind)
        #expect(copy.body.count == 3)
        #expect(copy.statedChange == nil)
    }
}
