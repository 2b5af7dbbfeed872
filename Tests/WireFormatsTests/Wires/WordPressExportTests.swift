import News
import Testing

@testable import WireFormats

@Suite struct WordPressExportTests {
    private func post(_ id: Int, _ type: String, _ status: String, _ more: String = "") -> String {
        """
        <item><title>Post \(id)</title><guid isPermaLink="false">https://h.example/?p=\(id)</guid>
        <dc:creator>adan</dc:creator><content:encoded><![CDATA[<p>It rained.</p>]]></content:encoded>
        <wp:post_id>\(id)</wp:post_id><wp:post_date_gmt>2026-11-22 09:00:00</wp:post_date_gmt>
        <wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>\(more)</item>
        """
    }

    private func read(_ items: String) throws -> Reading {
        try Reader.read(
            Array(
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Halden Post</title>
                <wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>adan</wp:author_login>
                <wp:author_email>ada@h.example</wp:author_email>
                <wp:author_display_name>Ada Nord</wp:author_display_name></wp:author>\(items)</channel></rss>
                """.utf8))
    }

    @Test(arguments: [
        ("publish", Standing.usable), ("draft", .withheld), ("private", .withheld),
        ("pending", .withheld), ("trash", .canceled), ("auto-draft", .withheld),
    ]) func `only what is published may be used`(status: String, standing: Standing) throws {
        #expect(try read(post(1, "post", status)).copies.first?.standing == standing)
    }

    @Test func `what is scheduled is under embargo until its time`() throws {
        let copy = try #require(try read(post(1, "post", "future")).copies.first)
        #expect(copy.standing == .usable)
        #expect(copy.embargoed?.instant == Instant("2026-11-22T09:00:00Z"))
    }

    @Test func `authors go by their names, excerpts are the standfirst`() throws {
        let excerpt = "<excerpt:encoded><![CDATA[Wet day.]]></excerpt:encoded>"
        let copy = try #require(try read(post(1, "post", "publish", excerpt)).copies.first)
        #expect(copy.bylines == [Byline("Ada Nord", email: "ada@h.example")])
        #expect(copy.standfirst == [.paragraph("Wet day.")])
    }

    @Test func `attachments are media of their post, menus are no copy`() throws {
        let picture = """
            <item><title>Ferry</title><wp:post_id>2</wp:post_id><wp:post_parent>1</wp:post_parent>
            <wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
            <wp:attachment_url>https://h.example/ferry.jpg</wp:attachment_url></item>
            """
        let reading = try read(
            post(1, "post", "publish") + picture + post(3, "nav_menu_item", "publish"))
        #expect(reading.copies.map(\.headline) == ["Post 1"])
        #expect(reading.copies[0].media.map(\.address) == ["https://h.example/ferry.jpg"])
        #expect(reading.faults.map(\.message) == ["1 posts of the export are no copy"])
    }

    private func file(_ id: Int, _ name: String, parent: Int, _ more: String = "") -> String {
        """
        <item><title>\(name)</title><wp:post_id>\(id)</wp:post_id><wp:post_parent>\(parent)</wp:post_parent>
        <wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>\(more)
        <wp:attachment_url>https://h.example/\(name).jpg</wp:attachment_url></item>
        """
    }

    @Test func `the picture that leads, those of a gallery and those uploaded come as media`()
        throws
    {
        let lead = """
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta>
            """
        let words = "<excerpt:encoded>A ferry.</excerpt:encoded>"
        let alternative = """
            <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>
            <wp:meta_value>a quay</wp:meta_value></wp:postmeta>
            """
        let item = post(1, "post", "publish", lead).replacing(
            "<p>It rained.</p>", with: "It rained.\n\n[gallery ids=\"6,7\"]")
        let reading = try read(
            item + file(2, "boat", parent: 1, words) + file(5, "lead", parent: 0)
                + file(6, "quay", parent: 0, alternative))
        let copy = try #require(reading.copies.first)
        #expect(copy.media.map(\.title) == ["lead", "quay", "boat"])
        #expect(copy.media.map(\.caption) == [nil, "a quay", "A ferry."])
        #expect(copy.body == [.paragraph("It rained.")])
    }

    @Test func `shortcodes of WordPress's own are elements, others stay as written`() throws {
        let stored =
            "[caption id=\"a2\" width=\"300\"]<a href=\"https://h.example/f\"><img src=\"https://h.example/f.jpg\""
            + " alt=\"boat\" /></a> A ferry. Photo: Ola[/caption]\n\n[embed]https://v.example/1[/embed]\n\n"
            + "It rained [sic] and [note]blew[/note].<!--nextpage-->Nobody sailed.\n\n[caption]open"
        let item = post(1, "post", "publish").replacing("<p>It rained.</p>", with: stored)
        let copy = try #require(try read(item).copies.first)
        let pictures = copy.body.compactMap { block in
            if case .picture(let picture) = block { picture } else { nil }
        }
        #expect(pictures.map(\.caption?.string) == ["A ferry. Photo: Ola"])
        #expect(
            copy.body.map(\.plainText).suffix(4) == [
                "https://v.example/1", "It rained [sic] and [note]blew[/note].", "Nobody sailed.",
                "[caption]open",
            ])
    }

    @Test func `brackets without end cost no more than their length`() {
        let open = Array(String(repeating: "[caption [embed]", count: 60_000).utf8)
        #expect(Shortcodes.expanded(open) == open)
        #expect(Shortcode(Array("[caption width=\"".utf8)[...]) == nil)
    }

    @Test func `stored line ends are paragraphs and breaks`() throws {
        let stored =
            "Wind.\n\nIt rained\nin Halden.\n\n<h2>Seas</h2>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n"
            + "<pre>a\n\nb</pre>"
        let item = post(1, "post", "publish").replacing("<p>It rained.</p>", with: stored)
        let copy = try #require(try read(item).copies.first)
        #expect(
            copy.body.map(\.plainText) == [
                "Wind.", "It rained in Halden.", "Seas", "One\nTwo", "a\n\nb",
            ])
        #expect(copy.body[2] == .crosshead("Seas"))
    }
}
