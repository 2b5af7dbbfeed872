import News
import Testing

@testable import WireFormats

@Suite struct DialectTests {
    private func copy(_ agency: String, _ change: (inout Copy) -> Void) -> Copy {
        var copy = Copy(
            headline: "Ferries stop in Halden", body: [.paragraph("It rained all day.")])
        copy.agency = Agency(agency)
        change(&copy)
        Dialect.read(&copy)
        return copy
    }

    @Test func `AFP's slugline is made of keywords`() {
        let copy = copy("AFP") { $0.slugline = "Nordmark-ferries" }
        #expect(copy.subjects.map(\.name) == ["Nordmark", "ferries"])
    }

    @Test(arguments: [
        ("AP", "BC-NM--Ferries, 1st Ld-Writethru", StatedChange.Kind.writeThrough),
        ("Reuters", "NORDMARK-FERRIES/ (UPDATE 1, PIX, CORRECTED)", .correction),
        ("Reuters", "NORDMARK-FERRIES/ (WRAPUP 2)", .update),
        ("Reuters", "NORDMARK-FERRIES/ (REFILE)", .refile),
    ]) func `sluglines state the take`(agency: String, slug: String, kind: StatedChange.Kind) {
        #expect(copy(agency) { $0.slugline = slug }.statedChange?.kind == kind)
    }

    @Test func `dpa's closing line is the sign-off, its correction note says what is corrected`() {
        let copy = copy("dpa") {
            $0.advisories = [
                Advisory(role: "closingline", text: "dpa ab yy n1 cd"),
                Advisory(role: "correctionlong", text: "Name im 2. Absatz berichtigt"),
            ]
        }
        #expect(copy.signOff == "dpa ab yy n1 cd")
        #expect(copy.advisories.map(\.role) == ["correctionlong"])
        #expect(
            copy.statedChange == StatedChange(.correction, words: "Name im 2. Absatz berichtigt"))
    }

    @Test func `PA counts takes before the slug`() {
        let copy = copy("PA") { $0.slugline = "3 SHIPPING Ferries" }
        #expect(copy.slugline == "SHIPPING Ferries")
        #expect(copy.advisories == [Advisory(role: "take", text: "3")])
    }

    @Test func `EFE files under its keyword and signs with desks`() {
        let copy = copy("EFE") {
            $0.subjects = [Subject(name: "NORDMARK FERRIES")]
            $0.bylines = [Byline("ab/cd")]
        }
        #expect(copy.slugline == "NORDMARK FERRIES")
        #expect(copy.signOff == "ab/cd")
        #expect(copy.bylines.isEmpty)
    }

    @Test func `ANSA's flash stands between pluses`() {
        let copy = copy("ANSA") { $0.headline = "++ Traghetti fermi a Halden ++" }
        #expect(copy.headline == "Traghetti fermi a Halden")
        #expect(copy.advisories.map(\.role) == ["flash"])
    }

    @Test(arguments: [
        ("2026-07-01T12:00:00", "2026-07-01T09:00:00Z"),
        ("2026-01-10T12:00:00", "2026-01-10T10:00:00Z"),
        ("2026-03-29T04:00:00", "2026-03-29T01:00:00Z"),
        ("2026-07-01T12:00:00+02:00", "2026-07-01T10:00:00Z"),
    ]) func `STT's times are Helsinki's`(words: String, moment: String) {
        let copy = copy("STT") { $0.published = WireTime.read(words) }
        #expect(copy.published?.instant == Instant(moment))
    }

    @Test func `Belga's first keyword is the slug, NTB's is its Stikkord`() {
        #expect(copy("Belga") { $0.subjects = [Subject(name: "FERRIES")] }.slugline == "FERRIES")
        let extra = Extra(name: "head/meta NTBStikkord", value: "FERGER-NOR")
        #expect(copy("NTB") { $0.extras = [extra] }.slugline == "FERGER-NOR")
    }

    @Test(arguments: [
        ("RÄTTELSE: Namnet i stycke två", StatedChange.Kind.correction), ("UPPDATERAD", .update),
    ]) func `TT states changes in Swedish`(words: String, kind: StatedChange.Kind) {
        let copy = copy("TT") { $0.advisories = [Advisory(role: "edNote", text: words)] }
        #expect(copy.statedChange == StatedChange(kind, words: words))
    }

    @Test func `AAP's take keys are metadata`() {
        let extra = Extra(name: "head/meta anpa-takekey", value: "2nd lead")
        #expect(copy("AAP") { $0.extras = [extra] }.statedChange?.kind == .writeThrough)
    }

    @Test(arguments: [
        ("Kyodo", "==Kyodo"), ("TASS", "/TASS/."),
        (
            "The Canadian Press",
            "This report by The Canadian Press was first published Nov. 22, 2026."
        ),
    ]) func `closing lines are no text`(agency: String, line: String) {
        let copy = copy(agency) { $0.body.append(.paragraph(Text(line))) }
        #expect(copy.signOff == line)
        #expect(copy.body == [.paragraph("It rained all day.")])
    }

    @Test(arguments: ["GlobeNewswire", "Business Wire", "PR Newswire"])
    func `releases say that they are`(agency: String) {
        #expect(copy(agency) { _ in }.subjects == [Subject(name: "press release", scheme: "genre")])
    }

    @Test func `Business Wire names the page, PR Newswire the source`() {
        let line = "View source version on businesswire.com: https://bw.example/1 now"
        let release = copy("Business Wire") { $0.body.append(.paragraph(Text(line))) }
        #expect(release.link == "https://bw.example/1")
        let other = copy("PR Newswire") { $0.body.append(.paragraph("SOURCE Halden Ferries")) }
        #expect(other.extras == [Extra(name: "source", value: "Halden Ferries")])
    }

    @Test func `an unknown agency reads by the standard`() {
        let plain = copy("Meridian News") { $0.slugline = "BC-NM, 1st Ld-Writethru (CORRECTED)" }
        #expect(plain.statedChange == nil)
        #expect(plain.slugline == "BC-NM, 1st Ld-Writethru (CORRECTED)")
    }
}
