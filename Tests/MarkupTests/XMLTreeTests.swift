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
        let parts = heading?.parts.map { part in
            switch part {
            case .text(let text): text
            case .element(let element): "<\(element.name.local)>" + element.text
            }
        }
        #expect(parts == ["One ", "<b>two", " three"])
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
