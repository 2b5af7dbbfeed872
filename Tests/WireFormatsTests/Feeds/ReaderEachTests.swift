import News
import Testing
import WireFormats

@Suite struct ReaderEachTests {
    /// The feed's title and writer stand behind the items that take them over.
    private static let lateHead = """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <entry><title>One</title><id>urn:x:1</id><content type="html">&lt;p>OSLO (AFP) - Words.&lt;/p></content></entry>
        <entry><title>Two</title><id>urn:x:2</id><author><name>Ola Vik</name></author></entry>
        <title>Nord Post</title><author><name>Ada Nord</name></author></feed>
        """

    private static let export = """
        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blog</title>
        <wp:wxr_version>1.2</wp:wxr_version>
        <item><title>Post</title><wp:post_type>post</wp:post_type></item>
        <item><title>Menu</title><wp:post_type>nav_menu_item</wp:post_type></item></channel></rss>
        """

    @Test(arguments: [
        lateHead, export, "<rss><channel><title>A</title><item><title>Cut",
        #"{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1"}]}"#,
    ])
    func `copies given one by one are those of the whole reading`(document: String) throws {
        var whole = try Reader.read(Array(document.utf8))
        var given: [Copy] = []
        let reading = try Reader.read(Array(document.utf8)) { given.append($0) }
        #expect(given == whole.copies)
        whole.copies = []
        #expect(reading == whole)
    }

    @Test func `what is no delivery throws and gives nothing`() {
        #expect(throws: WireError.self) {
            _ = try Reader.read([0, 1, 2, 3]) { _ in
                Issue.record("a copy was given")
            }
        }
    }
}
