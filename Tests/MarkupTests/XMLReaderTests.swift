import Markup
import Testing

@Suite struct XMLReaderTests {
    /// The events of a document as one line: `<name`, `>name`, text.
    private func events(_ document: String, limits: XMLLimits = XMLLimits()) -> String {
        var reader = XMLReader(Array(document.utf8), limits: limits)
        return events(&reader)
    }

    private func events(_ reader: inout XMLReader) -> String {
        var line: [String] = []
        while true {
            switch reader.next() {
            case .start: line.append("<" + reader.name.local)
            case .end: line.append(">" + reader.name.local)
            case .text:
                var text: [UInt8] = []
                reader.appendText(to: &text)
                line.append(String(decoding: text, as: UTF8.self))
            case .finish: return line.joined(separator: "|")
            }
        }
    }

    private func faults(_ document: String) -> [MarkupFault.Kind] {
        var reader = XMLReader(Array(document.utf8))
        _ = events(&reader)
        return reader.faults.map(\.kind)
    }

    @Test func `a well-formed document has no faults`() {
        let document = "<?xml version='1.0'?><!-- c --><a x='1'><b/>t &amp; u<![CDATA[<&]]></a>"
        #expect(events(document) == "<a|<b|>b|t & u|<&|>a")
        #expect(faults(document).isEmpty)
    }

