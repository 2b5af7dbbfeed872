import Markup
import Testing

@Suite struct StringBytesTests {
    @Test(arguments: ["", "a", "fifteen bytes..", "sixteen bytes...", "Größe", "ä of sixteen...!"])
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
}
