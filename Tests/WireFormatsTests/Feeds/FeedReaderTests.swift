import News
import Testing

@testable import WireFormats

/// Invented outlets and people throughout.
@Suite struct FeedReaderTests {
    private func read(_ document: String, url: String? = nil) throws -> Reading {
        try Reader.read(Array(document.utf8), hints: Hints(url: url))
    }

    private func rss(_ item: String, head: String = "", attributes: String = "") -> String {
        "<rss version='2.0' \(attributes)><channel>\(head)<item>\(item)</item></channel></rss>"
    }

    private func atom(_ entry: String, head: String = "") -> String {
        "<feed xmlns='http://www.w3.org/2005/Atom'>\(head)<entry>\(entry)</entry></feed>"
    }

    @Test func `an RSS item fills every field`() throws {
        let reading = try read(
            rss(
                """
                <title>Harbour reopens</title><link>https://kest.example/1</link>
                <guid isPermaLink='false'>kest-1</guid>
                <description>Ships are back.</description>
                <content:encoded><![CDATA[<p>Ships are <b>back</b>.</p><p>So are gulls.</p>]]></content:encoded>
                <pubDate>Tue, 04 Mar 2025 11:15:30 +0100</pubDate>
                <dc:creator>Ada Nord</dc:creator><category domain='kest'>Ports</category>
                <enclosure url='https://kest.example/1.mp3' type='audio/mpeg' length='1200'/>
                """,
                head:
                    "<title>Kest Herald</title><link>https://kest.example/</link><language>en-gb</language><ttl>15</ttl>",
                attributes:
                    "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            ))
        #expect(reading.format == .rss)
        #expect(reading.faults.isEmpty)
        #expect(reading.feed?.title == "Kest Herald")
        #expect(reading.feed?.link == "https://kest.example/")
        #expect(reading.feed?.minutesToLive == 15)
        let copy = try #require(reading.copies.first)
        #expect(copy.headline == "Harbour reopens")
        #expect(copy.providerID == "kest-1")
        #expect(copy.link == "https://kest.example/1")
        #expect(copy.standfirst.plainText == "Ships are back.")
        #expect(copy.body.plainText == "Ships are back.\nSo are gulls.")
        #expect(copy.published?.instant?.description == "2025-03-04T10:15:30Z")
        #expect(copy.published?.offsetMinutes == 60)
        #expect(copy.bylines.map(\.name) == ["Ada Nord"])
        #expect(copy.subjects == [Subject(name: "Ports", code: "Ports", scheme: "kest")])
        #expect(copy.media.map(\.length) == [1200])
        #expect(copy.outlet == "Kest Herald")
        #expect(copy.language == "en-gb")
        #expect(copy.origins[.bylines]?.place == "rss/channel/item/dc:creator")
    }

    @Test func `an Atom entry keeps what its types say`() throws {
        let reading = try read(
            atom(
                """
                <title type='html'>Rain &amp;amp; wind</title><id>tag:kest.example,2025:1</id>
                <link href='1.html'/><link rel='enclosure' href='/p.jpg' type='image/jpeg' length='9'/>
                <author><name>Ola Vik</name><email>ola@kest.example</email></author>
                <updated>2025-03-04T10:15:30Z</updated><category term='weather' label='Weather'/>
                <content type='xhtml' xml:lang='de'><div xmlns='http://www.w3.org/1999/xhtml'><p>1 &lt; 2</p></div></content>
                """, head: "<link rel='hub' href='https://hub.example/'/>"),
            url: "https://kest.example/feed/a.xml")
        let copy = try #require(reading.copies.first)
        #expect(reading.format == .atom)
        #expect(reading.feed?.hubs == ["https://hub.example/"])
        #expect(copy.headline == "Rain & wind")
        #expect(copy.link == "https://kest.example/feed/1.html")
        #expect(copy.media.first?.address == "https://kest.example/p.jpg")
        #expect(copy.bylines.first?.email == "ola@kest.example")
        #expect(copy.published == nil)
        #expect(copy.updated?.instant?.description == "2025-03-04T10:15:30Z")
        #expect(copy.subjects.first == Subject(name: "Weather", code: "weather"))
        #expect(copy.body.plainText == "1 < 2")
    }

    @Test func `RDF items stand outside their channel`() throws {
        let reading = try read(
            """
            <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'
             xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='https://kest.example/'>
            <title>Kest</title><items><rdf:Seq><rdf:li resource='https://kest.example/1'/></rdf:Seq></items></channel>
            <item rdf:about='https://kest.example/1'><title>One</title><dc:date>2025-03-04</dc:date></item></rdf:RDF>
            """)
        #expect(reading.format == .rdf)
        #expect(reading.copies.map(\.providerID) == ["https://kest.example/1"])
        #expect(reading.copies.first?.published?.instant?.description == "2025-03-04T00:00:00Z")
    }

    @Test func `a subject stated twice is kept once, however it is composed`() throws {
        let words = [
            "Ports", "ports", "Ports", "Trade", "Caf\u{E9}", "Cafe\u{301}", "Ferry", "Trade",
        ]
        let categories = words.map { "<category>\($0)</category>" }.joined()
        let reading = try read(
            "<rss><channel><item><title>Kest</title>\(categories)</item></channel></rss>")
        #expect(
            reading.copies.first?.subjects.map(\.name)
                == ["Ports", "ports", "Trade", "Caf\u{E9}", "Ferry"])
    }

    @Test(arguments: [
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'\nxmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
        "<!-- a --><rdf:RDF\n xmlns=\"http://purl.org/rss/1.0/\"\n"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" >",
    ])
    func `RDF is known by its root however its tag is spelled`(root: String) throws {
        let reading = try read("\(root)<item><title>One</title></item></rdf:RDF>")
        #expect(reading.format == .rdf)
        #expect(reading.copies.map(\.headline) == ["One"])
    }

    @Test func `a news sitemap names outlet and language`() throws {
        let reading = try read(
            """
            <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>
            <url><loc>https://kest.example/1</loc><n:news><n:publication><n:name>Kest Herald</n:name>
            <n:language>en</n:language></n:publication><n:publication_date>2025-03-04</n:publication_date>
            <n:title>Harbour reopens</n:title><n:keywords>ports, trade</n:keywords></n:news></url></urlset>
            """)
        let copy = try #require(reading.copies.first)
        #expect(reading.format == .newsSitemap)
        #expect(reading.feed?.title == "Kest Herald")
        #expect(copy.outlet == "Kest Herald")
        #expect(copy.headline == "Harbour reopens")
        #expect(copy.link == "https://kest.example/1")
        #expect(copy.subjects.map(\.name) == ["ports", "trade"])
    }

    @Test(arguments: [
        ("AT&amp;amp;T", "AT&T"), ("AT&T", "AT&T"), ("&lt;b&gt;Bold&lt;/b&gt; move", "Bold move"),
        ("Why &lt;x&gt; matters", "Why <x> matters"), ("<b>Inline</b> move", "Inline move"),
        ("  two\n  lines ", "two lines"), ("<![CDATA[A &amp; B]]>", "A & B"),
        ("a&lt;script&gt;alert(1)&lt;/script&gt;b", "ab"),
    ])
    func `titles are plain text for display`(written: String, expected: String) throws {
        let reading = try read(rss("<title>\(written)</title>"))
        #expect(reading.copies.first?.headline == expected)
    }

    @Test func `warnings before and junk after are read over`() throws {
        let reading = try read(
            "<br />\n<b>Warning</b>: include() failed in x.php on line 3<br />\n<?xml version='1.0'?>"
                + rss("<title>One</title>") + "<!-- cached -->\n0")
        #expect(reading.copies.map(\.headline) == ["One"])
        #expect(!reading.faults.isEmpty)
    }

    @Test func `a truncated feed gives what is there`() throws {
        let whole = rss("<title>One</title></item><item><title>Two</title><description>Cut he")
        let reading = try read(String(whole.dropLast("</item></channel></rss>".count)))
        #expect(reading.copies.map(\.headline) == ["One", "Two"])
        #expect(reading.copies.last?.standfirst.plainText == "Cut he")
        #expect(reading.faults.contains { $0.line == 1 && $0.byte != nil })
    }

    @Test func `an item that was not closed ends where the next begins`() throws {
        let reading = try read(rss("<title>One<item><title>Two</title></item>"))
        #expect(reading.copies.map(\.headline) == ["One", "Two"])
    }

    @Test func `items inside other words are not items of the feed`() throws {
        let reading = try read(
            rss(
                "<title>One</title><s:sync xmlns:s='urn:s'><item><title>Old</title></item></s:sync>"
            ))
        #expect(reading.copies.map(\.headline) == ["One"])
    }

    @Test func `undeclared prefixes mean what they usually mean`() throws {
        let reading = try read(rss("<title>One</title><dc:creator>Ada Nord</dc:creator>"))
        #expect(reading.copies.first?.bylines.map(\.name) == ["Ada Nord"])
        #expect(reading.faults.first?.message.contains("prefix") == true)
    }

    @Test func `impossible dates are kept as written`() throws {
        let reading = try read(rss("<title>One</title><pubDate>30 Feb 2025</pubDate>"))
        let published = try #require(reading.copies.first?.published)
        #expect(published.instant == nil)
        #expect(published.asWritten == "30 Feb 2025")
    }

    @Test func `what has no field is kept`() throws {
        let reading = try read(
            rss(
                "<title>One</title><geo:lat xmlns:geo='urn:geo'>61.5</geo:lat><comments>https://kest.example/c</comments>"
            ))
        #expect(reading.copies.first?.extras.map(\.value) == ["61.5", "https://kest.example/c"])
    }

    @Test(arguments: [
        ("ada@kest.example (Ada Nord)", "Ada Nord", "ada@kest.example"),
        ("Ada Nord <ada@kest.example>", "Ada Nord", "ada@kest.example"),
        ("ada@kest.example", "ada@kest.example", "ada@kest.example"),
    ])
    func `authors are told from their addresses`(line: String, name: String, email: String) throws {
        let escaped = line.replacing("<", with: "&lt;")
        let byline = try #require(
            try read(rss("<author>\(escaped)</author>")).copies.first?.bylines.first)
        #expect(byline.name == name)
        #expect(byline.email == email)
    }

