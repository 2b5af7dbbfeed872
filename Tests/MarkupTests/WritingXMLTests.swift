import Markup
import Testing

@Suite struct WritingXMLTests {
    @Test func `a document has namespaces, attributes and text`() {
        let xml = written {
            $0.declaration()
            $0.element("feed") {
                $0.attribute("xmlns", "http://www.w3.org/2005/Atom")
                $0.element("at:deleted-entry") { $0.attribute("ref", "a&\"b\"") }
                $0.element("title", text: "A < B")
            }
        }
        #expect(
            xml == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><at:deleted-entry \
                ref="a&amp;&quot;b&quot;"/>
                <title>A &lt; B</title>
                </feed>

                """)
    }

    @Test func `what XML cannot hold is left out`() {
        let xml = written { $0.element("t", text: "a\u{0}\u{8}\u{B}\u{1B}\u{FFFE}b]]>\r") }
        #expect(xml == "<t>ab]]&gt;&#13;</t>\n")
    }

    @Test func `markup given as text is read back as text`() {
        let xml = written { $0.element("content") { $0.text(utf8: Array("<p>&amp;</p>".utf8)) } }
        #expect(xml == "<content>&lt;p&gt;&amp;amp;&lt;/p&gt;</content>\n")
    }

    private func written(_ write: (inout XMLWriter) -> Void) -> String {
        var xml = XMLWriter()
        write(&xml)
        return String(decoding: xml.bytes, as: UTF8.self)
    }
}
