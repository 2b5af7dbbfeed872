import Markup
import Testing

@Suite struct JSONReaderTests {
    private func read(_ document: String) -> (JSONValue?, [MarkupFault.Kind]) {
        var reader = JSONReader(Array(document.utf8))
        let value = reader.read()
        return (value, reader.faults.map(\.kind))
    }

    @Test func `members keep their order and numbers their spelling`() {
        let (value, faults) = read(#"{"b":1.50,"a":[true,null,"x\n\u00e9\ud83d\ude00"]}"#)
        #expect(value?.members?.map(\.name) == ["b", "a"])
        #expect(value?["b"] == .number("1.50"))
        #expect(value?["a"]?.array == [.bool(true), .null, .string("x\né😀")])
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("[1,2,]", MarkupFault.Kind.trailingComma), ("[1 2]", .missingComma),
        ("[1,/* c */2]", .comment), ("[1,2] x", .trailingBytes), ("['1',2]", .brokenString),
        ("[1,2", .truncated), ("[1,2,}", .brokenLiteral),
    ])
    func `broken documents are read and reported`(document: String, fault: MarkupFault.Kind) {
        let (value, faults) = read(document)
        #expect(value?.array?.count == 2)
        #expect(faults.contains(fault))
    }

    @Test func `what is no JSON is no value`() {
        #expect(read("").0 == nil)
        #expect(read("<rss/>").0 == nil)
    }

    @Test func `depth has a limit`() {
        let (_, faults) = read(String(repeating: "[", count: 100_000))
        #expect(faults == [.tooDeep])
    }

    @Test(arguments: [
        "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":}", "[,]", "{,}", "\\", "\"\\u12", "{]",
        "[}", "{:}",
    ])
    func `fragments end`(fragment: String) {
        _ = read(fragment)
    }
}
