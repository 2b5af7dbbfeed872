import News
import Testing

@testable import WireFormats

/// One example of each convention: the field it is read into, and where it stood.
@Suite struct ConventionTableTests {
    /// A convention in a text of three paragraphs, and what must come of it.
    struct Example: Sendable, CustomTestStringConvertible {
        var agency: String
        var what: String
        var headline = "Ferries stop in Halden"
        var slugline: String?
        var lines: [String]
        var field: Copy.Field
        var value: String
        var place: String

        var testDescription: String { "\(agency): \(what)" }
    }

    private static let rain = "It rained in Halden all day on Monday, the harbour master said."
    private static let wind = "Nobody sailed, and the boats stayed in the harbour until evening."

    private static func below(
        _ agency: String, _ what: String, _ line: String, _ field: Copy.Field = .signOff,
        _ value: String? = nil
    ) -> Example {
        Example(
            agency: agency, what: what, lines: [rain, wind, line], field: field,
            value: value ?? line, place: "body, paragraph 3")
    }

    private static func above(
        _ agency: String, _ what: String, _ line: String, _ field: Copy.Field = .advisories,
        _ value: String? = nil
    ) -> Example {
        Example(
            agency: agency, what: what, lines: [line, rain, wind], field: field,
            value: value ?? line, place: "body, paragraph 1")
    }

    private static func headed(
        _ agency: String, _ what: String, _ headline: String, _ value: String
    ) -> Example {
        Example(
            agency: agency, what: what, headline: headline, lines: [rain, wind],
            field: .advisories, value: value, place: "headline")
    }

    private static let afp = [
        below("AFP", "desks", "ab/cd/ef/gh"),
        below("AFP", "bureaus and desks", "burs-ab/cd/efg"),
        below("AFP", "desks in Cyrillic", "аб/вг/де"),
        below("AFP", "desks in Arabic", "بر/اب/جد"),
        above(
            "AFP", "dateline", "HALDEN, Aug 29, 2026 (AFP) - " + rain, .dateline,
            "HALDEN, Aug 29, 2026 (AFP) -"),
        above(
            "AFP", "dateline in French", "Halden, 21 jan 2026 (AFP) - " + rain, .dateline,
            "Halden, 21 jan 2026 (AFP) -"),
        above(
            "AFP", "dateline with a country", "Halden (Nordmark) (AFP) – " + rain, .dateline,
            "Halden (Nordmark) (AFP) –"),
        above("AFP", "update", "UPDATES with harbour master"),
        above("AFP", "correction", "CORRECTS para 4 to say boats instead of ships"),
        above(
            "AFP", "what the correction says", "CORRECTS para 4 to say boats instead of ships",
            .statedChange, "CORRECTS para 4 to say boats instead of ships"),
        above("AFP", "addition", "ADDS quotes"),
        above("AFP", "attention", "ATTENTION - ADDS quotes ///"),
        above("AFP", "sidebar", "TO GO WITH MNA STORY BY ADA NORD"),
        Example(
            agency: "AFP", what: "alert", headline: "", lines: ["Ferries stop in Halden: master"],
            field: .headline, value: "Ferries stop in Halden: master", place: "first line"),
    ]

    private static let reuters = [
        headed("Reuters", "update", "UPDATE 2-Ferries stop", "UPDATE 2-"),
        headed("Reuters", "wrap-up", "WRAPUP 1-Ferries stop", "WRAPUP 1-"),
        headed("Reuters", "correction", "CORRECTED-Ferries stop", "CORRECTED-"),
        headed("Reuters", "refile", "REFILE-Ferries stop", "REFILE-"),
        headed("Reuters", "repeat", "REPEAT-Ferries stop", "REPEAT-"),
        headed("Reuters", "take", "Ferries stop in Halden =2", "=2"),
        above("Reuters", "addition", "(Adds harbour master, background)"),
        above("Reuters", "new lead", "(Recasts lead, adds quotes)"),
        above("Reuters", "correction in brackets", "(Corrects name in paragraph 4)", .statedChange),
        above("Reuters", "withdrawal", "STORY WITHDRAWN", .statedChange),
        above("Reuters", "dateline", "Jan 30 (Reuters) - " + rain, .dateline, "Jan 30 (Reuters) -"),
        below("Reuters", "credits", "(Reporting by Ada Nord; Editing by Ola Vik)"),
        below(
            "Reuters", "who reported", "(Reporting by Ada Nord; Editing by Ola Vik)", .bylines,
            "Ada Nord, Ola Vik"),
    ]

