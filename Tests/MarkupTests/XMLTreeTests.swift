import Markup
import Testing

@Suite struct XMLTreeTests {
    private let document = Array(
        "<r xmlns='urn:r' xml:lang='en'><h id='1'>One <b>two</b> three</h><h id='2'/>tail</r>".utf8)

    @Test func `elements are found by name`() {
        let root = XMLTree(document).root
        #expect(root?.isNamed("r", in: "urn:r") == true)
        #expect(root?.children("h").map { $0.attribute("id") } == ["1", "2"])
        #expect(root?.descendants("b").count == 1)
        #expect(root?.child("b") == nil)
        #expect(root?.child("h")?.language == "en")
    }

    @Test func `text and parts keep document order`() {
        let root = XMLTree(document).root
        #expect(root?.text == "One two threetail")
        let heading = root?.child("h")
        #expect(heading.map(parts) == ["One ", "<b>two", " three"])
        #expect(root.map(parts) == ["<h>One two three", "<h>", "tail"])
    }

    @Test func `words inside inner elements are none of an element's own parts`() {
        let tree = XMLTree(Array("<r><a>x<b>y<c>z</c></b></a>mid<d><e>w</e></d>&lt;end</r>".utf8))
        #expect(tree.root.map(parts) == ["<a>xyz", "mid", "<d>w", "<end"])
        #expect(tree.root?.child("a").map(parts) == ["x", "<b>yz"])
        #expect(tree.root?.child("d").map(parts) == ["<e>w"])
    }

    @Test func `words are lent as bytes, references expanded`() {
        let root = XMLTree(Array("<r at='1 &amp; 2'>three &#8212; four</r>".utf8)).root
        var lent: [String] = []
        for case .text(let words)? in [root?.parts.first { _ in true }] {
            words.withUTF8 { lent.append(String(decoding: $0, as: UTF8.self)) }
        }
        if let root, let place = root.attributePlaces.first {
            root.attributeValue(place).withUTF8 {
                lent.append(String(decoding: $0, as: UTF8.self))
            }
        }
        #expect(lent == ["three \u{2014} four", "1 & 2"])
    }

    @Test func `a document is read on from where a reader stands`() {
        var reader = XMLReader(Array("junk<r><a/>text</r><late/>".utf8))
        while reader.depth == 0 { _ = reader.next() }
        let rest = XMLTree(rest: &reader)
        let whole = XMLTree(Array("junk<r><a/>text</r><late/>".utf8))
        #expect(rest.root.map(parts) == ["<a>", "text"])
        #expect(rest.faults == whole.faults)
    }

    private func parts(of element: XMLElement) -> [String] {
        element.parts.map { part in
            switch part {
            case .text(let words): words.string
            case .element(let element): "<\(element.name.local)>" + element.text
            }
        }
    }

    @Test func `the inner markup is known by its bytes`() {
        let heading = XMLTree(document).root?.child("h")
        let inner = heading.map { String(decoding: document[$0.innerRange], as: UTF8.self) }
        #expect(inner == "One <b>two</b> three")
    }

    @Test func `a tree has so many elements`() {
        var limits = XMLLimits()
        limits.nodes = 10
        let tree = XMLTree(
            Array("<a>\(String(repeating: "<b/>", count: 50))</a>".utf8), limits: limits)
        #expect(tree.root?.children.count == 9)
        #expect(tree.faults.first?.kind == .tooManyNodes)
    }
}
