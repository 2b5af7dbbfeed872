import News
import Testing

@testable import WireFormats

@Suite struct FeedWriterTests {
    private let written = Instant(seconds: 1_741_083_330)

    private func read(_ bytes: [UInt8]) throws -> Reading {
        var hints = Hints()
        hints.asDelivered = true
        return try Reader.read(bytes, hints: hints)
    }

    @Test(arguments: FeedWriter.Format.allCases, Array(0..<60))
    func `what is written reads back equal`(format: FeedWriter.Format, seed: Int) throws {
        var samples = FeedSamples(seed: UInt64(seed))
        let head = samples.head()
        var copies = (0..<4).map { samples.copy($0) }
        if format == .jsonFeed {
            // A summary is plain text there, and readers take what looks like tags for tags.
            for index in copies.indices where copies[index].standfirst.plainText.contains("</") {
                copies[index].standfirst = []
            }
        }
        let bytes = FeedWriter.document(of: copies, in: head, as: format, written: written)
        let reading = try read(bytes)
        #expect(reading.format.rawValue == format.rawValue)
        #expect(reading.faults == [])
        let carriage = FeedCarriage(format: format, head: head)
        var readHead = try #require(reading.feed)
        readHead.extras = []
        readHead.updated?.asWritten = ""
        readHead.schedule?.base?.asWritten = ""
        #expect(readHead == carriage.carriedHead)
        let order = format == .jsonFeed ? copies.filter { $0.standing == .usable } : copies
        let gone = format == .jsonFeed ? copies.filter { $0.standing != .usable } : []
        let expected = (order + gone).map(carriage.carried)
        let got = reading.copies.map(FeedCarriage.bare)
        #expect(got.count == expected.count)
        for (one, other) in zip(got, expected) {
            #expect(FeedCarriage.differences(one, other) == [])
        }
    }

    @Test(arguments: FeedWriter.Format.allCases)
    func `the same arguments give the same bytes`(format: FeedWriter.Format) {
        func document() -> [UInt8] {
            var samples = FeedSamples(seed: 7)
            let head = samples.head()
            return FeedWriter.document(
                of: [samples.copy(0), samples.copy(1)], in: head, as: format, written: written)
        }
        #expect(document() == document())
    }

    @Test(arguments: FeedWriter.Format.allCases)
    func `copy that is withheld is not written`(format: FeedWriter.Format) {
        var copy = Copy(headline: "Held", body: [.paragraph("Not yet.")])
        copy.standing = .withheld
        let bytes = FeedWriter.document(of: [copy], in: FeedHead(), as: format, written: written)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Held"))
    }

    @Test(arguments: FeedWriter.Format.allCases)
    func `copy under embargo is written from its moment on`(format: FeedWriter.Format) {
        var copy = Copy(headline: "Budget in full", body: [.paragraph("It is large.")])
        copy.embargoed = StatedTime(instant: written.advanced(bySeconds: 60), asWritten: "")
        var unreadable = Copy(headline: "Budget, part two", body: [.paragraph("It is larger.")])
        unreadable.embargoed = StatedTime(instant: nil, asWritten: "when the minister sits")
        for (seconds, isShown) in [(0, false), (59, false), (60, true), (3600, true)] {
            let bytes = FeedWriter.document(
                of: [copy, unreadable], in: FeedHead(), as: format,
                written: written.advanced(bySeconds: Int64(seconds)))
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("Budget in full") == isShown)
            #expect(!text.contains("part two"))
        }
    }

    @Test(arguments: FeedWriter.Format.allCases)
    func `a bare headline and a bare feed are documents`(format: FeedWriter.Format) throws {
        let bytes = FeedWriter.document(
            of: [Copy(headline: "Harbour reopens")], in: FeedHead(), as: format, written: written)
        let reading = try read(bytes)
        #expect(reading.copies.map(\.headline) == ["Harbour reopens"])
        #expect(reading.copies.first?.providerID?.hasPrefix("urn:wiredesk:text:") == true)
    }

    @Test func `dateline and sign-off stand in the text, where readers look for them`() throws {
        var copy = Copy(
            headline: "Harbour reopens",
            body: [.paragraph("Ships are back in the port of Kest, officials said on Tuesday.")])
        copy.signOff = "ada-ov/kst"
        copy.dateline = Dateline(
            place: "KEST", date: "March 4", agency: "AFP", asWritten: "KEST, March 4 (AFP) -")
        let bytes = FeedWriter.document(of: [copy], in: FeedHead(), as: .atom, written: written)
        let again = try #require(try Reader.read(bytes).copies.first)
        #expect(again.dateline == copy.dateline)
        #expect(again.signOff == copy.signOff)
        #expect(again.body == copy.body)
    }

    @Test func `a feed is one of the formats copy is written in`() throws {
        let dispatch = Dispatch(sender: "Kest Herald", sent: written, title: "Ports")
        for format in [WrittenFormat.atom, .rss, .jsonFeed] {
            let bytes = Writer.bytes(
                of: [Copy(headline: "Harbour reopens")], as: format, in: dispatch)
            let reading = try read(bytes)
            #expect(reading.feed?.title == "Ports")
            #expect(reading.copies.map(\.headline) == ["Harbour reopens"])
        }
    }
}
