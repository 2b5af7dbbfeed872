import Markup
import Testing

@Suite struct XMLLeafTests {
    /// What the first element inside the outermost one holds, and the name of what comes next.
    private func leaf(_ inside: String) -> (text: String?, next: String, faults: [String]) {
        var reader = XMLReader(Array("<a>\(inside)<z/></a>".utf8))
        _ = reader.next()
        _ = reader.next()
        let text = reader.readLeaf().map { String(decoding: $0, as: UTF8.self) }
        while reader.next() != .start {}
        return (text, reader.name.local, reader.faults.map(\.kind.rawValue))
    }

    @Test(arguments: [
        ("<b>x</b>", "x"), ("<b/>", ""), ("<b></b>", ""), ("<b> x &amp; y </b>", " x & y "),
        ("<b><![CDATA[x <i> &amp;]]></b>", "x <i> &amp;"), ("<b><![CDATA[]]></b>", ""),
    ])
    func `an element that holds one text is read at once`(_ document: String, _ text: String) {
        let leaf = leaf(document)
        #expect(leaf.text == text)
        #expect(leaf.next == "z")
        #expect(leaf.faults.isEmpty)
    }

    @Test func `references are resolved however far they stand apart`() {
        for distance in 0..<140 {
            let run =
                String(repeating: "å", count: distance / 3) + String("kest".prefix(distance % 4))
            let leaf = leaf("<b>\(run)&lt;\(run)&nGt;\(run)&amp;</b>")
            #expect(leaf.text == "\(run)<\(run)\u{226B}\u{20D2}\(run)&")
        }
    }

    @Test(arguments: [
        "<b>x<c/></b>", "<b> <![CDATA[x]]></b>", "<b><![CDATA[x]]> </b>", "<b>x</b >", "<b>x</B>",
        "<b>x<!-- y --></b>", "<b>x</bb></b>", "<b>1 < 2</b>",
    ])
    func `one that holds more is left to be read event by event`(_ document: String) {
        #expect(leaf(document).text == nil)
    }

    @Test func `an element whose end is missing is no leaf`() {
        for document in ["<a><b>x", "<a><b><![CDATA[x", "<a><b>x</", "<a><b>x</b", "<a><b>"] {
            var reader = XMLReader(Array(document.utf8))
            _ = reader.next()
            _ = reader.next()
            #expect(reader.readLeaf() == nil)
            while reader.next() != .finish {}
            #expect(reader.depth == 0)
        }
    }

    @Test(arguments: [
        ("<b> \n x y\t</b>", "x y"), ("<b>&#32;x&amp;</b>", "x&"), ("<b> </b>", nil), ("<b/>", nil),
        ("<b>x<i> y</i> </b>", "x<i> y</i>"), ("<b> <![CDATA[ x ]]> </b>", "x"),
    ])
    func `a string has no white space around it`(_ document: String, _ string: String?) {
        var reader = XMLReader(Array("<a>\(document)</a>".utf8))
        _ = reader.next()
        _ = reader.next()
        #expect(reader.readString() == string)
    }

    @Test func `what an element passes on ends with it, read at once or not`() {
        let document = "<a xml:lang='fi'><b xml:lang='sv'>x</b><c>y</c><d xml:lang='de'/><e/></a>"
        var reader = XMLReader(Array(document.utf8))
        var languages: [String?] = []
        while reader.next() != .finish {
            guard reader.depth == 2 else { continue }
            languages.append(reader.language)
            _ = reader.readLeaf()
        }
        #expect(languages == ["sv", "fi", "de", "fi"])
    }

    @Test func `a fault in a text is named where the text begins`() {
        var reader = XMLReader(Array("<a><b>x & y</b></a>".utf8))
        _ = reader.next()
        _ = reader.next()
        _ = reader.readLeaf()
        #expect(reader.faults == [MarkupFault(.bareAmpersand, at: 6)])
    }
}
