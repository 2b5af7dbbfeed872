import Markup
import Testing

@Suite struct WritingHTMLTests {
    @Test func `text that looks like markup stays text`() {
        let html = written { $0.element(.p, text: "<script>alert(1)</script> & \"so on\"") }
        #expect(html == "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"so on\"</p>\n")
    }

    @Test func `a value cannot end its attribute`() {
        let html = written {
            $0.element(.span) {
                $0.attribute(.title, "\" onmouseover=\"x\" <b>\n")
                $0.text("a")
            }
        }
        #expect(
            html == "<span title=\"&quot; onmouseover=&quot;x&quot; &lt;b&gt;&#10;\">a</span>")
    }

    @Test func `controls and noncharacters are left out and other scripts kept`() {
        let html = written { $0.text("a\u{0}b\u{1F}\u{FFFE}\u{FFFF}c ﷺ é 新聞 \u{FFFD}") }
        #expect(html == "abc ﷺ é 新聞 \u{FFFD}")
    }

    @Test func `elements nest and void elements have no end tag`() {
        let html = written {
            $0.element(.div, class: "story") {
                $0.attribute(.id, "x")
                $0.element(.b, text: "a")
                $0.void(.br)
                $0.text(12)
            }
        }
        #expect(html == "<div class=\"story\" id=\"x\"><b>a</b><br>12</div>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)", "data:text/html,<b>", "vbscript:x", "file:///etc/passwd",
        "blob:https://a.example/", "", "  ", "a b:c",
    ])
    func `an address that may run or read something makes no link`(address: String) {
        let html = written { $0.element(.a) { $0.link(.href, to: address) } }
        #expect(html == "<a></a>")
    }

    @Test(arguments: [
        "https://news.example/a?b=c:d", "HTTP://news.example", "mailto:desk@news.example",
        "/copy/1", "#rail", "?q=a:b", "copy/1", "//news.example/a", "./a:b",
    ])
    func `web, mail and relative addresses make links`(address: String) {
        let html = written { $0.element(.a) { $0.link(.href, to: address) } }
        #expect(html == "<a href=\"\(address)\"></a>")
    }

    @Test func `an embedded document cannot end its element`() {
        let html = written {
            $0.linkedData { $0.object { $0.member("headline", "</script><!--&") } }
        }
        #expect(html.contains(#"{"headline":"\u003c/script\u003e\u003c!--\u0026"}</script>"#))
    }

    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
