import Testing

@testable import Markup

@Suite struct HTMLMetaCharsetTests {
    private func label(_ html: String) -> String? { MetaCharset.label(in: Array(html.utf8)) }

    @Test func `a page names its charset`() {
        #expect(label("<!doctype html><meta charset=koi8-r>") == "koi8-r")
        #expect(
            label("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Shift_JIS'>")
                == "Shift_JIS")
    }

    @Test func `what stands in scripts and comments is no declaration`() {
        #expect(label("<script>'<meta charset=a>'</script><!--<meta charset=b>-->") == nil)
    }

    @Test func `only the beginning is looked at`() {
        #expect(label(String(repeating: " ", count: 1024) + "<meta charset=utf-8>") == nil)
    }
}
