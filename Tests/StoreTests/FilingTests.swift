import Foundation
import News
import Testing

@testable import Store

@Suite struct FilingTests {
    @Test func `filed copy is given back as it was, in a new process too`() throws {
        let wire = try Wire()
        var copy = Wire.copy("Ferry tower opens", ["The tower opened on Monday.\u{0} Really."])
        copy.bylines = [Byline("Ana Lopo")]
        copy.origins = [.headline: Origin("rss/channel/item/title")]
        try wire.file(0, Wire.ruled("a", copy))
        try wire.archive.close()
        let again = try Archive(at: wire.folder.path)
        let filed = try #require(try again.filed("a", now: Wire.later))
        #expect(filed.copy == copy)
        #expect(filed.delivery == "d0-harbour-press")
        #expect(filed.received == Wire.start)
        #expect(filed.ruling.because == [Reason(.score, "score .8 of .5")])
    }

    @Test func `a delivery filed again changes nothing`() throws {
        let wire = try Wire()
        let ruled = Wire.ruled("a", Wire.copy("Ferry tower opens"))
        #expect(try wire.file(0, ruled) == ["a"])
        let counts = try wire.archive.counts()
        #expect(try wire.file(0, ruled, Wire.ruled("b", Wire.copy("Another"))) == [])
        #expect(try wire.archive.counts() == counts)
    }

    @Test func `copy that comes with another delivery is not filed twice`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Ferry tower opens")))
        #expect(try wire.file(1, Wire.ruled("a", Wire.copy("Changed"))) == [])
        #expect(try wire.archive.filed("a", now: Wire.later)?.copy.headline == "Ferry tower opens")
        #expect(try wire.archive.holds(["a", "b"]) == ["a"])
    }

    @Test func `a refused delivery is kept with its bytes and the reason`() throws {
        let wire = try Wire()
        let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let delivery = Wire.delivery("odd", bytes: bytes)
        let outcome = DeliveryOutcome(faults: ["cut off"], refusal: "no format we know")
        try wire.archive.keepUnread(delivery, outcome: outcome)
        try wire.file(1, Wire.ruled("a", Wire.copy("Read")))
        let refused = try wire.archive.deliveries().filter { $0.outcome.refusal != nil }
        #expect(refused.map(\.delivery) == [delivery])
        #expect(refused.map(\.outcome) == [outcome])
        #expect(try wire.archive.counts().refusals == 1)
        #expect(try wire.archive.deliveries().map(\.number) == [1, 2])
        #expect(try wire.archive.deliveries(after: 1).map(\.delivery.id) == ["d1-harbour-press"])
    }

    @Test func `a filing that fails leaves nothing of itself`() throws {
        let wire = try Wire()
        let good = Docket(
            Wire.delivery("one"), DeliveryOutcome(),
            copies: [Wire.ruled("a", Wire.copy("First"))])
        let bad = Docket(
            Wire.delivery("two"), DeliveryOutcome(),
            copies: [Wire.ruled("b", Wire.copy("Second"), .update, of: "nobody", story: "a")])
        #expect(throws: StoreError.unknownCopy(id: "b", named: "nobody")) {
            try wire.archive.file([good, bad])
        }
        #expect(try wire.archive.counts().deliveries == 0)
        #expect(try wire.archive.counts().copies == 0)
    }

    @Test func `a delivery above the limit is refused, one at the limit is kept`() throws {
        var settings = ArchiveSettings()
        settings.largestDelivery = 100
        let wire = try Wire(settings)
        try wire.archive.file(
            Wire.delivery("fits", bytes: Array(repeating: 7, count: 100)),
            outcome: DeliveryOutcome())
        #expect(throws: StoreError.tooLarge(delivery: "big", bytes: 101, limit: 100)) {
            try wire.archive.file(
                Wire.delivery("big", bytes: Array(repeating: 7, count: 101)),
                outcome: DeliveryOutcome())
        }
    }

    @Test func `an empty delivery is kept`() throws {
        let wire = try Wire()
        try wire.archive.file(Wire.delivery("void", bytes: []), outcome: DeliveryOutcome())
        #expect(try wire.archive.deliveries().first?.delivery.bytes == [])
    }

    @Test func `everything filed is given in the order of filing, up to where it is asked for`()
        throws
    {
        let wire = try Wire()
        for minute in 0..<250 {
            try wire.file(minute, Wire.ruled(CopyID("c\(minute)"), Wire.copy("Line \(minute)")))
        }
        var all: [CopyID] = []
        try wire.archive.eachFiled { all.append($1.id) }
        #expect(all == (0..<250).map { CopyID("c\($0)") })
        var first: [CopyID] = []
        try wire.archive.eachFiled(through: 130) { first.append($1.id) }
        #expect(first == (0..<130).map { CopyID("c\($0)") })
        let mark = FiledMark(number: 240, id: "c239")
        var late: [Int64] = []
        try wire.archive.eachFiled(after: mark) { number, _ in late.append(number) }
        #expect(late == Array(241...250))
        var none = 0
        try wire.archive.eachFiled(after: wire.archive.lastFiled()) { _, _ in none += 1 }
        #expect(none == 0)
    }

    @Test func `sources are added, changed and taken off the list`() throws {
        let wire = try Wire()
        let source = Source(
            id: "north", name: "North Wire", kind: .agency, address: "https://north.example/rss",
            language: "en", interval: 120)
        try wire.archive.add(source)
        #expect(try wire.archive.sources() == [source])
        var state = FetchState()
        state.etag = "\"x\""
        state.lastFetch = Wire.start
        try wire.archive.setFetchState(state, of: "north")
        #expect(try wire.archive.fetchState(of: "north") == state)
        #expect(try wire.archive.fetchState(of: "other") == FetchState())
        // A visit to the address it had before leaves nothing.
        var before = source
        before.address = "https://north.example/old"
        try wire.archive.setFetchState(FetchState(), ofVisitTo: before)
        #expect(try wire.archive.fetchState(of: "north") == state)
        try wire.archive.setFetchState(FetchState(), ofVisitTo: source)
        #expect(try wire.archive.fetchState(of: "north") == FetchState())
        try wire.archive.remove("north")
        #expect(try wire.archive.sources() == [])
        #expect(try wire.archive.source("north") == source)
    }
}
