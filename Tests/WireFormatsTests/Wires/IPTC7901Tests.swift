import News
import Testing

@testable import WireFormats

@Suite struct IPTC7901Tests {
    private func message(_ head: String, _ text: String) -> [UInt8] {
        [0x01] + Array(head.utf8) + [0x02] + Array(text.utf8) + [0x03]
            + Array("141031 GMT Nov 26\r\n\u{7F}\u{04}".utf8)
    }

    private let head = "eca0062 4 i 211  mna 061\r\n\r\nNordmark/ferries/\r\n"
    private let text = """
        Ferries stop in Halden =\r
        \r
        Halden (mna) - It rained\r
        all day on Monday.\r
        \r
           It blew.\r
        \r
        # mna NOTEBOOK\r
        \r
        ## Contacts\r
        - Reporting by: Ada Nord\r
        \r
        mna adn olv\r

        """

    @Test func `header, headline, paragraphs and notebook are told apart`() throws {
        let copy = try #require(try IPTC7901.read(message(head, text)).copies.first)
        #expect(copy.providerID == "eca0062")
        #expect(copy.urgency == 4)
        #expect(copy.slugline == "Nordmark/ferries")
        #expect(copy.subjects == [Subject(name: nil, code: "i", scheme: "iptc7901category")])
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.dateline?.agency == "mna")
        #expect(
            copy.body.prefix(2) == [
                .paragraph("It rained all day on Monday."), .paragraph("It blew."),
            ])
        #expect(copy.advisories.first?.role == "Notebook")
        #expect(copy.published?.asWritten == "141031 GMT Nov 26")
    }

    @Test(arguments: [
        ("2ND LEAD", StatedChange.Kind.writeThrough), ("REFILE 1ST LEAD", .refile),
        ("CORRECTION", .correction), ("REPEAT", .repeated),
    ]) func `takes and leads stand above the headline`(key: String, kind: StatedChange.Kind) throws
    {
        let copy = try #require(try IPTC7901.read(message(head, key + "\r\n" + text)).copies.first)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.statedChange == StatedChange(kind, words: key))
    }

    @Test func `several messages in one file are several copies, in their own charset`() throws {
        let latin: [UInt8] = Array("Stra".utf8) + [0xDF] + Array("e =\r\n\r\nText.".utf8)
        let second: [UInt8] = [0x01] + Array("bdt1 3 pl 10\r\n".utf8) + [0x02] + latin + [0x03]
        let reading = try IPTC7901.read(message(head, text) + second)
        #expect(reading.copies.map(\.headline) == ["Ferries stop in Halden", "Straße"])
    }

    @Test(arguments: [
        ("141031 GMT Nov 26", "2026-11-14T10:31:00Z", 0),
        ("141031 CET Nov 2026", "2026-11-14T09:31:00Z", 60),
        ("141031 Nov 26", "2026-11-14T10:31:00Z", nil),
        ("mna 142231 OKT 26", "2026-10-14T22:31:00Z", nil),
        ("149931 Nov 26", nil, nil), ("141031 Nov", nil, nil), ("141031", nil, nil),
    ]) func `the trailer says when a message was sent, with a zone or without`(
        line: String, moment: String?, offset: Int?
    ) throws {
        let bytes =
            [0x01] + Array("mna001 4 pl 171 vvvvb MNA 01#2\r\nFerries/Halden\r\n".utf8)
            + [0x02] + Array("Ferries stop=\r\nHalden (mna) It rained.".utf8) + [0x03]
            + Array(line.utf8) + [0x04]
        let copy = try #require(try IPTC7901.read(bytes).copies.first)
        #expect(copy.updated?.instant == moment.flatMap { Instant($0) })
        #expect(copy.updated?.offsetMinutes == offset)
        #expect(copy.updated?.asWritten == line)
        #expect(copy.headline == "Ferries stop")
        #expect(copy.slugline == "Ferries/Halden")
    }

    @Test func `bytes without frames are none`() {
        #expect(!IPTC7901.isMessage(Array("Ferries stop".utf8)))
        #expect(!IPTC7901.isMessage([0x89, 0x50, 0x01, 0x41, 0x31, 0x02, 0x41]))
        #expect(!IPTC7901.isMessage([0x01, 0x41, 0x00, 0x31, 0x02, 0x41]))
        #expect(!IPTC7901.isMessage([0x01, 0x20, 0x02, 0x41, 0x03]))
        #expect(IPTC7901.isMessage(message(head, text)))
        #expect(throws: WireError.self) { try IPTC7901.read(Array("Ferries".utf8)) }
        #expect(throws: WireError.self) { try IPTC7901.read([0x01, 0x41]) }
    }
}
