import Markup
import News
import Testing

@testable import WireFormats

@Suite struct NewsMLG2Tests {
    private let head = """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="3"
          standard="NewsML-G2" standardversion="2.29" xml:lang="en-GB">
          <catalogRef href="http://example.test/catalog.xml"/>
        """

    private let meta = """
        <itemMeta>
          <itemClass qcode="ninat:text"/><provider literal="mna"><name>Meridian</name></provider>
          <versionCreated>2026-11-14T09:30:00+01:00</versionCreated>
          <firstCreated>2026-11-14T08:00:00Z</firstCreated>
          <embargoed>2026-11-15T06:00:00Z</embargoed>
          <pubStatus qcode="stat:withheld"/>
          <edNote role="role:desk">Adds minister's reaction.</edNote>
          <signal qcode="sig:correction"/>
          <link rel="irel:prevVersion" residref="urn:x:0"/>
          <link rel="irel:seeAlso" href="https://example.test/other"/>
        </itemMeta>
        """

    private let content = """
        <contentMeta>
          <urgency>3</urgency>
          <located qcode="geo:1"><name>Halden</name><broader><name>Nordmark</name></broader></located>
          <creator role="role:writer"><name>Ada Nord</name></creator>
          <language tag="en"/>
          <subject qcode="medtop:03000000"><name xml:lang="de">Unglück</name>
            <name xml:lang="en">disaster</name></subject>
          <subject uri="http://cv.iptc.org/newscodes/subjectcode/15054000"/>
          <slugline separator="-">FERRY-HALDEN</slugline>
          <headline role="hld:sub">Second headline</headline>
          <headline>Ferries stop in Halden</headline>
          <dateline>HALDEN, Nov 14 (MNA) -</dateline>
          <by>By Ada Nord, Chief Reporter</by>
        </contentMeta>
        """

    private func item(_ set: String) -> [UInt8] {
        Array("\(head)\(meta)\(content)<contentSet>\(set)</contentSet></newsItem>".utf8)
    }

    private let xhtml = """
        <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>Ferries</title></head><body><h1>Ferries stop in Halden</h1>
        <p>HALDEN, Nov 14 (MNA) - It <em>rained</em>
          <a href="https://example.test/rain">all day</a>.</p>
        <h2>Wind</h2><ul><li>One</li><li>Two</li></ul><p>It blew.<br/>Then it stopped.</p>
        <table><tr><th>Pier</th><td>3</td></tr></table></body></html></inlineXML>
        """

