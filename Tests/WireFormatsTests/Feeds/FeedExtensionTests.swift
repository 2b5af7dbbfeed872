import News
import Testing

@testable import WireFormats

/// Each module of RSS and Atom is read into a named place or kept with its name. Invented outlets.
@Suite struct FeedExtensionTests {
    private static let namespaces = """
        xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:slash='http://purl.org/rss/1.0/modules/slash/'
        xmlns:wfw='http://wellformedweb.org/CommentAPI/' xmlns:thr='http://purl.org/syndication/thread/1.0'
        xmlns:georss='http://www.georss.org/georss' xmlns:gml='http://www.opengis.net/gml'
        xmlns:cc='http://web.resource.org/cc/' xmlns:creativeCommons='http://backend.userland.com/creativeCommonsRssModule'
        xmlns:podcast='https://podcastindex.org/namespace/1.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'
        xmlns:media='http://search.yahoo.com/mrss/' xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'
        xmlns:fh='http://purl.org/syndication/history/1.0' xmlns:atom='http://www.w3.org/2005/Atom'
        xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:kest='urn:kest'
        """

    private func read(head: String = "", item: String = "") throws -> Reading {
        let document =
            "<rss \(Self.namespaces)><channel><title>K</title>\(head)<item><title>One</title>\(item)</item></channel></rss>"
        return try Reader.read(Array(document.utf8))
    }

    @Test(arguments: [
        ("<slash:comments>12</slash:comments>", ["slash:comments=12"]),
        (
            "<wfw:commentRss>https://k.example/c</wfw:commentRss>",
            ["wfw:commentRss=https://k.example/c"]
        ),
        (
            "<thr:in-reply-to ref='tag:k' href='https://k.example/0'/><thr:total>3</thr:total>",
            [
                "thr:in-reply-to@ref=tag:k", "thr:in-reply-to@href=https://k.example/0",
                "thr:total=3",
            ]
        ),
        ("<georss:point>61.5 23.7</georss:point>", ["georss:point=61.5 23.7"]),
        (
            "<georss:where><gml:Point><gml:pos>61.5 23.7</gml:pos></gml:Point></georss:where>",
            ["georss:where=<Point><pos>61.5 23.7</pos></Point>"]
        ),
        (
            "<creativeCommons:license>https://k.example/by</creativeCommons:license>",
            ["creativeCommons:license=https://k.example/by"]
        ),
        (
            "<cc:license rdf:resource='https://k.example/by'/>",
            ["cc:license@rdf:resource=https://k.example/by"]
        ),
        (
            "<podcast:transcript url='https://k.example/t.vtt' type='text/vtt'/><podcast:person role='host'>Ada Nord</podcast:person>",
            [
                "podcast:transcript@url=https://k.example/t.vtt",
                "podcast:transcript@type=text/vtt", "podcast:person@role=host",
                "podcast:person=Ada Nord",
            ]
        ),
        (
            "<feedburner:origLink>https://k.example/1</feedburner:origLink>",
            ["feedburner:origLink=https://k.example/1"]
        ),
        ("<itunes:duration>12:30</itunes:duration>", ["itunes:duration=12:30"]),
        ("<kest:grade scale='ten'>9</kest:grade>", ["kest:grade@scale=ten", "kest:grade=9"]),
        ("<comments>https://k.example/c</comments>", ["comments=https://k.example/c"]),
        (
            "<atom:link rel='replies' href='https://k.example/r'/>",
            ["link@replies=https://k.example/r"]
        ),
        (
            "<source url='https://b.example/f'>B</source>", ["source@url=https://b.example/f"]
        ),
    ])
    func `an element of an item without a field is kept`(written: String, kept: [String]) throws {
        let copy = try #require(try read(item: written).copies.first)
        #expect(copy.extras.map { "\($0.name)=\($0.value)" } == kept)
    }

    @Test(arguments: [
        (
            "<generator uri='urn:g'>Press 2</generator>",
            ["generator@uri=urn:g", "generator=Press 2"]
        ),
        ("<docs>https://k.example/spec</docs>", ["docs=https://k.example/spec"]),
        ("<webMaster>web@k.example</webMaster>", ["webMaster=web@k.example"]),
        ("<managingEditor>ed@k.example (Ada Nord)</managingEditor>", ["managingEditor=Ada Nord"]),
        (
            "<textInput><title>Search</title><name>q</name><link>https://k.example/s</link></textInput>",
            ["textInput/title=Search", "textInput/name=q", "textInput/link=https://k.example/s"]
        ),
        (
            "<itunes:owner><itunes:name>Ada</itunes:name><itunes:email>a@k.example</itunes:email></itunes:owner>",
            ["itunes:owner/itunes:name=Ada", "itunes:owner/itunes:email=a@k.example"]
        ),
        ("<podcast:guid>917393e3</podcast:guid>", ["podcast:guid=917393e3"]),
    ])
    func `an element of the head without a field is kept`(written: String, kept: [String]) throws {
        let head = try #require(try read(head: written).feed)
        #expect(head.extras.map { "\($0.name)=\($0.value)" } == kept)
    }

