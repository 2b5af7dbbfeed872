import Foundation
import Markup
import Testing

@Suite struct WritingJSONTests {
    @Test func `members and elements are separated by commas`() {
        let json = written {
            $0.object {
                $0.member("a", 1)
                $0.member("left out", nil as String?)
                $0.member(
                    "b",
                    array: { list in
                        list.number(1)
                        list.number(2)
                    })
                $0.member("c", true)
                $0.member("d", object: { _ in })
                $0.key("e")
                $0.null()
            }
        }
        #expect(json == #"{"a":1,"b":[1,2],"c":true,"d":{},"e":null}"#)
    }

    @Test func `every character reads back as itself`() throws {
        let text = String(String.UnicodeScalarView((0..<0x250).compactMap { Unicode.Scalar($0) }))
        let json = written { $0.array { $0.string(text + "𝄞\u{2028}</script>") } }
        let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
        #expect(read == [text + "𝄞\u{2028}</script>"])
    }

    @Test func `a document is one line, so that it can be sent as an event`() {
        let json = written { $0.object { $0.member("a\nb", "c\r\nd\u{7F}") } }
        #expect(json == #"{"a\nb":"c\r\nd\u007f"}"#)
    }

    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