    @Test func `everything an item states about itself is in its copy`() throws {
        let reading = try NewsMLG2.read(item(xhtml))
        let copy = try #require(reading.copies.first)
        #expect(reading.faults.isEmpty)
        #expect(copy.providerID == "urn:x:1")
        #expect(copy.version == "3")
        #expect(copy.previousID == "urn:x:0")
        #expect(copy.standing == .withheld)
        #expect(copy.statedChange?.kind == .correction)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.slugline == "FERRY-HALDEN")
        #expect(copy.bylines == [Byline("Ada Nord", role: "Chief Reporter")])
        #expect(copy.dateline?.place == "HALDEN")
        #expect(copy.dateline?.agency == "MNA")
        #expect(copy.advisories == [Advisory(role: "desk", text: "Adds minister's reaction.")])
        #expect(copy.language == "en")
        #expect(copy.urgency == 3)
        #expect(
            copy.subjects == [
                Subject(name: "disaster", code: "03000000", scheme: "medtop"),
                Subject(name: nil, code: "15054000", scheme: "subj"),
            ])
        #expect(copy.updated?.instant?.description == "2026-11-14T08:30:00Z")
        #expect(copy.updated?.offsetMinutes == 60)
        #expect(copy.published?.instant?.description == "2026-11-14T08:00:00Z")
        #expect(copy.embargoed?.instant?.description == "2026-11-15T06:00:00Z")
        #expect(copy.agency == Agency("Meridian"))
        #expect(copy.extras.contains(Extra(name: "contentMeta/slugline/@separator", value: "-")))
        #expect(copy.extras.contains(Extra(name: "contentMeta/located", value: "Halden, Nordmark")))
        #expect(copy.extras.contains { $0.value == "Second headline" })
    }

    @Test func `XHTML inside becomes blocks, its headline not doubled, its dateline a field`()
        throws
    {
        let copy = try #require(try NewsMLG2.read(item(xhtml)).copies.first)
        #expect(
            copy.body == [
                .paragraph(
                    Text(
                        "It rained all day.",
                        spans: [
                            Span(.emphasis, from: 3, to: 9),
                            Span(.link, from: 10, to: 17, address: "https://example.test/rain"),
                        ])),
                .crosshead("Wind"),
                .list(ordered: false, items: [[.paragraph("One")], [.paragraph("Two")]]),
                .paragraph(
                    Text("It blew. Then it stopped.", spans: [Span(.lineBreak, from: 8, to: 8)])),
                .table(Table(rows: [[.init("Pier", isHeading: true), .init("3")]])),
            ])
    }

    @Test func `NITF inside is read, head and body`() throws {
        let nitf = """
            <inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline>
            <hl1>Another headline</hl1></hedline><abstract><p>In short.</p></abstract></body.head>
            <body.content><p>It rained.</p><hl2>Wind</hl2><bq><block><p>So it did.</p></block>
            <credit>The mayor</credit></bq><media media-type="image">
            <media-reference source="https://example.test/1.jpg" width="30"/>
            <media-caption>Rain</media-caption><media-producer>Vik</media-producer></media>
            </body.content></body></nitf></inlineXML>
            """
        let copy = try #require(try NewsMLG2.read(item(nitf)).copies.first)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.extras.contains(Extra(name: "hedline/hl1", value: "Another headline")))
        #expect(copy.standfirst == [.paragraph("In short.")])
        #expect(
            copy.body == [
                .paragraph("It rained."), .crosshead("Wind"),
                .quote([.paragraph("So it did.")], attribution: "The mayor"),
                .picture(
                    Picture(
                        address: "https://example.test/1.jpg", caption: "Rain", credit: "Vik",
                        width: 30)),
            ])
    }

    @Test func `alternatives of one text are not doubled`() throws {
        let plain = "<inlineData contenttype=\"text/plain\">It rained.\n\nIt blew.</inlineData>"
        let both = try #require(try NewsMLG2.read(item(plain + xhtml)).copies.first)
        #expect(both.body.count == 5)
        let alone = try #require(try NewsMLG2.read(item(plain)).copies.first)
        #expect(alone.body == [.paragraph("It rained."), .paragraph("It blew.")])
    }

    @Test func `pictures come by reference with caption and credit`() throws {
        let picture = """
            \(head)<itemMeta><itemClass qcode="ninat:picture"/><provider literal="mna"/>
            <versionCreated>2026-11-14T09:30:00Z</versionCreated></itemMeta><contentMeta>
            <headline>Rain</headline><description role="drol:caption">Rain in Halden.</description>
            <creditline>MNA/Vik</creditline></contentMeta><contentSet>
            <remoteContent rendition="rnd:highRes" href="https://example.test/1.jpg"
              contenttype="image/jpeg" size="12" width="30" height="20"/>
            <remoteContent rendition="rnd:thumbnail" href="https://example.test/t.jpg"/>
            </contentSet></newsItem>
            """
        let copy = try #require(try NewsMLG2.read(Array(picture.utf8)).copies.first)
        #expect(copy.media.map(\.role) == [.picture, .thumbnail])
        #expect(copy.media.first?.caption == "Rain in Halden.")
        #expect(copy.media.first?.credit == "MNA/Vik")
        #expect(copy.media.first?.length == 12)
        #expect(copy.standing == .usable)
    }

    @Test func `a message gives all its items in order`() throws {
        let message = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>
            \(head)\(meta)<contentMeta><headline>One</headline></contentMeta></newsItem>
            \(head)\(meta)<contentMeta><headline>Two</headline></contentMeta></newsItem>
            <packageItem guid="urn:p" standard="NewsML-G2" standardversion="2.29"><catalogRef/>
            <itemMeta><itemClass qcode="ninat:composite"/><provider literal="mna"/>
            <versionCreated>2026-11-14T09:30:00Z</versionCreated><title>Top stories</title></itemMeta>
            <groupSet><group><itemRef residref="urn:x:1"><title>One</title></itemRef></group></groupSet>
            </packageItem></itemSet></newsMessage>
            """
        let copies = try NewsMLG2.read(Array(message.utf8)).copies
        #expect(copies.map(\.headline) == ["One", "Two", "Top stories"])
        #expect(copies.last?.body == [.list(ordered: true, items: [[.paragraph("One")]])])
    }

    @Test(arguments: ["conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog"])
    func `items that are no copy are refused by name`(_ kind: String) {
        let item = """
            <\(kind) xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:c" version="2"
             standard="NewsML-G2" standardversion="2.35"><catalogRef/>\(meta)</\(kind)>
            """
        #expect {
            try NewsMLG2.read(Array(item.utf8))
        } throws: { error in
            guard case .noCopy(.newsMLG2, let fault)? = error as? WireError else { return false }
            return fault.message.contains("the \(kind) “urn:c” version 2")
        }
    }

    @Test(arguments: [
        ("guid=\"urn:x:1\"", "guid=\"\"", "the newsItem has no guid"),
        ("<catalogRef href=\"http://example.test/catalog.xml\"/>", "", "names no catalog"),
        ("<itemClass qcode=\"ninat:text\"/>", "", "itemMeta has no itemClass"),
        ("<itemClass qcode=\"ninat:text\"/>", "<animal/><itemClass/>", "“animal” is no element"),
        ("version=\"3\"", "version=\"3\" foo=\"bar\"", "“foo” is no attribute"),
        ("2026-11-14T09:30:00+01:00", "soon", "“soon” is no time"),
        ("https://example.test/other", "https://example.test/%", "is no URI"),
        ("xmlns=\"http://iptc.org/std/nar/2006-10-01/\"", "", "is not in the namespace"),
    ]) func `what the standard does not allow is named and read all the same`(
        right: String, wrong: String, fault: String
    ) throws {
        let text = String(decoding: item(xhtml), as: UTF8.self)
        let broken = text.replacing(right, with: wrong)
        #expect(broken != text)
        let reading = try NewsMLG2.read(Array(broken.utf8))
        #expect(reading.copies.first?.headline == "Ferries stop in Halden")
        #expect(reading.faults.contains { $0.message.contains(fault) })
    }

    @Test func `every part of a broken document is read or refused`() {
        let bytes = item(xhtml)
        for end in stride(from: 0, to: bytes.count, by: 37) {
            _ = try? NewsMLG2.read(Array(bytes[..<end]))
        }
        let deep = String(repeating: "<p>", count: 5000)
        #expect(throws: Never.self) {
            try NewsMLG2.read(item("<inlineXML><html>\(deep)It rained.</html></inlineXML>"))
        }
    }
}
