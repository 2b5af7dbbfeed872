import News
import Testing
@testable import Press

@Suite struct PageTests {
    @Test(arguments: Sample.pages())
    func `every page has a language, a title and one first heading`(name: String, bytes: [UInt8]) {
        let page = ReadPage(bytes)
        #expect(bytes.string.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
        #expect(page.all("title").map(\.text).filter { !$0.isEmpty }.count == 1)
        #expect(page.all("h1").map(\.text).filter { !$0.isEmpty }.count == 1)
        #expect(page.all("main").count == 1)
    }

    @Test(arguments: Sample.pages())
    func `headings go down one level at a time`(name: String, bytes: [UInt8]) {
        let levels = ReadPage(bytes).elements.compactMap { element in
            element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
        }
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    }

    @Test(arguments: Sample.pages())
    func `nothing runs or is styled within a page`(name: String, bytes: [UInt8]) {
        for element in ReadPage(bytes).elements {
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
            #expect(element.name != "style")
            guard element.name == "script" else { continue }
            let isData = element.attributes["type"] == "application/ld+json"
            #expect(isData || element.attributes["src"]?.hasPrefix("/assets/") == true)
        }
    }

    @Test(arguments: Sample.pages())
    func `a page asks no one else for anything but pictures`(name: String, bytes: [UInt8]) {
        for element in ReadPage(bytes).elements where element.name == "link" {
            let relation = element.attributes["rel"] ?? ""
            guard relation == "stylesheet" || relation == "icon" else { continue }
            #expect(element.attributes["href"]?.hasPrefix("/assets/") == true)
        }
    }

    @Test(arguments: Sample.pages())
    func `no two elements of a page have the same id`(name: String, bytes: [UInt8]) {
        let ids = ReadPage(bytes).elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `the same edition prints the same bytes`() throws {
        for (one, other) in zip(Sample.pages(), Sample.pages()) { #expect(one == other) }
        for (one, other) in zip(try Sample.printings(), try Sample.printings()) {
            #expect(one == other)
        }
    }

    @Test func `an article tells other sites what it is`() {
        let page = ReadPage(Press.article(Sample.edition(Sample.article)))
        let properties = page.all("meta").compactMap { $0.attributes["property"] }
        #expect(properties.contains("og:title") && properties.contains("article:section"))
        #expect(
            page.all("link").contains {
                $0.attributes == [
                    "rel": "canonical", "href": "https://wire.example/copy/copy-0",
                ]
            })
        let data = page.all("script").first { $0.attributes["type"] != nil }?.text ?? ""
        #expect(data.contains(#""@type":"NewsArticle""#) && data.contains("Ines Marquardt"))
    }

    @Test func `an article says whose copy it is and why`() {
        let page = Press.article(Sample.edition(Sample.article)).string
        #expect(page.contains("Agency, inferred"))
        #expect(page.contains("closes with desk initials as PAA copy does"))
        #expect(page.contains("<del>hundreds</del> \u{2192} <ins>thousands</ins>"))
    }

    @Test func `a story gives its reasons and its merges`() {
        let page = Press.story(Sample.edition(Sample.storyPage)).string
        #expect(page.contains("shares: Verran, Port Lisle, sea wall; 5 of 9 words"))
        #expect(page.contains("mean similarity .31, threshold .18"))
    }

    @Test func `the empty front says what to do`() {
        let page = Press.front(Sample.edition(FrontPage())).string
        #expect(page.contains("wiredesk source add"))
    }

    @Test func `a correction in the rail shows the old word struck out`() {
        let page = Press.front(Sample.edition(Sample.front)).string
        #expect(page.contains("<del>Suualii</del> \u{2192} <ins>Suaalii</ins>"))
    }

    @Test func `Arabic runs from right to left in its own language`() {
        let links = ReadPage(Press.front(Sample.edition(Sample.front))).all("a")
        #expect(links.contains { $0.attributes["dir"] == "rtl" && $0.attributes["lang"] == "ar" })
        #expect(links.contains { $0.attributes["dir"] == "rtl" && $0.attributes["lang"] == "he" })
    }

    @Test func `a standfirst that only repeats the text is not set twice`() {
        let page = ReadPage(Press.article(Sample.edition(Sample.article)))
        #expect(!page.elements.contains { $0.attributes["class"] == "standfirst" })
    }
}
