import News
import Testing

@testable import WireFormats

@Suite struct NITFTests {
    private static func one(_ id: String) -> String {
        """
        <nitf><head><docdata><doc-id id-string="\(id)"/></docdata></head><body><body.head><hedline>
        <hl1>Ferries stop at \(id)</hl1></hedline></body.head><body.content><p>It rained.</p>
        </body.content></body></nitf>
        """
    }

    @Test(arguments: [
        one("a") + "\n" + one("b"),
        "<?xml version=\"1.0\"?>" + one("a") + "\n<?xml version=\"1.0\"?>\n" + one("b"),
        "<feed-of-m>" + one("a") + one("b") + "</feed-of-m>",
    ]) func `several documents in a file are several copies`(file: String) throws {
        let reading = try Reader.read(Array(file.utf8))
        #expect(reading.format == .nitf)
        #expect(reading.copies.map(\.providerID) == ["a", "b"])
        #expect(reading.copies.map(\.headline) == ["Ferries stop at a", "Ferries stop at b"])
    }

    @Test func `a document without a body among others is a fault and no end`() throws {
        let file = "<feed-of-m>" + Self.one("a") + "<nitf><head/></nitf></feed-of-m>"
        let reading = try Reader.read(Array(file.utf8))
        #expect(reading.copies.count == 1)
        #expect(reading.faults.contains { $0.message == "a document has no body" })
    }

    private let document = """
        <?xml version="1.0"?><nitf baselang="en-US"><head><title>Ferry-Halden</title>
        <meta name="anpa-category" content="i"/>
        <tobject><tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="disaster"/>
        </tobject>
        <docdata management-status="usable"><doc-id id-string="MNA.7" regsrc="MNA"/>
        <urgency ed-urg="3"/><date.issue norm="20261114T103100+0100"/>
        <date.release norm="20261114T120000Z"/><du-key key="FERRY-HALDEN" version="2"/>
        <ed-msg info="Adds reaction"/><doc.copyright year="2026" holder="Meridian"/>
        <key-list><keyword key="ferries"/></key-list></docdata></head>
        <body><body.head><hedline><hl1>Ferries stop in Halden</hl1><hl2>Storm</hl2></hedline>
        <byline>By <person>Ada Nord</person><byttl>Chief Reporter</byttl></byline>
        <dateline><location>HALDEN, Nordmark</location><story.date norm="20261114"/></dateline>
        <abstract><p>No ferries.</p></abstract></body.head>
        <body.content><p>It rained.</p><hl2>Wind</hl2><p>It blew.</p></body.content>
        <body.end><tagline>ab/cd/ef</tagline></body.end></body></nitf>
        """

    @Test(arguments: [
        (
            "<location>HALDEN</location>, <story.date>Nov 14</story.date> (MNA) -",
            "HALDEN, Nov 14 (MNA) -"
        ),
        ("<location>HALDEN</location><story.date norm=\"x\">20261114T1031Z</story.date>", "HALDEN"),
    ])
    func `a dateline keeps its words and no stamp`(dateline: String, words: String) throws {
        let document =
            "<nitf><body><body.head><hedline><hl1>Ferries</hl1></hedline><dateline>"
            + dateline + "</dateline></body.head><body.content><p>It rained.</p></body.content>"
            + "</body></nitf>"
        let copy = try #require(try NITF.read(Array(document.utf8)).copies.first)
        #expect(copy.dateline?.asWritten == words)
    }

    @Test func `head and body are read into the copy`() throws {
        let reading = try NITF.read(Array(document.utf8))
        let copy = try #require(reading.copies.first)
        #expect(reading.faults.isEmpty)
        #expect(copy.providerID == "MNA.7")
        #expect(copy.version == "2")
        #expect(copy.slugline == "FERRY-HALDEN")
        #expect(copy.urgency == 3)
        #expect(copy.language == "en-US")
        #expect(copy.updated?.instant?.description == "2026-11-14T09:31:00Z")
        #expect(copy.embargoed?.instant?.description == "2026-11-14T12:00:00Z")
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.bylines == [Byline("Ada Nord", role: "Chief Reporter")])
        #expect(copy.dateline?.place == "HALDEN, Nordmark")
        #expect(copy.advisories == [Advisory(role: "ed-msg", text: "Adds reaction")])
        #expect(copy.rights == "2026 Meridian")
        #expect(copy.standfirst == [.paragraph("No ferries.")])
        #expect(
            copy.body == [.paragraph("It rained."), .crosshead("Wind"), .paragraph("It blew.")])
        #expect(copy.signOff == "ab/cd/ef")
        #expect(copy.subjects.map(\.code) == ["03000000", nil])
        #expect(copy.extras.contains(Extra(name: "hedline/hl2", value: "Storm")))
        #expect(copy.extras.contains(Extra(name: "head/title", value: "Ferry-Halden")))
    }

    @Test func `a correction and a kill are the document's own words`() throws {
        let killed = document.replacing(
            "management-status=\"usable\"", with: "management-status=\"canceled\""
        )
        .replacing(
            "<urgency", with: "<correction info=\"wrong name\" id-string=\"MNA.6\"/><urgency")
        let copy = try #require(try NITF.read(Array(killed.utf8)).copies.first)
        #expect(copy.standing == .canceled)
        #expect(copy.statedChange == StatedChange(.correction, words: "wrong name"))
        #expect(copy.previousID == "MNA.6")
    }

    @Test func `a time that is none is named`() throws {
        let broken = document.replacing("20261114T120000Z", with: "YYYYMMDD")
        let reading = try NITF.read(Array(broken.utf8))
        #expect(reading.faults.map(\.message) == ["“YYYYMMDD” is no time for date.release"])
    }

    @Test(arguments: ["", "<nitf/>", "<html></html>", "<nitf><head/></nitf>"])
    func `a document without a body is refused`(_ text: String) {
        #expect(throws: WireError.self) { try NITF.read(Array(text.utf8)) }
    }

    @Test func `what the head says beside its fields is kept`() throws {
        let more = document.replacing(
            "<doc-id id-string", with: "<from-src src-name=\"Halden Post\"/><doc-id id-string"
        ).replacing(
            "</docdata>",
            with: "<identified-content><person>Ada Nord</person></identified-content></docdata>"
        ).replacing("<du-key", with: "<du-key generation=\"3\"").replacing(
            "</head>", with: "<pubdata name=\"Halden Post\" edition.name=\"late\"/></head>")
        let reading = try Reader.read(Array(more.utf8))
        #expect(reading.faults == [])
        let copy = try #require(reading.copies.first)
        for (name, value) in [
            ("docdata/from-src/@src-name", "Halden Post"), ("docdata/du-key/@generation", "3"),
            ("identified-content/person", "Ada Nord"), ("pubdata/@edition.name", "late"),
        ] {
            #expect(copy.extras.contains(Extra(name: name, value: value)), "\(name) \(copy.extras)")
        }
    }

    @Test(arguments: [
        ("<hl2>Wind</hl2>", "<h2>Wind</h2>", "“h2” is no element of NITF"),
        ("ed-urg=\"3\"", "ed-urg=\"high\"", "“high” is no urgency"),
        ("20261114T103100+0100", "today", "“today” is no time for date.issue"),
    ]) func `what it does not know is a fault, told once`(
        sound: String, broken: String, fault: String
    ) throws {
        #expect(try Reader.read(Array(document.utf8)).faults == [])
        let other = document.replacing(sound, with: broken + (sound.hasPrefix("<") ? broken : ""))
        let faults = try Reader.read(Array(other.utf8)).faults.map(\.message)
        #expect(faults == [fault])
    }
}
