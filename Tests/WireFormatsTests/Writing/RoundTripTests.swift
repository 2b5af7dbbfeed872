import News
import Testing

@testable import WireFormats

@Suite struct RoundTripTests {
    private let dispatch = Dispatch(sender: "Halden Wire", sent: Instant(seconds: 1_795_000_000))

    private func copies(_ seed: UInt64) -> [Copy] {
        var generator = CopyGenerator(seed: seed)
        return [generator.copy(), generator.copy()]
    }

    private func back(_ copies: [Copy], _ format: WrittenFormat) throws -> [Copy] {
        try Writer.documents(of: copies, as: format, in: dispatch).flatMap { document in
            let reading = try Reader.read(document)
            #expect(reading.faults == [])
            return reading.copies
        }
    }

    /// What every format but IPTC 7901 carries.
    private func expectSame(_ written: Copy, _ read: Copy) {
        #expect(read.providerID == written.providerID)
        #expect(read.version == written.version)
        #expect(read.previousID == written.previousID)
        #expect(read.standing == written.standing)
        #expect(read.statedChange == written.statedChange)
        #expect(read.headline == written.headline)
        #expect(read.standfirst.plainText.folded == written.standfirst.plainText.folded)
        #expect(read.slugline == written.slugline)
        #expect(read.bylines == written.bylines)
        #expect(read.dateline == written.dateline)
        #expect(read.signOff == written.signOff)
        #expect(read.advisories.map(\.text) == written.advisories.map(\.text))
        #expect(read.body == written.body)
        #expect(read.language == written.language)
        #expect(read.urgency == written.urgency)
        #expect(Set(read.subjects) == Set(written.subjects))
        #expect(read.published?.instant == written.published?.instant)
        #expect(read.published?.offsetMinutes == written.published?.offsetMinutes)
        #expect(read.updated?.instant == written.updated?.instant)
        #expect(read.embargoed?.instant == written.embargoed?.instant)
        #expect(read.rights == written.rights)
        #expect(read.link == written.link)
        if written.outlet != nil { #expect(read.outlet == written.outlet) }
        if let agency = written.agency { #expect(read.agency?.name == agency.name) }
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf, .ninjs, .ninjs2], 0..<40 as Range<UInt64>)
    func `written copy reads back to itself`(format: WrittenFormat, seed: UInt64) throws {
        let written = copies(seed)
        let read = try back(written, format)
        #expect(read.count == 2)
        for (written, read) in zip(written, read) { expectSame(written, read) }
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf, .ninjs, .ninjs2])
    func `what no field was read from comes back where the format has a place`(
        format: WrittenFormat
    ) throws {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])
        copy.statedChange = StatedChange(.update, words: "UPDATES")
        copy.extras = [
            Extra(name: "docdata/du-key/@part", value: "2"),
            Extra(name: "header: a b", value: "ü < &"),
            Extra(name: "header: a b", value: "again"),
        ]
        let read = try #require(try back([copy], format).first)
        for extra in copy.extras { #expect(read.extras.contains(extra)) }
        #expect(read.statedChange == copy.statedChange)
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf, .ninjs, .ninjs2])
    func `copy written and read again and again does not grow`(format: WrittenFormat) throws {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])
        copy.extras = [Extra(name: "docdata/du-key/@part", value: "2")]
        var reads: [[Extra]] = []
        for _ in 0..<4 {
            copy = try #require(try back([copy], format).first)
            reads.append(copy.extras.sorted { ($0.name, $0.value) < ($1.name, $1.value) })
        }
        #expect(reads[2] == reads[1])
        #expect(reads[3] == reads[1])
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf, .ninjs, .ninjs2])
    func `the addresses of a mail stay with who got it`(format: WrittenFormat) throws {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])
        copy.extras = [
            "to", "cc", "mail/from", "forwarded/note", "wp:comment",
        ].map { Extra(name: $0, value: "desk@mna.example") }
        let document = try #require(Writer.documents(of: [copy], as: format, in: dispatch).first)
        #expect(!String(decoding: document, as: UTF8.self).contains("desk@mna.example"))
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf, .ninjs, .ninjs2])
    func `an embargo without a moment is written as a hold`(format: WrittenFormat) throws {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])
        copy.embargoed = StatedTime(instant: nil, asWritten: "Wednesday")
        let read = try #require(try back([copy], format).first)
        #expect(read.isHeld(at: Instant(seconds: 9_000_000_000)))
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .ninjs], 0..<20 as Range<UInt64>)
    func `media come back whole`(format: WrittenFormat, seed: UInt64) throws {
        let written = copies(seed)
        #expect(try back(written, format).map(\.media) == written.map(\.media))
    }

    @Test(arguments: [WrittenFormat.newsMLG2, .nitf]) func `notes to editors keep their roles`(
        format: WrittenFormat
    ) throws {
        var copy = Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])
        copy.advisories = [
            Advisory(role: "TO GO WITH", text: "TO GO WITH MNA STORY BY ADA NORD"),
            Advisory(role: "ærend", text: "Two – notes"),
        ]
        #expect(try back([copy], format).first?.advisories == copy.advisories)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `a telegram carries what a telegram can`(seed: UInt64) throws {
        let written = copies(seed).map { copy in
            var copy = copy
            copy.providerID = copy.providerID?.hasPrefix("mna") == true ? copy.providerID : nil
            copy.bylines = copy.bylines.map { Byline($0.name) }
            copy.body = copy.body.map { block in
                if case .paragraph(let text) = block { return .paragraph(Text(text.string)) }
                if case .crosshead = block { return block }
                return .paragraph("The council met.")
            }
            return copy
        }
        let read = try back(written, .iptc7901)
        #expect(read.count == 2)
        for (written, read) in zip(written, read) {
            if let id = written.providerID { #expect(read.providerID == id) }
            #expect(read.headline == written.headline)
            #expect(read.slugline == written.slugline)
            #expect(read.urgency == written.urgency)
            #expect(read.bylines == written.bylines)
            #expect(read.dateline == written.dateline)
            #expect(read.signOff == written.signOff)
            let words = written.advisories.map(\.text) + [written.body.plainText]
            #expect(read.body.plainText == words.joined(separator: "\n"))
            #expect(read.updated?.instant == written.updated?.instant)
        }
    }

    @Test func `copy that says nothing of itself can be written all the same`() throws {
        for format in WrittenFormat.allCases {
            let read = try back(
                [Copy(headline: "Ferries stop", body: [.paragraph("It rained.")])], format)
            #expect(read.first?.headline == "Ferries stop")
            #expect(read.first?.body == [.paragraph("It rained.")])
            #expect(read.first?.updated?.instant?.seconds == 1_794_999_960 || format != .iptc7901)
        }
    }

    @Test func `the same copy is written in the same bytes`() {
        for format in WrittenFormat.allCases {
            let one = Writer.bytes(of: copies(3), as: format, in: dispatch)
            #expect(one == Writer.bytes(of: copies(3), as: format, in: dispatch))
        }
    }

    @Test func `several copies are one message, one list or one document each`() {
        let two = copies(5)
        #expect(Writer.documents(of: two, as: .nitf, in: dispatch).count == 2)
        for format in WrittenFormat.allCases where format.holdsSeveral {
            #expect(Writer.documents(of: two, as: format, in: dispatch).count == 1)
        }
    }
}
