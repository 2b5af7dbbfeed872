import Foundation
import News
import Testing

@Suite struct CopyCodingTests {
    @Test func `copy with every kind of block reads back as it was`() throws {
        var copy = Copy(headline: "Harbour reopens", body: blocks)
        copy.bylines = [Byline("I. Lund", mastheadCode: "HPT")]
        copy.published = StatedTime(
            instant: Instant(seconds: 1_794_633_120), offsetMinutes: 60, asWritten: "14 Nov 2026")
        copy.origins[.agency] = Origin("sign-off", because: "its form")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let bytes = try encoder.encode(copy)
        let again = try JSONDecoder().decode(Copy.self, from: bytes)
        #expect(again == copy)
        #expect(try encoder.encode(again) == bytes)
    }

    @Test func `origins code as an object by field name`() throws {
        var copy = Copy(headline: "Harbour reopens")
        copy.origins[.headline] = Origin("rss/channel/item/title")
        let json = String(decoding: try JSONEncoder().encode(copy), as: UTF8.self)
        #expect(json.contains(#""origins":{"headline":{"#))
    }

    @Test func `plain text holds the words of every block`() {
        let text = blocks.plainText
        for word in [
            "Ferries", "What next", "Slowly", "Mayor Ode", "one", "two", "Tide", "4.2", "Quay",
            "raw",
        ] {
            #expect(text.contains(word))
        }
    }

    private let blocks: [Block] = [
        .paragraph(Text("Ferries run again.", spans: [Span(.strong, from: 0, to: 7)])),
        .crosshead("What next"),
        .quote([.paragraph("Slowly.")], attribution: "Mayor Ode"),
        .list(ordered: true, items: [[.paragraph("one")], [.paragraph("two")]]),
        .table(Table(rows: [[.init("Tide", isHeading: true), .init("4.2", columns: 0)]])),
        .picture(Picture(address: "https://img.example/q.jpg", caption: "Quay")),
        .preformatted("raw"),
        .rule,
    ]
}