    @Test func `a head says when it changes and where to ask`() throws {
        let head = try #require(
            try read(
                head: """
                    <ttl>30</ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours>
                    <skipDays><day>Sunday</day></skipDays><sy:updatePeriod>hourly</sy:updatePeriod>
                    <sy:updateFrequency>4</sy:updateFrequency><sy:updateBase>2025-03-04T00:00+00:00</sy:updateBase>
                    <cloud domain='k.example' port='80' path='/rpc' registerProcedure='notify' protocol='http-post'/>
                    <atom:link rel='hub' href='https://hub.example/'/><atom:link rel='self' href='https://k.example/f'/>
                    """
            ).feed)
        #expect(head.minutesToLive == 30)
        #expect(head.schedule?.quietHours == [0, 0, 5])
        #expect(head.schedule?.quietDays == ["Sunday"])
        #expect(head.schedule?.minutes == 15)
        #expect(head.schedule?.base?.instant?.description == "2025-03-04T00:00:00Z")
        #expect(head.cloud?.domain == "k.example")
        #expect(head.cloud?.port == 80)
        #expect(head.cloud?.protocol == "http-post")
        #expect(head.hubs == ["https://hub.example/"])
        #expect(head.selfLink == "https://k.example/f")
    }

    @Test func `a head has a picture, rights, an id and subjects`() throws {
        let head = try #require(
            try read(
                head: """
                    <image><url>https://k.example/l.png</url><title>K</title></image>
                    <copyright>Kest 2025</copyright><category domain='d'>News</category>
                    """
            ).feed)
        #expect(head.image == "https://k.example/l.png")
        #expect(head.rights == "Kest 2025")
        #expect(head.subjects == [Subject(name: "News", code: "News", scheme: "d")])
        #expect(head.extras == [Extra(name: "image/title", value: "K")])
        let atom = try Reader.read(
            Array(
                """
                <feed xmlns='http://www.w3.org/2005/Atom'><id>tag:k</id><logo>/l.png</logo><icon>/i.png</icon>
                <author><name>Ada Nord</name></author><category term='news'/></feed>
                """.utf8), hints: Hints(url: "https://k.example/f"))
        #expect(atom.feed?.id == "tag:k")
        #expect(atom.feed?.image == "https://k.example/l.png")
        #expect(atom.feed?.icon == "https://k.example/i.png")
        #expect(atom.feed?.authors.map(\.name) == ["Ada Nord"])
        #expect(atom.feed?.subjects.map(\.code) == ["news"])
    }

    @Test func `a feed of many pages names the others`() throws {
        let head = try #require(
            try read(
                head: """
                    <fh:complete/><fh:archive/><atom:link rel='next' href='n'/><atom:link rel='prev' href='p'/>
                    <atom:link rel='first' href='f'/><atom:link rel='last' href='l'/><atom:link rel='current' href='c'/>
                    <atom:link rel='prev-archive' href='pa'/><atom:link rel='next-archive' href='na'/>
                    """
            ).feed)
        let paging = try #require(head.paging)
        #expect(paging.isComplete && paging.isArchive)
        #expect([paging.next, paging.previous, paging.first, paging.last] == ["n", "p", "f", "l"])
        #expect([paging.current, paging.previousArchive, paging.nextArchive] == ["c", "pa", "na"])
    }

    @Test func `a deleted entry withdraws the item of its id`() throws {
        let reading = try Reader.read(
            Array(
                """
                <feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>
                <author><name>The desk</name></author>
                <at:deleted-entry ref='tag:k:1' when='2025-03-04T10:15:30Z'><at:by><name>Ada Nord</name></at:by>
                <at:comment>Filed in error</at:comment><link href='https://k.example/1'/></at:deleted-entry>
                <entry><id>tag:k:2</id><title>Two</title></entry></feed>
                """.utf8))
        #expect(reading.copies.map(\.providerID) == ["tag:k:1", "tag:k:2"])
        let gone = try #require(reading.copies.first)
        #expect(gone.standing == .canceled)
        #expect(gone.statedChange == StatedChange(.withdrawal, words: "Filed in error"))
        #expect(gone.updated?.instant?.description == "2025-03-04T10:15:30Z")
        #expect(gone.bylines.map(\.name) == ["Ada Nord"])
        #expect(reading.copies.last?.standing == .usable)
    }

    @Test func `a group of media shares its credit`() throws {
        let copy = try #require(
            try read(
                item: """
                    <media:group><media:credit role='photographer'>Ola Vik</media:credit>
                    <media:content url='https://k.example/a.jpg' type='image/jpeg' width='640'><media:description>Ships</media:description>
                    <media:thumbnail url='https://k.example/t.jpg'/></media:content>
                    <media:content url='https://k.example/b.mp4' medium='video'><media:credit>Ada Nord</media:credit>
                    <media:copyright>Kest</media:copyright></media:content></media:group>
                    <itunes:image href='https://k.example/c.jpg'/>
                    """
            ).copies.first)
        #expect(copy.media.map(\.role) == [.thumbnail, .picture, .video, .thumbnail])
        #expect(copy.media.map(\.credit) == ["Ola Vik", "Ola Vik", "Ada Nord", "Ola Vik"])
        #expect(copy.media[1].caption == "Ships")
        #expect(copy.extras == [Extra(name: "media:copyright", value: "Kest")])
    }
}
