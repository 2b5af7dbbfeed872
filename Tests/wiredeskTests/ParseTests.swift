import Foundation
import Testing

@Suite struct ParseTests {
    private let rss = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Selma Post</title>
        <item><guid>p-2</guid><title>Ferry &amp;amp; quay reopen</title>
        <description>The quay reopened.</description></item>
        <item><guid>p-1</guid><title>Storm closes quay</title></item></channel></rss>
        """

    @Test func `prints one document an item, in order`() throws {
        let scratch = try Scratch()
        let one = try scratch.file("one.bin", rss)
        let two = try scratch.file("two.bin", rss.replacing("p-", with: "q-"))
        let result = try Binary.run(["parse", one.path(), two.path()])
        #expect(result.status == 0)
        let copies = result.objects.compactMap { $0["copy"] as? [String: Any] }
        #expect(copies.map { $0["providerID"] as? String } == ["p-2", "p-1", "q-2", "q-1"])
        #expect(copies.first?["headline"] as? String == "Ferry & quay reopen")
        #expect(result.objects.first?["format"] as? String == "rss")
    }

    @Test func `reads standard input`() throws {
        let result = try Binary.run(["parse", "-"], input: rss)
        #expect(result.lines.count == 2)
    }

    @Test func `names refused input on standard error and says so by its exit status`() throws {
        let scratch = try Scratch()
        let good = try scratch.file("good.xml", rss)
        let bad = try scratch.file("bad.xml", "\u{1}\u{2}\u{3}")
        let result = try Binary.run(["parse", bad.path(), good.path(), "/nowhere/at-all"])
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(result.errors.contains("bad.xml"))
        #expect(result.errors.contains("/nowhere/at-all"))
    }

    @Test func `bytes that are no text are refused, whatever their name`() throws {
        let scratch = try Scratch()
        let picture = scratch.url.appending(path: "note.txt")
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let words = String(repeating: "- Words of a headline in a picture\n", count: 40)
        try Data(head + Array(words.utf8)).write(to: picture)
        let result = try Binary.run(["parse", picture.path()])
        #expect(result.status == 1)
        #expect(result.errors.contains("no text"))
    }

    @Test func `a line of a list that names nothing is refused by that name`() throws {
        let result = try Binary.run(["parse", "--files-from", "-"], input: "{\"fil\": 1}\n")
        #expect(result.status == 1)
        #expect(result.errors.contains("{\"fil\": 1}"))
    }

    @Test func `a list of files gives one document a file, refusals included`() throws {
        let scratch = try Scratch()
        let good = try scratch.file("good.xml", rss)
        let list = "\(good.path())\tapplication/rss+xml\n{\"file\":\"/nowhere\",\"url\":null}\n"
        let result = try Binary.run(["parse", "--by-file", "--files-from", "-"], input: list)
        #expect(result.objects.count == 2)
        #expect((result.objects[0]["items"] as? [Any])?.count == 2)
        #expect((result.objects[0]["feed"] as? [String: Any])?["title"] as? String == "Selma Post")
        #expect(result.objects[1]["error"] is String)
    }

    @Test func `a file over the limit is refused, not read`() throws {
        let scratch = try Scratch()
        let large = try scratch.file("large.xml", String(repeating: "x", count: 5000))
        let result = try Binary.run(["parse", "--set", "ingest.maxBytes=4096", large.path()])
        #expect(result.status == 1)
        #expect(result.errors.contains("more than 4096 bytes"))
    }

    @Test func `what repeats on a site is learnt once and left out of its other pages`() throws {
        let scratch = try Scratch()
        func page(_ place: String) throws -> String {
            let story = (1...4).map { number in
                """
                <p>In \(place) the council said on day \(number) that the bridge at \(place) would be \
                mended before winter, and that the ferry of \(place) would run until then.</p>
                """
            }
            return try scratch.file(
                "\(place).html",
                """
                <html><head><title>\(place)</title></head><body><article><h1>Bridge at \(place)</h1>
                \(story.joined(separator: "\n"))
                <p>The Borderer has told the news of the valley since the year of the great flood.</p>
                </article></body></html>
                """
            ).path()
        }
        let site = scratch.path("site.json")
        let pages = try ["Alnham", "Ford", "Wark", "Etal"].map(page)
        let learnt = try Binary.run(["parse", "--learn-site", site] + pages.dropLast())
        #expect(learnt.output == "\(site): learnt from 3 pages\n", "\(learnt.errors)")
        let plain = try Binary.run(["parse", "--as", "page", pages[3]])
        let hinted = try Binary.run(["parse", "--as", "page", "--site", site, pages[3]])
        #expect(plain.output.contains("since the year of the great flood"))
        #expect(!hinted.output.contains("since the year of the great flood"))
        #expect(hinted.output.contains("the ferry of Etal"))
        let wrong = try Binary.run(["parse", "--site", pages[0], pages[3]])
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("does not hold what wiredesk parse --learn-site learns"))
    }
}
