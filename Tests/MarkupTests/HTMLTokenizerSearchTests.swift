import Testing

@testable import Markup

/// What is searched eight bytes at a time is found wherever it stands.
@Suite struct HTMLTokenizerSearchTests {
    private func text(_ document: HTMLDocument) -> String {
        document.nodes.filter { $0.kind == .text }.map {
            String(decoding: document.text[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }.joined(separator: "|")
    }

    @Test(arguments: 0..<20)
    func `a reference, a tag and a NUL are found at every place`(place: Int) {
        let words = String(repeating: "w", count: place)
        let document = HTMLDocument(fragment: Array("\(words)&lt;\(words)\0<i>\(words)</i>".utf8))
        let expected = place == 0 ? "<" : "\(words)<\(words)|\(words)"
        #expect(text(document) == expected)
    }

    @Test(arguments: 0..<20)
    func `a value ends at its quote and has its references read`(place: Int) throws {
        let words = String(repeating: "v", count: place)
        let page = "<p title='\(words)&amp;\(words)\"\0&'>t</p><p title=\"\(words)'\">u</p>"
        let document = HTMLDocument(fragment: Array(page.utf8))
        let titles = document.nodes.indices.filter { document.nodes[$0].name == .p }
            .compactMap { document.value(.title, of: $0) }
        #expect(titles == ["\(words)&\(words)\"\u{FFFD}&", "\(words)'"])
    }

    @Test func `a script ends at its own end tag, comments and scripts in it aside`() {
        let page = "<script>a<b -- > </scrip <!-- <script>x</script> y --> c</script>after"
        let document = HTMLDocument(fragment: Array(page.utf8))
        #expect(text(document) == "a<b -- > </scrip <!-- <script>x</script> y --> c|after")
    }

    @Test func `raw text ends at its own end tag alone`() {
        let document = HTMLDocument(fragment: Array("<style>a<b</i></STYLE x>after".utf8))
        #expect(text(document) == "a<b</i>|after")
    }

    @Test(arguments: ["", "a", "\r", "\r\n", "\r\r", "a\rb", "\n\r\n\ra", "ab\r\n\r\ncd\r", "\n"])
    func `every line end is a line feed`(lines: String) {
        var expected = lines.utf8.split(separator: 0, omittingEmptySubsequences: false).flatMap(
            \.self)
        while let mark = expected.firstIndex(of: 0x0D) {
            expected[mark] = 0x0A
            if mark + 1 < expected.count, expected[mark + 1] == 0x0A {
                expected.remove(at: mark + 1)
            }
        }
        #expect(withLineFeeds(Array(lines.utf8)) == expected)
    }
}

/// Names are told apart by their bytes, capitals aside.
@Suite struct HTMLNamesTests {
    private func id(_ name: String, in names: inout HTMLNames, padded: Bool = false) -> Int32 {
        let bytes = Array(name.utf8) + (padded ? Array("=zzzzzzzz".utf8) : [])
        return names.id(bytes, 0, name.utf8.count)
    }

    @Test(arguments: [
        "a", "div", "section", "blockquo", "blockquote", "data-very-long-name", "é", "x@[`{",
    ])
    func `a name is one however it is cased and whatever follows it`(name: String) {
        var names = HTMLNames(limit: 100)
        let first = id(name, in: &names)
        #expect(id(name.uppercased(), in: &names, padded: true) == first || name == "é")
        #expect(id(name, in: &names, padded: true) == first)
        #expect(String(decoding: names.spelling(first), as: UTF8.self) == name)
    }

    @Test func `names of other bytes or lengths are others`() {
        var names = HTMLNames(limit: 100)
        let spellings = [
            "q", "q\0", "q\0\0", "@", "`", "[", "{", "abcdefgh", "abcdefghi", "abcdefghj",
        ]
        let found = spellings.map { id($0, in: &names, padded: true) }
        #expect(Set(found).count == spellings.count)
    }
}
