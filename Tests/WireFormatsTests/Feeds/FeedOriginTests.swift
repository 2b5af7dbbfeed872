import News
import Testing

@testable import WireFormats

@Suite struct FeedOriginTests {
    /// The place a field of the first item came from.
    private func place(
        _ field: Copy.Field, _ document: String
    ) throws -> String? {
        try Reader.read(Array(document.utf8)).copies.first?.origins[field]?.place
    }

    private func rss(_ item: String, head: String = "") -> String {
        "<rss version='2.0'><channel>\(head)<item><title>Fog</title>\(item)</item></channel></rss>"
    }

    @Test func `a field names the element it came from, be it of this feed alone`() throws {
        #expect(try place(.headline, rss("")) == "rss/channel/item/title")
        #expect(
            try place(.standfirst, rss("<Abstract>x</Abstract>")) == "rss/channel/item/Abstract")
        let own = rss("<k:creator xmlns:k='http://purl.org/dc/elements/1.1/'>Ada Nord</k:creator>")
        #expect(try place(.bylines, own) == "rss/channel/item/k:creator")
    }

    @Test func `a part of an element is named with it`() throws {
        let gone = """
            <feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>
            <at:deleted-entry ref='urn:kest:1' when='2025-03-04T10:15:30Z'/></feed>
            """
        #expect(try place(.providerID, gone) == "feed/entry/at:deleted-entry@ref")
        #expect(try place(.updated, gone) == "feed/entry/at:deleted-entry@when")
        #expect(try place(.standing, gone) == "feed/entry/at:deleted-entry")
    }

    @Test func `what the head says of all items is named as the head's, wherever it stands`() throws
    {
        let document = """
            <rss version='2.0'><channel><item><title>Fog</title></item><item><title>Mist</title>
            <source url='https://vik.example/'>Vik Post</source></item><title>Kest Herald</title>
            </channel></rss>
            """
        let copies = try Reader.read(Array(document.utf8)).copies
        #expect(copies.map(\.outlet) == ["Kest Herald", "Vik Post"])
        #expect(
            copies.map { $0.origins[.outlet]?.place } == [
                "rss/channel/title", "rss/channel/item/source",
            ])
    }

    @Test(
        arguments: [
            ("ada@kest.example (Ada Nord)", "Ada Nord", "ada@kest.example"),
            ("Ada Nord <ada@kest.example>", "Ada Nord", "ada@kest.example"),
            ("ada@kest.example", "ada@kest.example", "ada@kest.example"),
            ("Ada Nord (desk)", "Ada Nord (desk)", nil),
            ("(ada@kest.example)", "(ada@kest.example)", "(ada@kest.example)"),
        ] as [(String, String, String?)])
    func `a person in one line is taken apart`(_ line: String, _ name: String, _ email: String?) {
        #expect(Byline(person: line) == Byline(name, email: email))
    }

    @Test func `keywords are cut at commas and trimmed`() throws {
        let item = rss(
            "<media:keywords xmlns:media='http://search.yahoo.com/mrss/'> fog , sea air,,\t</media:keywords>"
        )
        let copy = try #require(try Reader.read(Array(item.utf8)).copies.first)
        #expect(copy.subjects.map(\.name) == ["fog", "sea air"])
    }
}