    private static let others = [
        above(
            "AP", "dateline", "HALDEN, Nordmark (AP) _ " + rain, .dateline,
            "HALDEN, Nordmark (AP) _"),
        above("AP", "note", "Eds: Updates with quotes."),
        Example(
            agency: "AP", what: "write-through", slugline: "BC-NM--Ferries, 1st Ld-Writethru",
            lines: [rain, wind], field: .statedChange, value: "BC-NM--Ferries, 1st Ld-Writethru",
            place: "slugline"),
        above("AP", "byline", "By ADA NORD", .bylines, "ADA NORD"),
        above("PA", "snap", "snap"),
        below("PA", "end", "ends"),
        below("PA", "more follows", "mf"),
        above("dpa", "dateline", "Halden (dpa) - " + rain, .dateline, "Halden (dpa) -"),
        below("dpa", "initials", "dpa ab cd n1"),
        Example(
            agency: "dpa", what: "notebook", lines: [rain, wind, "* * * *", "# Notebook", "Ada"],
            field: .advisories, value: "# Notebook\nAda", place: "body, paragraph 4"),
        below("all", "rights", "© 2026 Meridian News", .rights),
        above(
            "all", "embargo", "EMBARGOED UNTIL 18:00 GMT 22 NOVEMBER 2026", .embargoed,
            "2026-11-22T18:00:00Z"),
    ]

    @Test(arguments: afp + reuters + others)
    func `a convention is a field, and says where it stood`(example: Example) {
        var copy = Copy(
            headline: example.headline, body: CopyEditor.paragraphs(fromLines: example.lines))
        copy.slugline = example.slugline
        if !example.headline.isEmpty { copy.origins[.headline] = Origin("headline") }
        let edited = CopyEditor.edit(copy)
        #expect(Self.value(of: example.field, in: edited) == example.value)
        #expect(edited.origins[example.field]?.place == example.place)
    }

    @Test func `a Reuters alert is capitals alone`() throws {
        let item = """
            {"uri":"urn:r:1","pubstatus":"usable","versioncreated":"2026-11-22T10:00:00Z",
            "headline":"FERRIES STOP IN HALDEN - HARBOUR MASTER","provider":"Reuters",
            "body_text":"FERRIES STOP IN HALDEN - HARBOUR MASTER"}
            """
        let copy = try #require(try Reader.read(Array(item.utf8)).copies.first)
        #expect(copy.advisories.map(\.role) == ["alert"])
        #expect(copy.origins[.advisories]?.place == "headline")
    }

    @Test func `PA's take stands before its slug`() throws {
        let item = """
            <nitf><head><title>1 WEATHER Ferries</title><docdata><doc-id id-string="1" regsrc="PA"/>
            <doc.copyright holder="PA"/></docdata></head><body><body.head><hedline><hl1>Ferries
            stop</hl1></hedline><distributor>PA</distributor></body.head><body.content><p>It
            rained.</p></body.content></body></nitf>
            """
        let copy = try #require(try Reader.read(Array(item.utf8)).copies.first)
        #expect(copy.slugline == "WEATHER Ferries")
        #expect(copy.advisories == [Advisory(role: "take", text: "1")])
    }

    private static func value(of field: Copy.Field, in copy: Copy) -> String? {
        switch field {
        case .signOff: copy.signOff
        case .dateline: copy.dateline?.asWritten
        case .advisories: copy.advisories.first?.text
        case .statedChange: copy.statedChange?.words
        case .headline: copy.headline
        case .bylines: copy.bylines.map(\.name).joined(separator: ", ")
        case .rights: copy.rights
        case .embargoed: copy.embargoed?.instant?.description
        default: nil
        }
    }
}
