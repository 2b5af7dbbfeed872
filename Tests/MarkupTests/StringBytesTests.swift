import Markup
import Testing

@Suite struct StringBytesTests {
    @Test(arguments: [
        "", "a", "fifteen bytes..", "sixteen bytes...", "Größe", "ä of sixteen...!", "ä",
        "нордхавен и совет", "会議は三月四日", "a line with a mark \u{1F5DE} in it and “quotes”",
    ])
    func `bytes spell the text they were`(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { String(spelling: $0) } == text)
    }

    @Test(arguments: [0, 7, 15, 16, 31, 32])
    func `a byte that is no text is replaced wherever it stands`(place: Int) {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 33)
        bytes[place] = 0xFF
        let read = bytes.withUnsafeBufferPointer { String(spelling: $0) }
        #expect(read == String(decoding: bytes, as: UTF8.self))
        #expect(read.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test func `what is no text is replaced as it is elsewhere`() {
        for lead in UInt8(0x80)...0xFF {
            for next in stride(from: UInt8(0), through: 0xF8, by: 8) {
                for tail in [[], [0x80], [0x80, 0xBF], [0x41], [0x80, 0x41]] as [[UInt8]] {
                    let bytes = Array("at sixteen bytes".utf8) + [lead, next] + tail
                    let read = bytes.withUnsafeBufferPointer { String(spelling: $0) }
                    #expect(read == String(decoding: bytes, as: UTF8.self))
                }
            }
        }
    }
}
