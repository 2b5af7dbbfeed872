import Markup
import News
import Testing

@testable import WireFormats

@Suite struct NinjsTests {
    private func aged(_ standard: String, _ property: String) throws -> [String] {
        let item = """
            {"uri":"urn:m:1",\(standard)"pubstatus":"usable","headline":"Ferries stop",
            "versioncreated":"2026-11-22T10:00:00Z",\(property)}
            """
        return try Reader.read(Array(item.utf8)).faults.map(\.message)
    }

    @Test func `what came with a later version than the item states is a fault`() throws {
        let old = #""$standard":{"name":"ninjs","version":"1.3"},"#
        let expiry = #""expires":"2026-12-01T00:00:00Z""#
        #expect(
            try aged(old, expiry) == ["“expires” came with ninjs 1.4, and the item says 1.3"])
        let schema = #""$standard":{"schema":"http://iptc.example/ninjs-schema_1.1.json"},"#
        #expect(
            try aged(schema, #""infosource":[{"name":"MNA"}]"#)
                == ["“infosource” came with ninjs 1.2, and the item says 1.1"])
        #expect(try aged("", expiry) == [])
        let new = #""$standard":{"name":"ninjs","version":"1.4"},"#
        #expect(try aged(new, expiry) == [])
    }

    @Test func `dpa's queue is read item by item, its categories, notes and pictures with it`()
        throws
    {
        let queue = """
            {"entries":[{"format":"digitalwires","urn":"urn:newsml:m.example:1","version":"3",
            "version_created":"2026-11-22T10:00:00Z","pubstatus":"usable","headline":"Fähren",
            "article_html":"<section><p>Es regnet.</p></section>","categories":[
            {"type":"dnltype:dpasubject","name":"Wetter","qcode":"msubject:9","rank":1},
            {"type":"dnltype:keyword","name":"Fähre","rank":1},
            {"type":"dnltype:wire","name":"Basis","qcode":"mservice:b"}],
            "ednotes":[{"role":"dpaednoterole:correctionshort","ednote":"Name im 1. Absatz"},
            {"role":"dpaednoterole:closingline","ednote":"mna adn xx n1"}],
            "associations":[{"type":"image","urn":"urn:m:p1","headline":"Bild","caption":"Eine Fähre",
            "creditline":"Vik/mna","renditions":[{"url":"https://m.example/1.jpg","width":100}]}]}]}
            """
        let reading = try Reader.read(Array(queue.utf8))
        #expect(reading.format == .ninjs)
        let copy = try #require(reading.copies.first)
        #expect(
            copy.subjects == [
                Subject(name: "Wetter", code: "9", scheme: "msubject"),
                Subject(name: "Fähre", code: nil, scheme: "keyword"),
            ])
        #expect(copy.extras.contains(Extra(name: "categories[2].qcode", value: "mservice:b")))
        #expect(copy.statedChange == StatedChange(.correction, words: "Name im 1. Absatz"))
        #expect(copy.signOff == "mna adn xx n1")
        let update = queue.replacing("\"version\":", with: "\"signal\":\"sig:update\",\"version\":")
        #expect(try Reader.read(Array(update.utf8)).copies.first?.statedChange?.kind == .update)
        #expect(copy.advisories.map(\.role) == ["correctionshort", "closingline"])
        let picture = try #require(copy.media.first)
        #expect(picture.address == "https://m.example/1.jpg")
        #expect(picture.role == .picture)
        #expect(picture.caption == "Eine Fähre")
        #expect(picture.credit == "Vik/mna")
    }

    @Test func `texts of the same form that say something else are kept, other forms are not`()
        throws
    {
        let item = #"""
            {"uri":"urn:m:1","standard":{"name":"ninjs","version":"3.0"},
            "versionCreated":"2026-11-22T10:00:00Z",
            "headlines":[{"role":"main","value":"Ferries stop"},{"role":"short","value":"Ferries"}],
            "bodies":[
            {"role":"main","contentType":"text/html","value":"<p>It <b>rained</b> in Halden.</p>"},
            {"role":"main","contentType":"text/plain","value":"It rained in Halden."},
            {"role":"push","contentType":"text/plain","value":"Rain in Halden."},
            {"contentType":"text/plain","value":"Nobody sailed."}]}
            """#
        let copy = try #require(try Reader.read(Array(item.utf8)).copies.first)
        #expect(copy.body.plainText == "It rained in Halden.")
        let kept = copy.extras.filter { $0.name.hasPrefix("bodies") }
        #expect(kept.map(\.value) == ["Nobody sailed.", "Rain in Halden."])
        #expect(copy.extras.contains(Extra(name: "headlines short", value: "Ferries")))
    }

    private func read(_ json: String) throws -> Reading { try Ninjs.read(Array(json.utf8)) }

    private let first = """
        {"uri": "urn:x:1", "type": "text", "version": "2", "versioncreated": "2026-11-14T10:31:00Z",
         "firstcreated": "2026-11-14T10:04:00Z", "embargoed": "2026-11-15T06:00:00Z",
         "pubstatus": "canceled", "urgency": 3, "language": "en-GB", "slugline": "FERRY-HALDEN",
         "copyrightholder": "Meridian", "copyrightnotice": "(c) Meridian 2026",
         "ednote": "CORRECTS spelling of harbour", "byline": "By Ada Nord and Ola Vik",
         "headline": "Ferries stop", "headline_short": "Ferries", "located": "Halden",
         "description_text": "No ferries today.", "infosource": [{"name": "MNA"}],
         "subject": [{"scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "03000000",
                      "name": "disaster"}],
         "place": [{"name": "Halden"}],
         "body_text": "HALDEN, Nov 14 (MNA) - It rained.\\n\\nIt blew.",
         "body_html": "<p>HALDEN, Nov 14 (MNA) - It <b>rained</b>.</p><p>It blew.</p><p>ab/cd</p>",
         "renditions": {"thumb": {"href": "https://example.test/t.jpg", "mimetype": "image/jpeg"}},
         "associations": {"photo": {"uri": "urn:p", "type": "picture", "headline": "Rain",
            "byline": "Vik", "renditions": {"full": {"href": "https://example.test/1.jpg",
            "mimetype": "image/jpeg", "width": 30, "height": 20, "sizeinbytes": 12}}}},
         "wordcount": 4, "altids": {"desk": "77"}}
        """

    @Test func `an item of the first generation is read with every property`() throws {
        let reading = try read(first)
        let copy = try #require(reading.copies.first)
        #expect(reading.faults.isEmpty)
        #expect(copy.providerID == "urn:x:1")
        #expect(copy.version == "2")
        #expect(copy.standing == .canceled)
        #expect(copy.statedChange?.kind == .correction)
        #expect(copy.urgency == 3)
        #expect(copy.language == "en-GB")
        #expect(copy.headline == "Ferries stop")
        #expect(copy.slugline == "FERRY-HALDEN")
        #expect(copy.bylines.map(\.name) == ["Ada Nord", "Ola Vik"])
        #expect(copy.dateline?.agency == "MNA")
        #expect(copy.signOff == "ab/cd")
        #expect(copy.agency == Agency("MNA"))
        #expect(copy.rights == "(c) Meridian 2026")
        #expect(copy.standfirst == [.paragraph("No ferries today.")])
        #expect(
            copy.body == [
                .paragraph(Text("It rained.", spans: [Span(.strong, from: 3, to: 9)])),
                .paragraph("It blew."),
            ])
        #expect(
            copy.subjects == [
                Subject(name: "disaster", code: "03000000", scheme: "medtop"),
                Subject(name: "Halden", scheme: "place"),
            ])
        #expect(copy.updated?.instant?.description == "2026-11-14T10:31:00Z")
        #expect(copy.embargoed?.instant?.description == "2026-11-15T06:00:00Z")
        #expect(copy.media.map(\.role) == [.thumbnail, .picture])
        #expect(copy.media.last?.caption == "Rain")
        #expect(copy.media.last?.length == 12)
        #expect(copy.extras.contains(Extra(name: "altids.desk", value: "77")))
        #expect(copy.extras.contains(Extra(name: "headline_short", value: "Ferries")))
        #expect(copy.extras.contains(Extra(name: "located", value: "Halden")))
    }

    @Test(arguments: [
        ("standard", "2.1", "contenttype", "embargoed", "versioncreated"),
        ("standard", "3.0", "contentType", "embargoedUntil", "versionCreated"),
    ]) func `items of later generations are read from their arrays`(
        _ standard: String, _ version: String, _ type: String, _ embargo: String, _ created: String
    ) throws {
        let reading = try read(
            """
            {"\(standard)": {"name": "ninjs", "version": "\(version)"}, "uri": "urn:x:2",
             "\(created)": "2026-11-14T10:31:00Z", "\(embargo)": "2026-11-15T06:00:00Z",
             "by": "Ada Nord",
             "headlines": [{"role": "sub", "value": "Second"}, {"role": "main", "value": "First"}],
             "bodies": [{"role": "main", "\(type)": "text/plain", "value": "It rained."},
                        {"role": "main", "\(type)": "text/html", "value": "<p>It <i>rained</i>.</p>"}],
             "subjects": [{"name": "disaster",
                           "uri": "http://cv.iptc.org/newscodes/mediatopic/03000000"}],
             "associations": [{"name": "photo", "uri": "urn:p", "renditions":
                [{"name": "full", "href": "https://example.test/1.jpg", "\(type)": "image/png"}]}]}
            """)
        let copy = try #require(reading.copies.first)
        #expect(reading.faults.isEmpty)
        #expect(copy.headline == "First")
        #expect(copy.bylines == [Byline("Ada Nord")])
        #expect(copy.body.first?.plainText == "It rained.")
        #expect(copy.body.count == 1)
        #expect(copy.subjects == [Subject(name: "disaster", code: "03000000", scheme: "medtop")])
        #expect(copy.embargoed?.instant != nil)
        #expect(copy.updated?.instant != nil)
        #expect(copy.media.first?.type == "image/png")
    }

    @Test func `arrays and collections give all their items`() throws {
        let two = "[{\"uri\":\"urn:1\",\"headline\":\"A\"},{\"uri\":\"urn:2\",\"headline\":\"B\"}]"
        #expect(try read(two).copies.map(\.headline) == ["A", "B"])
        #expect(try read("{\"items\": \(two)}").copies.map(\.headline) == ["A", "B"])
    }

    @Test(arguments: [
        (#"{"headline": "A", "version": "1"}"#, "the item has no uri"),
        (#"{"uri": "u", "type": "novel"}"#, "type is none of text"),
        (#"{"uri": "u", "mime_type": "x"}"#, "“mime_type” is no property"),
        (#"{"uri": "u", "version": 1.2}"#, "version is no string"),
        (#"{"uri": "u", "person": "Nord"}"#, "person is no array"),
        (#"{"uri": "u", "body_é": "x"}"#, "“body_é” is no property"),
        (#"{"uri": "u", "rightsinfo": {"linkedrights": "a", "encodedrights": "b"}}"#, "one of"),
        (#"{"uri": "u", "subjects": [{"relevance": 101}]}"#, "subjects[0].relevance"),
        (#"{"uri": "u", "places": [{"geojson": {"coordinates": [1, 2]}}]}"#, "GeoJSON"),
        (#"{"uri": "u", "versioncreated": "soon"}"#, "“soon” is no time"),
        (
            #"{"uri": "u", "eventDetails": {"dates": {"startDate": "2026-11-14T00:00:00Z", "#
                + #""expectedStartDate": "2026-11"}}}"#, "cannot have both"
        ),
        ("{\"uri\": \"u\", \"body_text\": \"a\nb\"}", "a line end stands bare"),
        (#"{"uri": "u", "headline": "A""#, "ends too early"),
    ]) func `what the standard does not allow is named`(json: String, fault: String) throws {
        let reading = try read(json)
        #expect(reading.faults.contains { $0.message.contains(fault) })
        #expect(reading.copies.count == 1)
    }

    @Test func `kin of the format are read with their own names and without its rules`() throws {
        let wires = try read(
            """
            {"format": "digitalwires@0.9.1", "urn": "urn:newsml:mna:7", "version": 2,
             "version_created": "2026-11-14T12:05:52+02:00", "signal": "sig:correction",
             "headline": "Fähren stehen", "byline": "Von Ada Nord, mna", "dateline": "Halden (mna) - ",
             "article_html": "<p>Es regnet.</p>", "teaser": "Kein Betrieb.",
             "ednotes": [{"role": "r:closingline", "ednote": "mna an ov"}]}
            """)
        #expect(wires.faults.isEmpty)
        let copy = try #require(wires.copies.first)
        #expect(copy.providerID == "urn:newsml:mna:7")
        #expect(copy.version == "2")
        #expect(copy.statedChange?.kind == .correction)
        #expect(copy.dateline?.place == "Halden")
        #expect(copy.body == [.paragraph("Es regnet.")])
        #expect(copy.standfirst == [.paragraph("Kein Betrieb.")])
        #expect(copy.advisories == [Advisory(role: "closingline", text: "mna an ov")])
        let media = try read(
            """
            {"data": {"items": [{"item": {"uri": "https://api.test/7?qt=1", "headline": "Ferries",
             "altids": {"itemid": "7"}, "bylines": [{"by": "By ADA NORD", "title": "Writer"}]}}]}}
            """)
        #expect(media.copies.first?.providerID == "7")
        #expect(media.copies.first?.bylines == [Byline("ADA NORD", role: "Writer")])
    }

    @Test(arguments: ["", "[]", "{}", "7", "\"x\"", "["])
    func `a document without an item is refused`(
        _ json: String
    ) {
        #expect(throws: WireError.self) { try read(json) }
    }

    @Test func `other JSON is not taken for it`() {
        for json in [
            #"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#, #"{"a": 1}"#,
        ] {
            var reader = JSONReader(Array(json.utf8))
            #expect(reader.read().map(Ninjs.isNinjs) == false)
        }
        var reader = JSONReader(Array(first.utf8))
        #expect(reader.read().map(Ninjs.isNinjs) == true)
    }

    @Test func `what came with the newest versions is read and kept`() throws {
        let reading = try read(
            #"""
            {"uri": "urn:x:9", "standard": {"name": "ninjs", "version": "3.3"}, "urgency": 3,
             "contentDigitised": "2026-11-20T08:00:00Z", "headlines": [{"value": "Ferries stop"}],
             "people": [{"name": "Ada Nord", "rel": "mentioned",
                         "contactInfo": [{"type": "email", "value": "ada@m.example"}]}],
             "subjects": [{"name": "storm", "uri": "http://m.example/t/7", "relevance": 80}],
             "infoSources": [{"name": "MNA", "uri": "http://m.example/p/1"}],
             "renditions": [{"name": "film", "href": "https://m.example/f.mp4",
                "contentType": "video/mp4", "duration": 12.5, "extensions": {"m:zone": "no"},
                "resources": [{"role": "subtitles", "language": "no"}]}],
             "associations": [{"name": "box", "uri": "urn:x:10", "type": "text",
                "headlines": [{"value": "Five boats"}], "bodies": [{"value": "One sank."}]}]}
            """#)
        #expect(reading.faults == [])
        let copy = try #require(reading.copies.first)
        for (name, value) in [
            ("contentDigitised", "2026-11-20T08:00:00Z"), ("people[0].rel", "mentioned"),
            ("people[0].contactInfo[0].value", "ada@m.example"), ("subjects[0].relevance", "80"),
            ("infosource[0].uri", "http://m.example/p/1"), ("renditions.film.duration", "12.5"),
            ("renditions.film.extensions.m:zone", "no"),
            ("renditions.film.resources[0].role", "subtitles"),
            ("associations.box.headlines[0].value", "Five boats"),
            ("associations.box.bodies[0].value", "One sank."),
        ] {
            #expect(copy.extras.contains(Extra(name: name, value: value)), "\(name) \(copy.extras)")
        }
    }

    @Test(arguments: [
        (#""urgency": 10"#, "3.1", "urgency is no whole number"),
        (#""contentDigitised": "2026-11-20T08:00:00Z""#, "3.1", "“contentDigitised” came with"),
        (#""renditions": [{"name": "f", "extensions": {}}]"#, "3.1", "“extensions” came with"),
        (#""renditions": {"f": {"aspectratio": "16:9"}}"#, "1.6", "“aspectratio” came with"),
        (#""renditions": {"f": {"resources": [{"tone": "x"}]}}"#, "1.8", "“renditions.f.resources"),
        (#""renditions": {"f": {"extensions": {"a": 7}}}"#, "1.8", "extensions.a is no string"),
        (#""pubstatus": "embargoed""#, "1.8", "pubstatus is none of"),
    ]) func `and is a fault where an older version is stated or its type is another`(
        property: String, version: String, fault: String
    ) throws {
        let standard = version.hasPrefix("1") ? "$standard" : "standard"
        let reading = try read(
            """
            {"uri": "urn:x:9", "\(standard)": {"name": "ninjs", "version": "\(version)"}, \(property)}
            """)
        #expect(reading.faults.contains { $0.message.contains(fault) }, "\(reading.faults)")
    }
}
