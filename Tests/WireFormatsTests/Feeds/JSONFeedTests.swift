import News
import Testing
import WireFormats

@Suite struct JSONFeedTests {
    private let document = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Kest &amp; Co","home_page_url":"https://kest.example/",
         "language":"en","authors":[{"name":"The desk"}],
         "items":[{"id":7,"url":"/7","title":"Harbour reopens","content_html":"<p>Ships are back.</p>",
         "summary":"Back.","date_published":"2025-03-04T11:15:30+01:00","tags":["Ports"],
         "attachments":[{"url":"/7.mp3","mime_type":"audio/mpeg","size_in_bytes":12}],"_kest":"x"},],}
        """

    @Test func `an item fills every field, trailing commas are faults`() throws {
        let reading = try Reader.read(Array(document.utf8))
        #expect(reading.format == .jsonFeed)
        #expect(reading.feed?.title == "Kest & Co")
        #expect(reading.faults.map(\.message).allSatisfy { $0.contains("comma") })
        #expect(!reading.faults.isEmpty)
        let copy = try #require(reading.copies.first)
        #expect(copy.providerID == "7")
        #expect(copy.link == "https://kest.example/7")
        #expect(copy.standfirst.plainText == "Back.")
        #expect(copy.body.plainText == "Ships are back.")
        #expect(copy.bylines.map(\.name) == ["The desk"])
        #expect(copy.published?.offsetMinutes == 60)
        #expect(copy.media.first?.length == 12)
        #expect(copy.extras == [Extra(name: "_kest", value: "x")])
    }

    @Test func `a byte order mark and comments are read over`() throws {
        let reading = try Reader.read([0xEF, 0xBB, 0xBF] + Array(("/* kest */" + document).utf8))
        #expect(reading.copies.count == 1)
    }
}
