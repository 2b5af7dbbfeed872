import News
import Testing

@testable import WireFormats

@Suite struct ShownDayTests {
    private static let text =
        "The harbour wall at Norham gave way on Tuesday, and the town council called in divers from "
        + "three counties to look for the cause, officials said. The divers found a crack that ran "
        + "from the steps to the light, and the harbour master closed the quay until the spring."

    private func day(
        language: String = "", head: String = "", _ body: String,
        url: String = "https://quay.example/harbour"
    ) throws -> String? {
        let page =
            "<html lang='\(language)'><head>\(head)</head><body>\(body)</body></html>"
        let reading = try PageReader.read(Array(page.utf8), hints: Hints(url: url))
        let time = reading.copies.first?.published
        guard let instant = time?.instant else { return nil }
        let clock = Int64(time?.offsetMinutes ?? 0) * 60_000
        return String(Instant(milliseconds: instant.milliseconds + clock).description.prefix(10))
    }

    @Test func `the day beside the headline goes before other articles' and comments'`()
        throws
    {
        let read = try day(
            """
            <div class=card><a href=/a>Boats lie dry at the quay</a> <i>4 November 2026</i></div>
            <div class=card><a href=/b>Songs heard on the pier</a> <i>5 November 2026</i></div>
            <div><div>03.11.2026</div><h1>Harbour wall falls</h1></div>
            <p>\(Self.text)</p><p>\(Self.text)</p><p>\(Self.text)</p><p>\(Self.text)</p>
            <div class=comment__date>04.11.2026 - 08:00</div>
            """)
        #expect(read == "2026-11-03")
    }

    @Test func `words that say so make a day the day of publishing`() throws {
        let read = try day(
            """
            <h1>Harbour wall falls</h1><div>05.11.2026 16:28</div>
            <small>Erstellt am: 03.11.2026 18:36 / aq</small><p>\(Self.text)</p>
            """)
        #expect(read == "2026-11-03")
    }

    @Test func `today's date in the head of the page is not the article's`() throws {
        let read = try day(
            """
            <p class=todays-date>December 19, 2026</p><h1>Harbour wall falls</h1>
            <div>11.03.2026</div><p>\(Self.text)</p>
            """)
        #expect(read == "2026-03-11")
    }

    @Test func `a story that opens with its day has that day`() throws {
        let read = try day("<h1>Harbour wall falls</h1><p>03.11.2026 \(Self.text)</p>")
        #expect(read == "2026-11-03")
    }

    @Test func `slashes are read in the order of the page's language`() throws {
        let body = "<h1>Le mur du port tombe</h1><div>05/11/2026</div><p>\(Self.text)</p>"
        #expect(try day(language: "fr", body) == "2026-11-05")
        #expect(try day(language: "en-US", body) == "2026-05-11")
        #expect(try day(body, url: "https://quay.example.co.uk/harbour") == "2026-11-05")
    }

    @Test func `a time in UTC is on the day the page shows its readers`() throws {
        let head = "<meta property=article:published_time content=2026-11-04T02:18:11Z>"
        let shown = "<h1>Harbour wall falls</h1><time>3 November 2026</time><p>\(Self.text)</p>"
        #expect(try day(head: head, shown) == "2026-11-03")
        let other = "<h1>Harbour wall falls</h1><time>1 November 2026</time><p>\(Self.text)</p>"
        #expect(try day(head: head, other) == "2026-11-04")
    }

    @Test func `a date that may be the delivery's gives way to an earlier day shown`() throws {
        let body = "<h1>Harbour wall falls</h1><time>3 November 2026</time><p>\(Self.text)</p>"
        #expect(try day(head: "<meta name=date content=2026-11-08>", body) == "2026-11-03")
        #expect(try day(head: "<meta name=pubdate content=2026-11-08>", body) == "2026-11-08")
    }

    @Test func `a page that was moved keeps the day of its address`() throws {
        let head = "<meta property=article:published_time content=2026-11-04T02:18:11Z>"
        let body = "<h1>Harbour wall falls</h1><p>\(Self.text)</p>"
        let old = "https://quay.example/2017/7/12/harbour"
        #expect(try day(head: head, body, url: old) == "2017-07-12")
        let near = "https://quay.example/2026/11/03/harbour"
        #expect(try day(head: head, body, url: near) == "2026-11-04")
    }

    @Test func `a day deep in the story is not the day of a page that states its change`() throws {
        let head = "<meta name=dateUpdate content='2026-11-08 10:47:36'>"
        let more = (0..<40).map { _ in "<p>\(Self.text)</p>" }.joined()
        let songs = ["2012-10-26", "2014-02-12", "2016-05-01", "2018-09-30"].map {
            "<tr><td>\($0)<td>Songs"
        }
        let body = "<h1>Ada Quill</h1>\(more)<table>\(songs.joined())</table>\(more)"
        #expect(try day(head: head, body) == nil)
    }

    @Test func `a page of headlines has the day it shows`() throws {
        let links = (1...14).map { "<li><a href=/\($0)>Boat number \($0) lies dry at the quay</a>" }
        let page =
            "<h1>Quay Post</h1><time datetime=2026-11-03>today</time><ul>\(links.joined())</ul>"
        let reading = try PageReader.read(
            Array(page.utf8), hints: Hints(url: "https://quay.example/"))
        #expect(reading.copies.count == 14)
        #expect(reading.feed?.updated?.instant == Instant("2026-11-03T00:00:00Z"))
    }

    @Test func `explaining a page shows the days that were weighed`() {
        let page = "<h1>Harbour wall falls</h1><div>3 November 2026</div><p>\(Self.text)</p>"
        let explained = PageExplanation.read(Array(page.utf8))
        #expect(explained.days.map(\.day) == ["2026-11-03"])
    }

    @Test func `a story set in an element for headings is read whole`() throws {
        let page = """
            <head><meta property=og:type content=article></head><h2>Harbour wall falls</h2>
            <h4><div>\(Self.text)<br><br>Boats lie dry at the quay, the harbour master said.</div></h4>
            """
        let reading = try PageReader.read(Array(page.utf8))
        #expect(reading.copies.first?.body.plainText.contains("closed the quay") == true)
    }

    @Test(arguments: ["data-timestamp=1793700000", "data-time=1793700000000"])
    func `seconds in the markup say which day words without a year name`(seconds: String) throws {
        let read = try day(
            "<h1>Harbour wall falls</h1><div><span \(seconds)>3 Nov</span></div><p>\(Self.text)</p>"
        )
        #expect(read == "2026-11-03")
    }

    @Test func `a day in words goes before the seconds beside it`() throws {
        let read = try day(
            "<h1>Harbour wall falls</h1><div data-timestamp=1793750000>3 November 2026</div>"
                + "<p>\(Self.text)</p>")
        #expect(read == "2026-11-03")
    }

    @Test(arguments: [
        ("/quay/status/1298734650123", "2026-11-03"), ("/quay/status/1298734659999", "2026-11-04"),
        ("https://quay.example/quay/status/1298734650123/", "2026-11-03"),
        ("/quay/status/1298734650123#reply-2", "2026-11-04"), ("/quay", "2026-11-04"),
    ])
    func `a day that is a link to the page itself is the page's`(
        link: String, wanted: String
    ) throws {
        let read = try day(
            "<h1>Harbour wall falls</h1><div><a href=/tides>04.11.2026</a></div>"
                + "<p><a href=\(link)>03.11.2026</a></p><p>\(Self.text)</p>",
            url: "https://quay.example/quay/status/1298734650123/photo/1")
        #expect(read == wanted)
    }
}
