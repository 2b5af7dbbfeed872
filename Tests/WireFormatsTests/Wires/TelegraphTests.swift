import News
import Testing

@testable import WireFormats

@Suite struct TelegraphTests {
    private func read(_ text: String) throws -> Reading { try Reader.read(Array(text.utf8)) }

    @Test func `coded lines are fields`() throws {
        let copy = try #require(
            try read(
                """
                ZCZC MNA\r
                $S\r
                :Ferries\r
                =2nd lead\r
                ^Ferries stop in Halden\r
                +15084000\r
                HALDEN, Nov 22 MNA - It rained all day.\r
                \r
                Nobody sailed.\r
                NNNN\r
                """
            ).copies.first)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.slugline == "Ferries")
        #expect(copy.statedChange?.kind == .writeThrough)
        #expect(copy.dateline?.agency == "MNA")
        #expect(copy.body == [.paragraph("It rained all day."), .paragraph("Nobody sailed.")])
        #expect(copy.subjects.map(\.code) == ["S", "15084000"])
    }

    @Test func `address lines, slug, headline and broken lines of a telegram`() throws {
        let copy = try #require(
            try read(
                """
                ZCZC
                PRI GEN NAT
                .HALDEN HAL12
                NM-FERRIES-LEAD
                Ferries stop as storm nears
                   Halden, Nov 22 (MNA) It rained all day
                on Monday, and nobody
                sailed.
                   It blew.
                NNNN
                """
            ).copies.first)
        #expect(copy.slugline == "NM-FERRIES-LEAD")
        #expect(copy.headline == "Ferries stop as storm nears")
        #expect(copy.body.last == .paragraph("It blew."))
        #expect(copy.body.plainText.contains("all day on Monday, and nobody sailed."))
    }

    @Test func `several telegrams, one without an end, and a table`() throws {
        let table = "Halden   2  1\nMoss     0  3\nBergen   1  1"
        let reading = try read(
            "ZCZC A1\nFirst\n\nText one.\nNNNN\n\nZCZC A2\nResults\n\n\(table)\n")
        #expect(reading.copies.map(\.headline) == ["First", "Results"])
        #expect(reading.copies[1].body == [.preformatted(table)])
        #expect(reading.faults.map(\.message) == ["a message has no end: NNNN"])
    }

    @Test func `an empty telegram is refused by name`() {
        #expect(throws: WireError.noCopy(.telegraph, Fault("no message holds a text"))) {
            try read("ZCZC\nNNNN\n")
        }
    }
}
