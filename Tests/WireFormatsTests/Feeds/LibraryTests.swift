import News
import Testing
import WireFormats

/// The library as the README shows it, without any access of our own.
@Suite struct LibraryTests {
    private let bytes = Array(
        "<rss><channel><title>Kest</title><item><title>Harbour reopens</title></item></channel></rss>"
            .utf8)

    @Test func `five lines read a feed and write it`() throws {
        let reading = try Reader.read(
            bytes, hints: Hints(url: "https://selma-post.example/feed.xml"))
        let titles = reading.copies.map(\.headline)
        let atom = FeedWriter.document(
            of: reading.copies, in: reading.feed ?? FeedHead(), as: .atom,
            written: Instant(seconds: 0))
        #expect(reading.feed?.title == "Kest")
        #expect(titles == ["Harbour reopens"])
        #expect(try Reader.read(atom).copies.map(\.headline) == titles)
    }
}