    @Test func `ampersands and references are read as meant`() {
        #expect(
            events("<a>AT&T &copy; &#8217;&#x41; &#146; &nope; &lt</a>")
                == "<a|AT&T © ’A ’ &nope; &lt|>a")
        #expect(faults("<a>AT&T</a>") == [.bareAmpersand])
    }

    @Test(arguments: 0...9)
    func `references that stand for more bytes than they have find room`(_ count: Int) {
        let text =
            String(repeating: "&nGt;", count: count * 3) + String(repeating: "x", count: count)
        let read = String(repeating: "\u{226B}\u{20D2}", count: count * 3)
        #expect(
            events("<a>y\(text)&#65;</a>")
                == "<a|y\(read)\(String(repeating: "x", count: count))A|>a")
    }

    @Test(arguments: ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"])
    func `the usual references read alike wherever they stand`(_ reference: String) {
        let sign = [
            "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&apos;": "'",
        ][reference]
        for after in ["", "x", "xy", "xyz"] {
            #expect(events("<a>1\(reference)\(after)</a>") == "<a|1\(sign ?? "")\(after)|>a")
        }
        #expect(faults("<a>1\(reference)</a>").isEmpty)
    }

    @Test(arguments: [
        "<a x='1' y=\"2\"/>", "<a x = '1' y='2'/>", "<a\nx='1'\ty= '2' />", "<a x='1'y='2'></a>",
    ])
    func `attributes are read however they are spaced`(_ document: String) {
        var reader = XMLReader(Array(document.utf8))
        #expect(reader.next() == .start)
        #expect(reader.attributeCount == 2)
        #expect(reader.attribute("x") == "1")
        #expect(reader.attribute("y") == "2")
        #expect(reader.attributeValue(1) == "2")
        #expect(reader.name(reader.attributeNumber(1)).local == "y")
    }

    @Test func `base and language hold inside their element and no longer`() {
        let document = """
            <a xml:lang='fi'><b xml:base='https://kest.example/b/' xml:lang='sv'><c/></b><d/><e>x</e></a>
            """
        var reader = XMLReader(Array(document.utf8), base: "https://kest.example/")
        var seen: [String] = []
        while true {
            let event = reader.next()
            if event == .finish { break }
            guard event == .start else { continue }
            seen.append("\(reader.name.local) \(reader.base ?? "-") \(reader.language ?? "-")")
            #expect(reader.depth == ["a": 1, "b": 2, "c": 3][reader.name.local] ?? 2)
        }
        let home = "https://kest.example/"
        #expect(
            seen == [
                "a \(home) fi", "b \(home)b/ sv", "c \(home)b/ sv", "d \(home) fi", "e \(home) fi",
            ])
        #expect(reader.depth == 0)
        #expect(reader.language == nil)
    }

    @Test func `missing end tags are supplied`() {
        #expect(events("<a><b>x<c>y</b>z") == "<a|<b|x|<c|y|>c|>b|z|>a")
        #expect(faults("<a><b></a>") == [.missingEndTag])
    }

    @Test func `end tags that close nothing are passed over`() {
        #expect(events("<a>x</p>y</a>") == "<a|x|y|>a")
        #expect(faults("<a></p></a>") == [.strayEndTag])
    }

    @Test func `an end tag may differ in case`() {
        #expect(events("<Item>x</item>") == "<Item|x|>Item")
    }

    @Test func `brackets that begin no tag are text`() {
        #expect(events("<a>1 < 2 <3</a>") == "<a|1 |<| 2 |<|3|>a")
    }

    @Test func `attributes are expanded and the first of two counts`() {
        var reader = XMLReader(Array("<a x='1 &amp; 2' y=3 x='9' z/>".utf8))
        _ = reader.next()
        #expect(reader.attribute("x") == "1 & 2")
        #expect(reader.attribute("y") == "3")
        #expect(reader.attribute("z") == "")
        #expect(reader.faults.contains { $0.kind == .duplicateAttribute })
    }

    @Test func `namespaces go by their address and end with their element`() {
        let document =
            "<a xmlns='urn:1' xmlns:p='urn:2'><p:b xmlns:p='urn:3' p:c='v'/><p:b q:d='w'/></a>"
        var reader = XMLReader(Array(document.utf8))
        _ = reader.next()
        #expect(reader.name.namespace == "urn:1")
        _ = reader.next()
        #expect(reader.name == XMLName(prefix: "p", namespace: "urn:3", local: "b"))
        #expect(reader.attribute("c", in: "urn:3") == "v")
        _ = reader.next()
        _ = reader.next()
        #expect(reader.name.namespace == "urn:2")
        #expect(reader.allAttributes().map(\.name.prefix) == ["q"])
        #expect(reader.faults.map(\.kind) == [.undeclaredPrefix])
    }

    @Test func `declared entities expand`() {
        let document = "<!DOCTYPE a [<!ENTITY x \"un &y;\"><!ENTITY y 'deux'>]><a b='&x;'>&x;</a>"
        #expect(events(document) == "<a|un deux|>a")
    }

    @Test func `entities expand only so far`() {
        var document = "<!DOCTYPE a [<!ENTITY e0 \"" + String(repeating: "x", count: 1000) + "\">"
        for level in 1...9 {
            let name = "&e\(level - 1);"
            document += "<!ENTITY e\(level) \"" + String(repeating: name, count: 10) + "\">"
        }
        document += "]><a>&e9;</a>"
        var reader = XMLReader(Array(document.utf8))
        #expect(events(&reader).utf8.count < 300_000)
        #expect(reader.faults.contains { $0.kind == .entityBudget })
    }

    @Test func `nothing outside is ever fetched`() {
        let document = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
        #expect(events(document) == "<a|&x;|>a")
    }

    @Test func `depth has a limit and the rest is still read`() {
        let deep =
            String(repeating: "<d>", count: 20_000) + "x" + String(repeating: "</d>", count: 20_000)
        var reader = XMLReader(Array("<a>\(deep)<b/></a>".utf8))
        let events = events(&reader)
        #expect(events.hasSuffix("|<b|>b|>a"))
        #expect(reader.faults.contains { $0.kind == .tooDeep })
    }

    @Test func `a tag keeps so many attributes`() {
        let many = (0..<1000).map { " a\($0)='1'" }.joined()
        var reader = XMLReader(Array("<a\(many)/>".utf8))
        _ = reader.next()
        #expect(reader.attributeCount == XMLLimits().attributes)
        #expect(reader.faults.first?.kind == .tooManyAttributes)
    }

    @Test func `content keeps inner elements as HTML`() {
        var reader = XMLReader(Array("<a>x &lt;y&gt;<x:b k='1'>z &amp; w</x:b><br/></a>".utf8))
        _ = reader.next()
        #expect(
            reader.readContent(innerText: .isText).string == "x &lt;y&gt;<b k='1'>z &amp; w</b><br>"
        )
    }

    @Test func `content without elements is its text`() {
        var reader = XMLReader(Array("<a>x &lt;b&gt;<![CDATA[<i>]]></a><c/>".utf8))
        _ = reader.next()
        let content = reader.readContent()
        #expect(content.string == "x <b><i>")
        #expect(content.hasCDATA && !content.hasMarkup)
        #expect(reader.next() == .start)
    }

    @Test func `xml base and language are passed on`() {
        let document =
            "<a xml:base='https://news.example/x/' xml:lang='de'><b xml:base='y/'><c/></b></a>"
        var reader = XMLReader(Array(document.utf8), base: "https://feed.example/")
        for _ in 0..<3 { _ = reader.next() }
        #expect(reader.base == "https://news.example/x/y/")
        #expect(reader.language == "de")
    }

    @Test func `an element can be lifted out of one that was not closed`() {
        var reader = XMLReader(Array("<item><title>Head<link>l</link></item>".utf8))
        for _ in 0..<4 { _ = reader.next() }
        #expect(reader.name.local == "link")
        reader.hoist(to: 2)
        #expect(events(&reader) == "l|>link|>item")
    }

    @Test(arguments: ["<!--", "<?", "</a", "<!x", "<a b", "<![CDATA[", "<p:q:r ", "&x;", "<a></b>"])
    func `what is never closed is read in linear time`(part: String) {
        let clock = ContinuousClock()
        let taken = clock.measure { _ = events(String(repeating: part, count: 60_000)) }
        #expect(taken < .seconds(20))
    }

    @Test(arguments: [
        "", "<", "</", "<!", "<!--", "<![CDATA[", "<a", "<a b", "<a b=", "<a b='", "<?",
        "<!DOCTYPE", "<!DOCTYPE a [", "<!DOCTYPE a [<!ENTITY x", "&", "<a>&", "<a>&#",
        "<a>&#x110000;",
    ])
    func `fragments end`(fragment: String) {
        _ = events(fragment)
    }

    @Test func `names of every length and with every mark are read whole`() {
        for length in 1...20 {
            for mark in ["", "-", ".", "_", ";", "?", "7", "\u{E9}"] {
                let name = String(repeating: "n", count: length) + mark + "x"
                for gap in ["", " ", "\n", "/"] {
                    let document = "<r><\(name) \(name)a='v'/><\(name)\(gap)>t</\(name)></r>"
                    var reader = XMLReader(Array(document.utf8))
                    var names: [String] = []
                    while true {
                        let event = reader.next()
                        if event == .start {
                            names.append(reader.name.local)
                            names += reader.allAttributes().map(\.name.local)
                        }
                        if event == .finish { break }
                    }
                    #expect(names == ["r", name, name + "a", name], "\(document)")
                    #expect(reader.faults.isEmpty == (gap != "/"), "\(document)")
                }
            }
        }
    }
}