    @Test func `an item keeps so many subjects`() throws {
        let many = (0..<1000).map { "<category>c\($0)</category>" }.joined()
        #expect(try read(rss(many)).copies.first?.subjects.count == FeedItem.most)
    }

    @Test func `an item goes by the page it writes of where it has none of its own`() throws {
        let related = "<link rel='related' href='https://kest.example/r'/>"
        #expect(try read(atom(related)).copies.first?.link == "https://kest.example/r")
        let own = related + "<link href='https://kest.example/1'/>"
        #expect(try read(atom(own)).copies.first?.link == "https://kest.example/1")
    }

    @Test(arguments: [
        ("<guid isPermaLink='true'>urn:kest:1</guid>", "urn:kest:1"),
        ("<guid>urn:kest:1</guid>", nil),
        ("<guid>https://kest.example/1</guid>", "https://kest.example/1"),
        ("<guid isPermaLink='false'>https://kest.example/1</guid>", nil),
    ])
    func `a guid is an address where it says so`(guid: String, link: String?) throws {
        #expect(try read(rss(guid)).copies.first?.link == link)
    }

    @Test(arguments: [
        ("application/json", "{\"a\":1}", "{\"a\":1}"), ("application/x-kest", "U2hpcHM=", "Ships"),
        ("image/png", "iVBORw0KGgo=", ""),
    ])
    func `content of other types is in base64, or is what it is`(
        type: String, written: String, expected: String
    ) throws {
        let reading = try read(atom("<content type='\(type)'>\(written)</content>"))
        #expect(reading.copies.first?.body.plainText == expected)
    }
}
