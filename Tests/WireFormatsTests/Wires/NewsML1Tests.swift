import News
import Testing

@testable import WireFormats

@Suite struct NewsML1Tests {
    private func item(_ content: String, headline: String = "Ferries stop") -> String {
        """
        <NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>mna.test</ProviderId>
        <DateId>20261114</DateId><NewsItemId>TX-7</NewsItemId>
        <RevisionId PreviousRevision="1" Update="U">2</RevisionId>
        <PublicIdentifier>urn:newsml:mna.test:20261114:TX-7:2</PublicIdentifier></NewsIdentifier>
        <NameLabel>Ferry-storm</NameLabel></Identification>
        <NewsManagement><FirstCreated>20261114T100400Z</FirstCreated>
        <ThisRevisionCreated>20261114T103100Z</ThisRevisionCreated><Status FormalName="Embargoed"/>
        <StatusWillChange><FutureStatus FormalName="Usable"/>
        <DateAndTime>20261115T060000Z</DateAndTime></StatusWillChange><Urgency FormalName="3"/>
        <Instruction FormalName="Update"/></NewsManagement>
        <NewsComponent><NewsLines><HeadLine>\(headline)</HeadLine>
        <DateLine>HALDEN, Nov 14, 2026 (MNA) -</DateLine><SlugLine>Ferry</SlugLine>
        <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>NO ARCHIVES</NewsLineText>
        </NewsLine></NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName="MNA"/></Provider></AdministrativeMetadata>
        <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="03000000"/>
        </SubjectCode><Property FormalName="Keyword" Value="ferries"/></DescriptiveMetadata>
        \(content)</NewsComponent></NewsItem>
        """
    }

    private func read(_ items: String...) throws -> Reading {
        try NewsML1.read(
            Array("<NewsML Version=\"1.2\"><NewsEnvelope/>\(items.joined())</NewsML>".utf8))
    }

    private let text = """
        <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>
        <p>It rained.</p><p>ab/cd/ef</p></body.content></body></nitf></DataContent></ContentItem>
        """

    @Test func `a priority among the properties is the urgency where none is stated`() throws {
        let properties = """
            </Provider><Property FormalName="Priority" Value="2"/><Property FormalName="NewsPackage">
            <Property FormalName="NewsService" Value="INT"/></Property>
            """
        let stated = item(text).replacing("</Provider>", with: properties)
        #expect(try read(stated).copies.first?.urgency == 3)
        let unstated = stated.replacing("<Urgency FormalName=\"3\"/>", with: "")
        let copy = try #require(try read(unstated).copies.first)
        #expect(copy.urgency == 2)
        #expect(copy.origins[.urgency]?.place == "AdministrativeMetadata/Property")
        let service = Extra(name: "AdministrativeMetadata/NewsPackage/NewsService", value: "INT")
        #expect(copy.extras.contains(service))
    }

