import News
import Testing

@testable import WireFormats

/// Hostile and broken wires end in a reading or a named refusal, never in a crash.
@Suite struct WireLimitTests {
    private func outcome(_ bytes: [UInt8]) -> String {
        do {
            return "read \(try Reader.read(bytes).copies.count)"
        } catch {
            return "\(error)"
        }
    }

    private let dispatch = Dispatch(sender: "Halden Wire", sent: Instant(seconds: 1_795_000_000))

    @Test(arguments: WrittenFormat.allCases, 0..<4 as Range<UInt64>)
    func `cut anywhere, a document is read or refused by name`(
        format: WrittenFormat, seed: UInt64
    ) {
        var generator = CopyGenerator(seed: seed)
        let whole = Writer.bytes(
            of: [generator.copy(), generator.copy()], as: format, in: dispatch)
        for part in 1..<24 {
            #expect(!outcome(Array(whole.prefix(whole.count * part / 24))).isEmpty)
        }
    }

    @Test(arguments: WrittenFormat.allCases, 0..<4 as Range<UInt64>)
    func `with bytes changed anywhere, too`(format: WrittenFormat, seed: UInt64) {
        var generator = CopyGenerator(seed: seed)
        let whole = Writer.bytes(of: [generator.copy()], as: format, in: dispatch)
        for _ in 0..<20 {
            var broken = whole
            for _ in 0..<8 { broken[generator.number(broken.count)] = UInt8(generator.number(256)) }
            #expect(!outcome(broken).isEmpty)
        }
    }

    @Test func `declared entities do not explode`() {
        var declared = "<!ENTITY a0 \"ferry \">"
        for depth in 1..<40 {
            declared += "<!ENTITY a\(depth) \"&a\(depth - 1);&a\(depth - 1);&a\(depth - 1);\">"
        }
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE nitf [\(declared)]><nitf><body><body.content>"
            + "<p>&a39;</p></body.content></body></nitf>"
        let reading = try? Reader.read(Array(bomb.utf8))
        #expect((reading?.copies.first?.body.plainText.utf8.count ?? 0) < 1_000_000)
    }

    @Test(arguments: [
        "<nitf><body><body.content>", "<NewsML><NewsItem><NewsComponent>",
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML>",
    ]) func `nesting ends at the depth that is followed`(opening: String) {
        let deep = opening + String(repeating: "<div>", count: 200_000) + "Wind."
        #expect(!outcome(Array(deep.utf8)).isEmpty)
    }

    @Test func `nesting that leaves no word is refused by name`() {
        let deep = "<nitf><body><body.content>" + String(repeating: "<b>", count: 200_000)
        #expect(outcome(Array(deep.utf8)).contains("nitf"))
        #expect(!outcome(Array(deep.utf8)).hasPrefix("read"))
    }

    @Test func `JSON nested without end is refused`() {
        #expect(
            outcome(Array((#"{"uri":"a","x":"# + String(repeating: "[", count: 300_000)).utf8))
                .isEmpty == false)
    }

    @Test(arguments: ["utf-8", "utf-16", "koi8-r", "no-such-charset"])
    func `a charset that is not the text's does no harm`(name: String) {
        let text = "<nitf><body><body.content><p>Færger</p></body.content></body></nitf>"
        var hints = Hints()
        hints.charset = name
        let reading = try? Reader.read(Array(text.utf8), hints: hints)
        #expect(reading == nil || reading?.copies.count == 1)
    }

    @Test func `a text is left as delivered where that is asked for`() throws {
        var hints = Hints()
        hints.asDelivered = true
        let nitf =
            "<nitf><head><title>Ferries</title></head><body><body.content>"
            + "<p>HALDEN, Nov 22 (MNA) - It rained.</p><p>ab/cd/ef</p></body.content></body></nitf>"
        let copy = try #require(try Reader.read(Array(nitf.utf8), hints: hints).copies.first)
        #expect(copy.body.count == 2)
        #expect(copy.dateline == nil)
        #expect(copy.signOff == nil)
    }

    @Test func `a message longer than any tree is read to its last item`() throws {
        let item =
            "<newsItem guid=\"urn:m:1\" standard=\"NewsML-G2\" standardversion=\"2.35\"><itemMeta>"
            + "<itemClass qcode=\"ninat:text\"/><provider literal=\"MNA\"/>"
            + "<versionCreated>2026-11-22T10:00:00Z</versionCreated></itemMeta><contentMeta>"
            + "<headline>Ferries stop</headline></contentMeta></newsItem>"
        // Eight elements an item: more in all than the 200,000 of one tree.
        let count = 26_000
        let message =
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>"
            + "<sent>2026-11-22T10:00:00Z</sent></header><itemSet>"
            + String(repeating: item, count: count) + "</itemSet></newsMessage>"
        var hints = Hints()
        hints.asDelivered = true
        let reading = try Reader.read(Array(message.utf8), hints: hints)
        #expect(reading.copies.count == count)
        #expect(reading.faults == [])
    }
}
