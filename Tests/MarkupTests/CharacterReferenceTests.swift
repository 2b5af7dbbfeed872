import Testing

@testable import Markup

@Suite struct CharacterReferenceTests {
    private func read(_ text: String, inAttribute: Bool = false) -> String? {
        let bytes = Array(text.utf8)
        guard
            let reference = CharacterReference.read(
                bytes.span, at: 0, inAttribute: inAttribute)
        else { return nil }
        var out: [UInt8] = []
        reference.append(to: &out)
        out.append(contentsOf: bytes[reference.length...])
        return String(decoding: out, as: UTF8.self)
    }

    @Test func `every name of the standard is in the table`() {
        #expect(EntityNames.shared.count == 2125)
    }

    @Test func `the longest name wins`() {
        #expect(read("&notin;x") == "∉x")
        #expect(read("&notit;x") == "¬it;x")
        #expect(read("&amp;amp;") == "&amp;")
        #expect(read("&NotEqualTilde;") == "\u{2242}\u{338}")
    }

    @Test func `a name without semicolon counts only where the standard says`() {
        #expect(read("&copy 2026") == "© 2026")
        #expect(read("&mdash 2026") == nil)
        #expect(read("&copy=1", inAttribute: true) == nil)
        #expect(read("&copy;=1", inAttribute: true) == "©=1")
    }

    @Test func `numbers follow the standard's replacements`() {
        #expect(read("&#x2014;") == "—")
        #expect(read("&#150;") == "–")
        #expect(read("&#0;") == "\u{FFFD}")
        #expect(read("&#xD800;") == "\u{FFFD}")
        #expect(read("&#99999999999999999999;") == "\u{FFFD}")
        #expect(read("&#65 ") == "A ")
        #expect(read("&#;") == nil)
        #expect(read("&#x;") == nil)
    }

    @Test func `bytes that end early are plain text`() {
        #expect(read("&") == nil)
        #expect(read("&#") == nil)
        #expect(read("&am") == nil)
    }
}