    @Test func `what no field is read from is kept by its place`() throws {
        let more = """
            <RightsMetadata><UsageRights><UsageType>print</UsageType><Geography>Nordmark</Geography>
            </UsageRights></RightsMetadata><NewsItemRef NewsItem="urn:z"/>
            """
        let rest = item(more + text).replacing(
            "<DescriptiveMetadata>",
            with:
                "<DescriptiveMetadata><OfInterestTo FormalName=\"Sailors\"/><TopicOccurrence Topic=\"#t1\"/>"
        ).replacing("<NewsManagement>", with: "<NewsManagement><NewsItemType FormalName=\"News\"/>")
        let document =
            "<NewsML><NewsEnvelope><TransmissionId>t77</TransmissionId><SentFrom><Party FormalName=\"MNA\"/>"
            + "</SentFrom><Priority FormalName=\"2\"/></NewsEnvelope>\(rest)</NewsML>"
        let copy = try #require(try NewsML1.read(Array(document.utf8)).copies.first)
        for (name, value) in [
            ("NewsEnvelope/TransmissionId", "t77"), ("NewsEnvelope/SentFrom", "MNA"),
            ("NewsManagement/NewsItemType", "News"), ("NewsComponent/NewsItemRef", "urn:z"),
            ("RightsMetadata/UsageRights/Geography", "Nordmark"),
            ("DescriptiveMetadata/OfInterestTo", "Sailors"),
            ("DescriptiveMetadata/TopicOccurrence", "#t1"),
        ] { #expect(copy.extras.contains(Extra(name: name, value: value)), "\(name)") }
        #expect(copy.body.first == .paragraph("It rained."))
    }

    @Test func `a dateline that is a date alone is none`() throws {
        let dated = item(text).replacing("HALDEN, Nov 14, 2026 (MNA) -", with: "14/11/2026")
        let copy = try #require(try read(dated).copies.first)
        #expect(copy.dateline == nil)
        #expect(copy.extras.contains(Extra(name: "NewsLines/DateLine", value: "14/11/2026")))
    }

    @Test func `identity, management, lines and text are read`() throws {
        let copy = try #require(try read(item(text)).copies.first)
        #expect(copy.providerID == "urn:newsml:mna.test:20261114:TX-7:2")
        #expect(copy.version == "2")
        // The embargo ends by itself: it holds the text and lets it go.
        #expect(copy.standing == .usable)
        #expect(copy.isHeld(at: Instant(seconds: 1_794_700_000)))
        #expect(copy.embargoed?.instant?.description == "2026-11-15T06:00:00Z")
        #expect(copy.statedChange?.kind == .update)
        #expect(copy.updated?.instant?.description == "2026-11-14T10:31:00Z")
        #expect(copy.urgency == 3)
        #expect(copy.headline == "Ferries stop")
        #expect(copy.slugline == "Ferry")
        #expect(copy.dateline?.date == "Nov 14, 2026")
        #expect(copy.agency == Agency("MNA"))
        #expect(copy.advisories.map(\.text) == ["Update", "NO ARCHIVES"])
        #expect(copy.subjects.map(\.code) == ["03000000", nil])
        #expect(copy.body == [.paragraph("It rained.")])
        #expect(copy.signOff == "ab/cd/ef")
    }

    @Test func `nested components give photo and caption`() throws {
        let photo = """
            <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
            <DataContent><p>Rain in Halden.</p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><Role FormalName="Main"/><ContentItem Href="1.jpg">
            <MediaType FormalName="Photo"/><Characteristics><SizeInBytes>12</SizeInBytes>
            <Property FormalName="Width" Value="30"/></Characteristics></ContentItem></NewsComponent>
            """
        let copy = try #require(try read(item(photo)).copies.first)
        #expect(copy.media.first?.role == .picture)
        #expect(copy.media.first?.caption == "Rain in Halden.")
        #expect(copy.media.first?.width == 30)
        #expect(copy.body.isEmpty)
    }

    @Test
    func `several items in one file are several copies; an alert is headed by its first line`()
        throws
    {
        let copies = try read(item(text), item(text, headline: "")).copies
        #expect(copies.map(\.headline) == ["Ferries stop", "It rained."])
        #expect(copies.last?.origins[.headline]?.place == "first line")
    }

    @Test(arguments: ["", "<NewsML/>", "<newsml/>"]) func `a file without items is refused`(
        _ text: String
    ) {
        #expect(throws: WireError.self) { try NewsML1.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("<Status FormalName=\"Embargoed\"/>", "", "its NewsManagement has no Status"),
        ("<DateId>20261114</DateId>", "", "its NewsIdentifier has no DateId"),
        (" Update=\"U\"", "", "its RevisionId has no Update"),
        ("20261114T100400Z", "soon", "“soon” is no time for FirstCreated"),
        ("<Identification>", "<Identity>", "a NewsItem has no Identification"),
    ]) func `what its document type asks for and is missing is a fault`(
        sound: String, broken: String, fault: String
    ) throws {
        let whole = item(text).replacing(
            "<NewsManagement>", with: "<NewsManagement><NewsItemType FormalName=\"News\"/>")
        #expect(try read(whole).faults == [])
        let reading = try read(whole.replacing(sound, with: broken))
        #expect(reading.faults.contains { $0.message == fault }, "\(reading.faults)")
    }
}
