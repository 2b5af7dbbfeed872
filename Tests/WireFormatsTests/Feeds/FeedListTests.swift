import News
import Testing

@testable import WireFormats

/// Lists of feeds, and lists of entries that are no feeds. Invented outlets.
@Suite struct FeedListTests {
    private func read(_ document: String, url: String? = "https://k.example/x") throws -> Reading {
        try Reader.read(Array(document.utf8), hints: Hints(url: url))
    }

    @Test func `OPML lists feeds with their folders`() throws {
        let reading = try read(
            """
            <?xml version='1.0'?><opml version='2.0'><head><title>My wires</title><ownerName>Ada Nord</ownerName>
            <dateModified>Tue, 04 Mar 2025 10:15:30 GMT</dateModified></head><body>
            <outline text='Ports'><outline text='Kest &amp;amp; Co' type='rss' xmlUrl='/feed.xml' htmlUrl='https://k.example/'
             language='en' category='/news,/ports' description='Ships' kest='x'/></outline>
            <outline title='Selma' XMLURL='https://selma.example/f'/><outline text='a note'/></body></opml>
            """)
        #expect(reading.format == .opml)
        #expect(reading.copies.isEmpty)
        let head = try #require(reading.feed)
        #expect(head.title == "My wires")
        #expect(head.authors.map(\.name) == ["Ada Nord"])
        #expect(head.updated?.instant?.description == "2025-03-04T10:15:30Z")
        var first = Subscription(title: "Kest & Co", address: "https://k.example/feed.xml")
        first.homepage = "https://k.example/"
        first.summary = "Ships"
        first.language = "en"
        first.kind = "rss"
        first.folders = ["Ports"]
        first.categories = ["/news", "/ports"]
        first.extras = [Extra(name: "kest", value: "x")]
        #expect(
            head.subscriptions == [
                first, Subscription(title: "Selma", address: "https://selma.example/f"),
            ])
    }

    @Test func `an outline without feeds is no list`() {
        #expect(throws: WireError.self) {
            try read("<opml><body><outline text='Milk'/></body></opml>")
        }
    }

    @Test func `a sitemap index lists sitemaps, not copy`() throws {
        let reading = try read(
            """
            <sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://k.example/1.xml</loc>
            <lastmod>2025-03-04</lastmod></sitemap><sitemap><loc>https://k.example/2.xml</loc></sitemap></sitemapindex>
            """)
        #expect(reading.copies.isEmpty)
        #expect(
            reading.feed?.subscriptions.map(\.address)
                == ["https://k.example/1.xml", "https://k.example/2.xml"])
        #expect(reading.feed?.subscriptions.first?.updated?.asWritten == "2025-03-04")
    }

    @Test func `a channel definition is a feed`() throws {
        let reading = try read(
            """
            <?XML VERSION="1.0"?><CHANNEL HREF="https://k.example/index.html" BASE="https://k.example/" LASTMOD="1997-03-04T10:15Z">
            <TITLE>Kest</TITLE><ABSTRACT>Ships &amp; ports</ABSTRACT><LOGO HREF="/l.gif" STYLE="IMAGE"/>
            <SCHEDULE STARTDATE="1997-01-01"><INTERVALTIME DAY="1" HOUR="2"/></SCHEDULE>
            <ITEM HREF="/1.html" LASTMOD="1997-03-04T10:15Z" LEVEL="1"><TITLE>One</TITLE><ABSTRACT>Back.</ABSTRACT></ITEM>
            <CHANNEL><TITLE>Sport</TITLE><ITEM><A HREF="/2.html"/><TITLE>Two</TITLE><LOGO HREF="/2.gif"/></ITEM></CHANNEL></CHANNEL>
            """)
        #expect(reading.format == .cdf)
        #expect(reading.feed?.title == "Kest")
        #expect(reading.feed?.link == "https://k.example/index.html")
        #expect(reading.feed?.summary == "Ships & ports")
        #expect(reading.feed?.image == "https://k.example/l.gif")
        #expect(reading.feed?.minutesToLive == 1560)
        #expect(reading.feed?.updated?.instant?.description == "1997-03-04T10:15:00Z")
        #expect(reading.copies.map(\.headline) == ["One", "Two"])
        #expect(
            reading.copies.map(\.link) == ["https://k.example/1.html", "https://k.example/2.html"])
        #expect(reading.copies.first?.standfirst.plainText == "Back.")
        #expect(reading.copies.first?.updated?.instant?.description == "1997-03-04T10:15:00Z")
        #expect(reading.copies.last?.media.map(\.address) == ["https://k.example/2.gif"])
    }

    private func page(_ entries: String, head: String = "") -> String {
        "<!doctype html><html><head><title>Kest</title>\(head)</head><body>\(entries)</body></html>"
    }

    @Test func `a page of entries reads as their list`() throws {
        let reading = try read(
            page(
                """
                <div class="h-feed"><h1 class="p-name">Notes from Kest</h1><a class="p-author h-card" href="/ada">Ada Nord</a>
                <article class="h-entry"><h2 class="p-name"><a class="u-url" href="/1">Harbour reopens</a></h2>
                <time class="dt-published" datetime="2025-03-04T10:15:30Z">today</time>
                <div class="e-content"><p>Ships are <b>back</b>.</p><p>Gulls too.</p></div>
                <a class="p-category" href="/t">Ports</a><img class="u-photo" src="/1.jpg" alt=""></article>
                <article class="h-entry"><a class="u-url" href="/2"></a><p class="p-summary">Rain &amp; wind.</p>
                <div class="p-author h-card"><span class="p-name">Ola Vik</span></div>
                <div class="h-cite"><p class="p-name">A reply</p></div></article></div>
                """))
        #expect(reading.format == .hFeed)
        #expect(reading.feed?.title == "Notes from Kest")
        let (first, second) = (
            try #require(reading.copies.first), try #require(reading.copies.last)
        )
        #expect(first.headline == "Harbour reopens")
        #expect(first.link == "https://k.example/1")
        #expect(first.published?.instant?.description == "2025-03-04T10:15:30Z")
        #expect(first.body.plainText == "Ships are back.\nGulls too.")
        #expect(first.subjects.map(\.name) == ["Ports"])
        #expect(first.media.map(\.address) == ["https://k.example/1.jpg"])
        #expect(first.bylines.map(\.name) == ["Ada Nord"])
        #expect(second.link == "https://k.example/2")
        #expect(second.standfirst.plainText == "Rain & wind.")
        #expect(second.bylines.map(\.name) == ["Ola Vik"])
        // Without a title of its own the copy editor heads it by its first line.
        #expect(second.headline == "Rain & wind.")
    }

    @Test func `hAtom is read alike`() throws {
        let entry = """
            <div class="post hentry"><h2 class="entry-title"><a href="/1" rel="bookmark">One</a></h2>
            <abbr class="published" title="2025-03-04T10:15:30Z">4 March</abbr>
            <span class="author vcard"><span class="fn">Ada Nord</span></span><div class="entry-content">Back.</div></div>
            """
        let reading = try read(
            page(
                "<main class='hfeed'>\(entry)\(entry.replacing("/1", with: "/2").replacing("One", with: "Two"))</main>"
            ))
        #expect(reading.format == .hFeed)
        #expect(reading.feed?.title == "Kest")
        #expect(reading.copies.map(\.headline) == ["One", "Two"])
        #expect(reading.copies.map(\.link) == ["https://k.example/1", "https://k.example/2"])
        #expect(reading.copies.first?.published?.instant?.description == "2025-03-04T10:15:30Z")
        #expect(reading.copies.first?.bylines.map(\.name) == ["Ada Nord"])
        #expect(reading.copies.first?.body.plainText == "Back.")
    }

    private static let story = (2..<40).map { day in
        "<p>On day \(day) the ships of Kest came back at dawn, \(day * 7) of them, and the port was glad.</p>"
    }.joined()
    private static let two = """
        <div class="h-feed"><div class="h-entry"><a class="u-url p-name" href="/1">One</a></div>
        <div class="h-entry"><a class="u-url p-name" href="/2">Two</a></div></div>
        """

    @Test(arguments: [
        (two, "<meta property='og:type' content='article'>"),
        (two, "<link rel='canonical' href='https://k.example/2'>"),
        (
            "<div class='h-feed'><div class='h-entry'><a class='u-url' href='/1'>One</a></div></div>",
            ""
        ),
    ])
    func `an article's page stays an article`(list: String, head: String) throws {
        let reading = try read(
            page("<article><h1>Harbour reopens</h1>\(Self.story)</article>\(list)", head: head))
        #expect(reading.format == .webPage)
        #expect(reading.copies.count == 1)
        #expect(reading.copies.first?.body.plainText.contains("On day 20 the ships") == true)
    }

    @Test func `objects of a JSON Feed without a field are kept as JSON`() throws {
        let reading = try read(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"K","icon":"/l.png","favicon":"/i.png","next_url":"/2",
             "expired":true,"_kest":{"a":[1,2.50,null]},"authors":[{"name":"Ada Nord"}],
             "items":[{"id":"1","title":"One","_kest":{"b":"x"}}],"_wiredesk":{"withdrawn":[{"id":"0","when":"2025-03-04T10:15:30Z"}]}}
            """)
        let head = try #require(reading.feed)
        #expect(head.image == "https://k.example/l.png")
        #expect(head.icon == "https://k.example/i.png")
        #expect(head.paging?.next == "https://k.example/2")
        #expect(head.authors.map(\.name) == ["Ada Nord"])
        #expect(
            head.extras.prefix(2) == [
                Extra(name: "expired", value: "true"),
                Extra(name: "_kest", value: "{\"a\":[1,2.50,null]}"),
            ])
        #expect(reading.copies.first?.extras == [Extra(name: "_kest", value: "{\"b\":\"x\"}")])
        #expect(reading.copies.last?.standing == .canceled)
        #expect(reading.copies.last?.providerID == "0")
    }
}
