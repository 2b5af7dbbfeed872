import News
import Testing

@testable import WireFormats

@Suite struct PageMarksTests {
    private static let text =
        "The harbour wall at Norham gave way on Tuesday, and the town council called in divers from "
        + "three counties to look for the cause, officials said."

    private func extras(head: String, body: String = "") throws -> [Extra] {
        let page = "<html><head>\(head)</head><body><h1>Harbour wall falls</h1><p>\(Self.text)</p>"
        let hints = Hints(url: "https://quay.example/harbour")
        return try PageReader.read(Array((page + body).utf8), hints: hints).copies[0].extras
    }

    @Test func `a page that says it is not free is marked paid`() throws {
        let linked = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour wall falls",
            "isAccessibleForFree":false}</script>
            """
        #expect(try extras(head: linked) == [Extra(name: "access", value: "paid")])
    }

    @Test func `the tier a page states goes before its JSON-LD`() throws {
        let head = #"<meta property="article:content_tier" content="metered">"#
        #expect(try extras(head: head) == [Extra(name: "access", value: "metered")])
    }

    @Test func `a live blog is marked`() throws {
        let linked =
            #"<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm live"}"#
            + "</script>"
        #expect(try extras(head: linked).contains(Extra(name: "form", value: "live")))
    }

    @Test func `pictures with few words make a gallery`() throws {
        let pictures = (1...6).map {
            "<figure><img src=/p\($0).jpg width=800 height=600><figcaption>Boat \($0)</figcaption>"
                + "</figure>"
        }
        let end =
            "<p>Boats will stay in until the wind turns, the harbour master told reporters, and "
            + "the ferry runs again on Friday.</p>"
        let marks = try extras(head: "", body: pictures.joined() + end)
        #expect(marks == [Extra(name: "form", value: "gallery")])
        #expect(try extras(head: "", body: pictures[0] + end).isEmpty)
    }

    @Test func `a page of a film with few words is marked`() throws {
        let head = #"<meta property="og:type" content="video.other">"#
        #expect(try extras(head: head) == [Extra(name: "form", value: "video")])
    }

    @Test func `other pages and forms of the article are named by their addresses`() throws {
        let head = """
            <link rel=amphtml href=/harbour.amp><link rel=next href="/harbour?page=2">
            <link rel=alternate media=print href=/harbour/print>
            """
        #expect(
            try extras(head: head) == [
                Extra(name: "next", value: "https://quay.example/harbour?page=2"),
                Extra(name: "amp", value: "https://quay.example/harbour.amp"),
                Extra(name: "print", value: "https://quay.example/harbour/print"),
            ])
    }
}
