import Markup
import News
import Testing
import WireFormats

@Suite struct ReaderTests {
    private let feed =
        "<rss><channel><title>Kést</title><item><title>Öne</title></item></channel></rss>"

    @Test func `gzip served as a feed is inflated`() throws {
        let reading = try Reader.read(Deflate.gzip(Array(feed.utf8)))
        #expect(reading.copies.map(\.headline) == ["Öne"])
    }

    @Test func `the bytes decide, not the declared type`() throws {
        let reading = try Reader.read(
            Array(feed.utf8), hints: Hints(contentType: "text/html", fileName: "a.json"))
        #expect(reading.format == .rss)
    }

    @Test func `the transport's charset is heard`() throws {
        let bytes = feed.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let reading = try Reader.read(
            bytes, hints: Hints(contentType: "text/xml; charset=iso-8859-1"))
        #expect(reading.feed?.title == "Kést")
        #expect(reading.charset == "windows-1252")
    }

    @Test(arguments: [
        "", "   ", "<svg xmlns='http://www.w3.org/2000/svg'/>", "{\"a\":1}", "[1]", "\u{0}\u{1}",
    ])
    func `what is no copy is refused with a reason`(document: String) {
        #expect(throws: WireError.self) { try Reader.read(Array(document.utf8)) }
    }

    @Test func `a bomb is refused by its density`() {
        let bomb = Deflate.gzip([UInt8](repeating: 0x20, count: 8 << 20))
        #expect(throws: WireError.self) { try Reader.read(bomb) }
    }

    /// Every cut and every changed byte of a feed must be read or refused, never crash.
    @Test func `no cut and no changed byte crashes it`() {
        let document = Array(
            """
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY e "x">]><rss xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>K&e;</title><item><title><![CDATA[A]]></title><media:content url="u"><media:title>t</media:title>
            </media:content><author>a@b (C)</author><pubDate>Tue, 04 Mar 2025 10:15:30 GMT</pubDate></item></channel></rss>
            """.utf8)
        for cut in document.indices { _ = try? Reader.read(Array(document[..<cut])) }
        for at in document.indices {
            for byte in [0x00, 0x26, 0x3C, 0xC3] as [UInt8] {
                var changed = document
                changed[at] = byte
                _ = try? Reader.read(changed)
            }
        }
    }
}
