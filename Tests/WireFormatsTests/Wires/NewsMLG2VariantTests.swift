import News
import Testing

@testable import WireFormats

/// Forms of NewsML-G2 that services differ in: addresses for codes, prefixes, alternatives, parts.
@Suite struct NewsMLG2VariantTests {
    private func item(
        rights: String = "", meta: String = "", content: String = "", after: String = "",
        set: String = "", kind: String = "newsItem", itemClass: String = "text"
    ) -> String {
        """
        <\(kind) xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:m:1" version="2"
          standard="NewsML-G2" standardversion="2.35" xml:lang="en">\(rights)
        <itemMeta><itemClass uri="http://cv.iptc.org/newscodes/ninature/\(itemClass)"/>
        <provider literal="MNA"/><versionCreated>2026-11-22T10:00:00Z</versionCreated>\(meta)</itemMeta>
        <contentMeta>\(content)</contentMeta>\(after)<contentSet>\(set)</contentSet></\(kind)>
        """
    }

    private func reading(_ document: String) throws -> Reading {
        try Reader.read(Array(document.utf8))
    }

    private func copy(_ document: String) throws -> Copy {
        let reading = try reading(document)
        #expect(reading.faults == [])
        return try #require(reading.copies.first)
    }

    @Test func `roles are known by their addresses as by their codes`() throws {
        let copy = try copy(
            item(
                content: """
                    <creator roleuri="http://m.example/role/writer"><name>Ada Nord</name></creator>
                    <headline roleuri="http://m.example/headlinerole/short">Ferries</headline>
                    <headline roleuri="http://m.example/headlinerole/main">Ferries stop</headline>
                    <description roleuri="http://m.example/drole/caption">A boat.</description>
                    <description roleuri="http://m.example/drole/summary">No boats today.</description>
                    """))
        #expect(copy.headline == "Ferries stop")
        #expect(copy.bylines == [Byline("Ada Nord", role: "writer")])
        #expect(copy.standfirst == [.paragraph("No boats today.")])
        #expect(
            copy.extras.contains(Extra(name: "contentMeta/description caption", value: "A boat.")))
        #expect(
            copy.extras.contains {
                $0.name.hasPrefix("contentMeta/headline") && $0.value == "Ferries"
            })
    }

    @Test func `a document whose names carry a prefix is the same`() throws {
        let plain = item(
            content: "<slugline>FERRY</slugline><headline>Ferries stop</headline>",
            set: "<inlineData contenttype=\"text/plain\">It rained.</inlineData>")
        let prefixed = plain.replacing("xmlns=", with: "xmlns:n=")
            .replacing("</", with: "\u{1}").replacing("<", with: "<n:")
            .replacing("\u{1}", with: "</n:")
        let (one, other) = (try copy(plain), try copy(prefixed))
        #expect(one.headline == "Ferries stop")
        #expect(one == other)
    }

    @Test func `the original of two alternatives is the text, and what else says more is kept`()
        throws
    {
        let set = """
            <inlineXML id="a"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Det regnet.</p></body>
            </html></inlineXML><inlineData id="b" contenttype="text/plain">It rained.</inlineData>
            <inlineData id="c" contenttype="text/plain">It  rained.</inlineData>
            """
        let document = item(content: "<headline>Ferries</headline>", set: set)
            .replacing("<contentSet>", with: "<contentSet original=\"b\">")
        let copy = try copy(document)
        #expect(copy.body == [.paragraph("It rained.")])
        #expect(
            copy.extras.filter { $0.name.hasPrefix("contentSet") }
                == [Extra(name: "contentSet/inlineXML", value: "Det regnet.")])
    }

    @Test
    func `a catalog in the item says what its aliases mean, an assertion how concepts are called`()
        throws
    {
        let cv = "http://cv.iptc.org/newscodes"
        let catalog = """
            <catalog><scheme alias="mt" uri="\(cv)/mediatopic/"/><scheme alias="st" uri="\(cv)/pubstatusg2/"/>
            <scheme alias="own" uri="http://m.example/cv/topics/"/>
            <scheme alias="subj" uri="http://m.example/cv/subjects/"/></catalog>
            """
        let copy = try copy(
            item(
                rights: catalog, meta: "<pubStatus qcode=\"st:withheld\"/>",
                content: """
                    <subject qcode="mt:20000001"/><subject qcode="own:7"/><subject qcode="subj:1"/>
                    """,
                after: """
                    <assert qcode="own:7"><name>Harbours</name><definition>Of the sea.</definition></assert>
                    """))
        #expect(copy.standing == .withheld)
        #expect(
            copy.subjects == [
                Subject(name: nil, code: "20000001", scheme: "medtop"),
                Subject(name: "Harbours", code: "7", scheme: "own"),
                Subject(name: nil, code: "1", scheme: "http://m.example/cv/subjects/"),
            ])
        for extra in [
            Extra(name: "catalog/scheme own", value: "http://m.example/cv/topics/"),
            Extra(name: "assert own:7", value: "Harbours"),
            Extra(name: "assert own:7/definition", value: "Of the sea."),
        ] { #expect(copy.extras.contains(extra)) }
    }

    @Test func `what the header of a message says stands with each of its items`() throws {
        let header = """
            <sent>2026-11-22T10:00:00Z</sent><sender>m.example</sender><transmitId>t1</transmitId>
            <priority>3</priority><origin>wire</origin><channel>TXT</channel>
            <timestamp role="received">2026-11-22T10:00:01Z</timestamp><signal qcode="nmsig:atomic"/>
            """
        let copy = try copy(
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>\(header)</header>"
                + "<itemSet>\(item())</itemSet></newsMessage>")
        #expect(
            copy.extras.filter { $0.name.hasPrefix("header/") }.map { "\($0.name) \($0.value)" }
                == [
                    "header/sent 2026-11-22T10:00:00Z", "header/sender m.example",
                    "header/transmitId t1", "header/priority 3", "header/origin wire",
                    "header/channel TXT", "header/timestamp received 2026-11-22T10:00:01Z",
                    "header/signal nmsig:atomic",
                ])
    }

    @Test func `what has no field is kept`() throws {
        let copy = try copy(
            item(
                rights: """
                    <rightsInfo><accountable literal="Ada"/><copyrightHolder literal="Meridian"/>
                    <copyrightNotice>© Meridian</copyrightNotice><usageTerms>No archives</usageTerms>
                    <dataMining uri="http://m.example/no"/></rightsInfo>
                    <rightsInfo><copyrightNotice>© Halden Photo</copyrightNotice></rightsInfo>
                    """,
                meta: """
                    <hash>77aa</hash><incomingFeedId literal="f-9"/>
                    <itemMetaExtProperty type="m:desk" value="north"/>
                    """,
                content: """
                    <creator qcode="m:desk7"/><altId type="m:old">k-1</altId>
                    <slugline>FERRY</slugline><slugline>STORM</slugline><headline>Ferries</headline>
                    <by>Ada Nord</by><by xml:lang="no">Av Ada Nord</by>
                    <contentMetaExtProperty type="m:mood" literal="grim"/>
                    """, after: "<partMeta><description>Second minute</description></partMeta>"))
        #expect(copy.rights == "© Meridian")
        for (name, value) in [
            ("rightsInfo/accountable", "Ada"), ("rightsInfo/copyrightHolder", "Meridian"),
            ("rightsInfo/usageTerms", "No archives"),
            ("rightsInfo/copyrightNotice", "© Halden Photo"), ("itemMeta/hash", "77aa"),
            ("itemMeta/incomingFeedId", "f-9"), ("itemMeta/itemMetaExtProperty m:desk", "north"),
            ("contentMeta/creator", "desk7"), ("contentMeta/altId m:old", "k-1"),
            ("contentMeta/slugline", "STORM"), ("contentMeta/by", "Av Ada Nord"),
            ("contentMeta/contentMetaExtProperty m:mood", "grim"),
            ("partMeta/description", "Second minute"),
        ] {
            #expect(copy.extras.contains(Extra(name: name, value: value)), "\(name) \(copy.extras)")
        }
        #expect(copy.extras.contains { $0.name == "rightsInfo/dataMining" })
    }

    @Test func `a package keeps the titles of its groups and what it says of its items`() throws {
        let document = item(kind: "packageItem", itemClass: "composite")
            .replacing(
                "<contentSet></contentSet>",
                with: """
                    <groupSet root="g1"><group id="g1" role="g:main"><title>Storm</title>
                    <itemRef residref="urn:m:7"><headline>Ferries stop</headline>
                    <description>A night of wind</description></itemRef></group></groupSet>
                    """)
        let copy = try copy(document)
        #expect(copy.body.plainText == "Ferries stop")
        #expect(copy.extras.contains(Extra(name: "groupSet/group/title", value: "Storm")))
        #expect(
            copy.extras.contains(
                Extra(name: "groupSet/itemRef/description", value: "A night of wind")))
    }

    @Test(arguments: [
        ("<pubStatus qcode=\"stat:usable\"/>", "<pubStatus qcode=\"stat:maybe\"/>", "“stat:maybe”"),
        (
            "<pubStatus qcode=\"stat:usable\"/>",
            "<pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/odd\"/>", "no publication"
        ),
        ("version=\"2\"", "version=\"two\"", "“two” is no version"),
        ("version=\"2\"", "version=\"0\"", "“0” is no version"),
        ("10:00:00Z", "10:00Z", "is no time for versionCreated"),
        ("2026-11-22T10:00:00Z", "22 Nov 2026 10:00:00", "is no time for versionCreated"),
        ("2026-11-22T10:00:00Z", "2026-13-22T10:00:00Z", "is no time for versionCreated"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00.Z", "is no time for versionCreated"),
        ("ninature/text", "ninature/composite", "cannot be of class"),
        ("<provider literal=\"MNA\"/>", "", "no provider"),
        ("<slugline>FERRY</slugline>", "<pubStatus qcode=\"stat:usable\"/>", "in contentMeta"),
        ("<pubStatus qcode=\"stat:usable\"/>", "<slugline>FERRY</slugline>", "in itemMeta"),
        (
            "<pubStatus qcode=\"stat:usable\"/>",
            "<firstCreated>2026-11-22T10:00:00Z</firstCreated><embargoed/><itemClass qcode=\"m:a\"/>",
            "stands too late in itemMeta"
        ),
        (
            "<pubStatus qcode=\"stat:usable\"/>",
            "<pubStatus qcode=\"stat:usable\"/><pubStatus qcode=\"stat:usable\"/>", "twice"
        ),
        ("<contentSet>", "<itemMeta/><contentSet>", "stands too late in newsItem"),
        ("<contentSet></contentSet>", "<contentSet/><contentSet/>", "has “contentSet” twice"),
        ("<contentMeta>", "<description>A</description><contentMeta>", "cannot stand in newsItem"),
    ]) func `what the schema forbids is a fault`(
        sound: String, broken: String, fault: String
    ) throws {
        let document = item(
            meta: "<pubStatus qcode=\"stat:usable\"/>",
            content: "<slugline>FERRY</slugline><headline>Ferries</headline>")
        _ = try copy(document)
        let reading = try reading(document.replacing(sound, with: broken))
        #expect(
            reading.faults.contains { $0.message.contains(fault) }, "\(reading.faults)")
        #expect(reading.copies.count == 1)
    }

    @Test(arguments: [
        "2026-11-22T10:00:00", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00.123+01:00",
        "2026-11-22T10:00:00-05:30",
    ]) func `every form of a moment is sound`(words: String) throws {
        #expect(G2Structure.isDateTime(words))
        #expect(!G2Structure.isDateTime(words + "x"))
    }
}
