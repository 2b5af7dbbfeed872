import News
import Testing

@testable import WireFormats

/// Plain text of agencies and press offices, known by its lines.
@Suite struct AgencyTextTests {
    private func read(_ text: String) throws -> Reading {
        try Reader.read(Array(text.utf8))
    }

    private func copy(_ text: String) throws -> Copy {
        let reading = try read(text)
        #expect(reading.format == .agencyText)
        return try #require(reading.copies.first)
    }

    private static let release = """
        Source: Halden Ferries
        MEDIA RELEASE HF20417
        Halden Ferries Opens the First Quay in the Country That Charges Every Boat at \r
        Once

        HALDEN, Feb. 1, 2026 /Nordwire/ --

            Four boats can be charged at the new quay at the same time, the company \r
        said today. The quay was built in eleven months and cost half as much as the \r
        council had feared, said the harbour master.
            The first boat sails on Monday.
        Nobody knows yet whether the old quay will be pulled down or kept as a place \r
        to sit. "We will ask the town," said Ada Nord, who leads the company.

        (Photo 1: https://pictures.example/quay.jpg)

        About Halden Ferries
        Halden Ferries has sailed to the islands since 1911 and owns four boats and two \r
        quays. It is based in Halden.

        - One boat for cars
        - Three boats for those who walk, with a place for a bicycle beside every seat \r
        on deck

        Contact:
        Ada Nord
        Halden Ferries
        +47 555 0100
        ada@ferries.example

        SOURCE: Halden Ferries
        """

