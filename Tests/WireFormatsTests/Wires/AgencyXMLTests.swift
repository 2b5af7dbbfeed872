import News
import Testing

@testable import WireFormats

@Suite struct AgencyXMLTests {
    private let record = """
        <?xml version="1.0"?><MNews><NewsID>f-1</NewsID><version>2</version>
        <PublishDate>2026-11-22T10:00:00+01:00</PublishDate><headline>Ferries stop</headline>
        <subtitle>Storm nears</subtitle><town>Halden</town><origin>/mna/</origin>
        <Priority>3</Priority><Korrektion>true</Korrektion>
        <content>&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;It blew.&lt;/p&gt;</content>
        <byLine>Ada Nord</byLine><formatID>7</formatID></MNews>
        """

    @Test func `elements are read by their names`() throws {
        let reading = try Reader.read(Array(record.utf8))
        #expect(reading.format == .agencyXML)
        let copy = try #require(reading.copies.first)
        #expect(copy.providerID == "f-1")
        #expect(copy.version == "2")
        #expect(copy.headline == "Ferries stop")
        #expect(copy.body == [.paragraph("It rained."), .paragraph("It blew.")])
        #expect(copy.bylines == [Byline("Ada Nord")])
        #expect(copy.urgency == 3)
        #expect(copy.outlet == "mna")
        #expect(copy.statedChange?.kind == .correction)
        #expect(copy.extras.contains(Extra(name: "formatID", value: "7")))
    }

    @Test func `a kill is one`() throws {
        let killed = record.replacing("<Priority>", with: "<Annuleret>true</Annuleret><Priority>")
        #expect(try Reader.read(Array(killed.utf8)).copies.first?.standing == .canceled)
    }

    @Test func `other XML and pages stay what they are`() {
        #expect(throws: WireError.self) {
            try Reader.read(Array("<?xml version=\"1.0\"?><order><part>7</part></order>".utf8))
        }
        let page = "<?xml version=\"1.0\"?><html><head><title>A</title></head><body>B</body></html>"
        #expect((try? Reader.read(Array(page.utf8)))?.format != .agencyXML)
    }
}
