import News
import Testing

@testable import WireFormats

@Suite struct ANPATests {
    private func message(_ head: String, _ text: String, _ stamp: String) -> [UInt8] {
        Array(
            "\u{16}\u{16}\u{01}\(head)\r\n\u{02}\(text)\r\n\u{03}\(stamp)\r\n\u{0C}\r\n\u{04}".utf8)
    }

    private let head =
        "h4711\u{1F}nordm\r\nf i\u{13}\u{11} BC-NM--Ferries-HaldenHar 2ndLd-Writethru   11-22 0466"
    private let text = """
        ^BC-NM--Ferries-Halden Harbour, 2nd Ld-Writethru,466<\r
        ^Ferries stop in Halden as storm nears<\r
        ^AP Photo HAL101<\r
        ^Eds: Updates with harbour master.<\r
        ^A storm keeps the boats of Halden in.<\r
        ^By ADA NORD and OLA VIK=\r
        ^Associated Press=\r
        \t   HALDEN, Nordmark (AP) _ It rained ``all day'' on\r
        Monday.\r
        \t   Nobody sailed.<\r
        """

    @Test func `header, headings and text are told apart`() throws {
        let reading = try Reader.read(message(head, text, "AP-WF-11-22-26 1509GMT<"))
        #expect(reading.format == .anpa)
        let copy = try #require(reading.copies.first)
        #expect(copy.headline == "Ferries stop in Halden as storm nears")
        #expect(copy.slugline == "BC-NM--Ferries-HaldenHar")
        #expect(copy.urgency == 1)
        #expect(
            copy.subjects.contains(
                Subject(name: "international", code: "i", scheme: "anpacategory")))
        #expect(copy.statedChange == StatedChange(.writeThrough, words: "2ndLd-Writethru"))
        #expect(copy.bylines.map(\.name) == ["ADA NORD", "OLA VIK"])
        #expect(copy.bylines.last?.role == "Associated Press")
        #expect(copy.dateline?.place == "HALDEN, Nordmark")
        #expect(copy.agency?.name == "AP")
        #expect(copy.updated?.instant == Instant("2026-11-22T15:09:00Z"))
        #expect(copy.standfirst == [.paragraph("A storm keeps the boats of Halden in.")])
        #expect(copy.advisories.map(\.role) == ["take", "Eds"])
        #expect(
            copy.body == [
                .paragraph("It rained “all day” on Monday."), .paragraph("Nobody sailed."),
            ])
    }

    @Test func `tables keep their lines`() throws {
        let head = "h4712\u{1F}-----\nr s\u{14}\u{12} BC-Ferry Table     11-22 0030"
        let rows =
            "^BC-Ferry Table<\n^Ferry Table=\n\u{08}Halden;3;1\u{10}\n\u{08}Moss;2;2\u{10}\n^END<"
        let copy = try #require(try Reader.read(message(head, rows, "")).copies.first)
        #expect(copy.headline == "Ferry Table")
        #expect(copy.body.first == .preformatted("Halden;3;1\nMoss;2;2"))
        #expect(copy.urgency == 4)
    }

    @Test func `several messages in one file are several copies`() throws {
        let alert = "b a\u{13}\u{11} BC-NM--NewsAlert     11-22 0017"
        let second = message(
            "h4713\u{1F}nordm\n\(alert)", "^BC-NM--NewsAlert,17<\n\t   HALDEN (AP) _ Ferries stop.",
            "")
        let reading = try Reader.read(message(head, text, "") + second)
        #expect(reading.copies.count == 2)
        #expect(reading.copies[1].headline == "Ferries stop.")
        #expect(reading.copies[1].origins[.headline]?.place == "first line")
        #expect(reading.copies[1].urgency == 2)
    }

    @Test func `a message cut short is read as far as it goes`() throws {
        let cut = Array(message(head, text, "").prefix(400))
        let reading = try Reader.read(cut)
        #expect(reading.copies.first?.headline == "Ferries stop in Halden as storm nears")
        #expect(reading.faults.map(\.message) == ["a message has no end of text"])
    }

    @Test func `bytes without that frame are none`() {
        #expect(!ANPA.isMessage(Array("Ferries stop".utf8)))
        #expect(!ANPA.isMessage([0x01, 0x41, 0x31, 0x02, 0x41]))
        #expect(throws: WireError.self) { try ANPA.read([0x01, 0x41]) }
    }

    @Test(arguments: [
        ("1stLd-Writethru", StatedChange.Kind.writeThrough), ("2ND LEAD", .writeThrough),
        ("KILL", .withdrawal), ("Correction", .correction), ("RPT", .repeated), ("3RD ADD", nil),
    ]) func `take keys say what a text does`(key: String, kind: StatedChange.Kind?) {
        #expect(TakeKey.change(key) == kind)
    }
}