    @Test func `a release is put together again from its lines`() throws {
        let copy = try copy(Self.release)
        #expect(
            copy.headline == "Halden Ferries Opens the First Quay in the Country That Charges "
                + "Every Boat at Once")
        #expect(copy.providerID == "HF20417")
        #expect(copy.outlet == "Halden Ferries")
        #expect(copy.dateline?.place == "HALDEN")
        #expect(copy.agency?.name == "Nordwire")
        let lines = copy.body.map(\.plainText)
        #expect(lines.prefix(2).last == "The first boat sails on Monday.")
        #expect(lines[2].hasPrefix("Nobody knows yet whether"))
        #expect(copy.body[3] == .crosshead("About Halden Ferries"))
        #expect(
            copy.body[5]
                == .list(
                    ordered: false,
                    items: [
                        [.paragraph("One boat for cars")],
                        [
                            .paragraph(
                                Text(
                                    "Three boats for those who walk, with a place for a bicycle "
                                        + "beside every seat on deck"))
                        ],
                    ]))
        #expect(copy.media.map(\.address) == ["https://pictures.example/quay.jpg"])
        #expect(copy.media.first?.title == "Photo 1")
    }

    @Test func `who answers questions is for editors`() throws {
        let copy = try copy(Self.release)
        let note = copy.advisories.first { $0.role == "Contact" }
        #expect(
            note?.text == "Contact:\nAda Nord\nHalden Ferries\n+47 555 0100\nada@ferries.example")
        #expect(!copy.body.plainText.contains("555 0100"))
    }

    @Test func `each field says on which line it stood`() throws {
        let origins = try copy(Self.release).origins
        #expect(origins[.outlet]?.place == "line 1")
        #expect(origins[.providerID]?.place == "line 2")
        #expect(origins[.headline]?.place == "lines 3–4")
    }

    private func embargoed(_ line: String) throws -> Copy {
        try copy(
            """
            \(line)
            Ferries get a new quay

            Four boats can be charged at the new quay at the same time, the company said.
            """)
    }

    @Test(arguments: [
        ("EMBARGOED UNTIL 18:00 GMT SUNDAY 22 NOVEMBER 2026", "2026-11-22T18:00:00Z"),
        ("Embargoed until 12.01am AEDT, Monday, 23 November 2026", "2026-11-22T13:01:00Z"),
        ("NOT FOR PUBLICATION BEFORE 1800 GMT NOV 22, 2026", "2026-11-22T18:00:00Z"),
        ("STRICTLY EMBARGOED UNTIL 0001 hours UTC on 23rd November 2026", "2026-11-23T00:01:00Z"),
        ("Embargo: 2026-11-22T18:00:00+01:00", "2026-11-22T17:00:00Z"),
        ("Sperrfrist: 22.11.2026, 18:00 MEZ", "2026-11-22T17:00:00Z"),
        ("Under embargo until noon CET, 22 November 2026", "2026-11-22T11:00:00Z"),
        ("NOT FOR RELEASE BEFORE 22 NOVEMBER 2026", "2026-11-22T12:00:00Z"),
        ("Embargoed until 6pm, 22 November 2026", "2026-11-23T06:00:00Z"),
    ]) func `an embargo's line holds the text to its moment`(line: String, moment: String) throws {
        let copy = try embargoed(line)
        #expect(copy.embargoed?.instant == Instant(moment))
        #expect(copy.advisories.first == Advisory(role: "EMBARGO", text: line))
        #expect(copy.headline == "Ferries get a new quay")
    }

    @Test func `an embargo may take two lines`() throws {
        let copy = try embargoed("EMBARGOED UNTIL 18:00 GMT\nSUNDAY 22 NOVEMBER 2026")
        #expect(copy.embargoed?.instant == Instant("2026-11-22T18:00:00Z"))
    }

    @Test func `an embargo whose moment cannot be read holds the text, and is a fault`() throws {
        let reading = try read(
            "EMBARGOED UNTIL 6AM ON WEDNESDAY 12 APRIL\nFerries get a new quay\n\nThe boats came.")
        #expect(reading.copies.first?.isHeld(at: Instant(seconds: 9_000_000_000)) == true)
        #expect(reading.faults.contains { $0.message == "the embargo names no moment" })
    }

    @Test func `the copy editor finds an embargo in the text of any format`() {
        let line = "EMBARGOED UNTIL 18:00 GMT SUNDAY 22 NOVEMBER 2026"
        let copy = CopyEditor.edit(
            Copy(
                headline: "Ferries get a new quay",
                body: CopyEditor.paragraphs(fromLines: [line, "The boats came on Monday."])))
        #expect(copy.embargoed?.instant == Instant("2026-11-22T18:00:00Z"))
        #expect(copy.origins[.embargoed]?.place == "body, paragraph 1")
        #expect(copy.body == [.paragraph("The boats came on Monday.")])
    }

    @Test(arguments: ["Embargoes never helped anyone.", "The embargo until 1994 was lifted."])
    func `a sentence about an embargo is none`(line: String) {
        let copy = CopyEditor.edit(
            Copy(
                headline: "Ferries",
                body: CopyEditor.paragraphs(fromLines: [line, "The boats came."])))
        #expect(copy.embargoed == nil)
        #expect(copy.body.count == 2)
    }

    @Test func `what stands below the end is for editors`() throws {
        let copy = try copy(
            """
            FOR IMMEDIATE RELEASE

            Ferries get a new quay
            Four boats at once

            HALDEN, Nov 22 (MNA) - Four boats can be charged at the new quay at the same
            time, the company said today. The quay was built in eleven months.

            ENDS

            Notes to editors:
            The quay is 80 metres long and was built in eleven months by the town's own
            workers.
            """)
        #expect(copy.headline == "Ferries get a new quay")
        #expect(copy.standfirst == [.paragraph("Four boats at once")])
        #expect(copy.body.count == 1)
        #expect(copy.signOff == "ENDS")
        #expect(copy.advisories.map(\.role) == ["release", "Notes to editors"])
        #expect(copy.dateline?.agency == "MNA")
    }

    @Test func `a signed dateline over cut lines is enough`() throws {
        let copy = try copy(
            """
            Ferries stop in Halden

            HALDEN, Nov 22 (MNA) - It rained in Halden all day on Monday, and the harbour
            master told the boats to stay where they were until the wind had gone round
            to the south again.

            Nobody sailed, and the boats stayed in the harbour until the evening, when the
            first of them left for the islands with two people on board.
            """)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.body.count == 2)
    }

    @Test func `cut lines that nothing marks are read, and that is said`() throws {
        let reading = try read(
            """
            Ferries stop in Halden

            It rained in Halden all day on Monday, and the harbour master told the boats
            to stay where they were until the wind had gone round to the south again.

            Nobody sailed, and the boats stayed in the harbour until the evening, when the
            first of them left for the islands with two people on board.
            """)
        #expect(reading.copies.first?.headline == "Ferries stop in Halden")
        #expect(reading.copies.first?.body.count == 2)
    }

    @Test func `a ticker is one item, headed by its first entry`() throws {
        let copy = try copy("FERRIES STOP IN HALDEN ** HARBOUR MASTER RESIGNS ** WIND TO DROP ** ")
        #expect(copy.headline == "FERRIES STOP IN HALDEN")
        #expect(copy.origins[.headline]?.place == "first line")
        let entries = ["FERRIES STOP IN HALDEN", "HARBOUR MASTER RESIGNS", "WIND TO DROP"]
        #expect(
            copy.body == [.list(ordered: false, items: entries.map { [.paragraph(Text($0))] })])
    }

    @Test func `words set strong by asterisks are no ticker`() {
        #expect(Ticker.entries(of: "It was **very** wet, and **nobody** sailed at all.") == nil)
    }

    @Test func `rows of cells below a heading are a table`() throws {
        let copy = try copy(
            "Halden, Wednesday 22 Apr 2026\nPL|BOAT|TIME\n1|STORM|18.04\n2|GALE|18.20\n3|CALM|19.00"
        )
        #expect(copy.headline == "Halden, Wednesday 22 Apr 2026")
        guard case .table(let table)? = copy.body.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.map(\.text.string) }[2] == ["2", "GALE", "18.20"])
    }

    @Test(arguments: [
        "Contact:", "a  b  c", "1|2|3", "Ada", "- item", "x said that", "ENDS", "** A",
    ])
    func `many lines of one kind are read in one go`(line: String) throws {
        let lines = ["MEDIA RELEASE MR1", "Ferries stop"] + Array(repeating: line, count: 6000)
        let reading = try read((lines + ["The boats stayed in."]).joined(separator: "\n"))
        #expect(reading.copies.first?.providerID == "MR1")
    }

    @Test func `what is read as delivered is read when edited`() throws {
        // The copy editor takes the dateline out, and with it what makes the sentences enough.
        let cut = "\n\n-  -d Ada\nor \nor PN\nd\"<title>s"
        let text =
            "KEST ()(ABP) - Shiare b\u{CD}ack.a NordP) \u{1}\t- Shire b\u{CD}ack." + cut
            + "ire b\u{CD}ack." + cut
            + "Aai  dd NordP) - Sh PN\nd< Ada NordP) \u{1}\t- Shire b\u{CD}ack." + cut
            + "id  Ada Na NordP) - Shiare b\u{CD}ack\n"
        var hints = Hints(url: "https://kest.example/feed")
        let edited = try Reader.read(Array(text.utf8), hints: hints)
        hints.asDelivered = true
        let delivered = try Reader.read(Array(text.utf8), hints: hints)
        #expect(edited.copies.count == 1)
        #expect(delivered.copies.count == 1)
        #expect(edited.faults == delivered.faults)
    }

    @Test func `lines beyond the limit are left out, and that is a fault`() throws {
        let lines = ["MEDIA RELEASE MR1", "Ferries stop", ""]
        let rest = Array(repeating: "It rained.", count: AgencyText.maximumLines)
        let reading = try read((lines + rest).joined(separator: "\n"))
        #expect(
            reading.faults.contains {
                $0.message == "only the first \(AgencyText.maximumLines) lines were read"
            })
    }

    @Test func `a header of fields stands above the text`() throws {
        let copy = try copy(
            "\u{1}HALDEN\u{1F}6\u{1F}N\u{1F}N\u{1F}Tuesday\r\n\r\n   6-Harbour race: STORM won.\r\n   more"
        )
        #expect(copy.extras.map(\.value) == ["HALDEN", "6", "N", "N", "Tuesday"])
        #expect(copy.body.plainText.contains("STORM won."))
        #expect(copy.origins[.headline]?.place == "first line")
    }
}
