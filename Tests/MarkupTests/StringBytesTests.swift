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

    @Test func `a letter beyond ASCII is seen wherever it stands`() {
        for count in 0..<150 {
            for place in 0..<max(count, 1) where place % 7 == count % 7 {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count)
                bytes.insert(contentsOf: "é".utf8, at: min(place, count))
                let read = bytes.withUnsafeBufferPointer { String(spelling: $0) }
                #expect(read == String(decoding: bytes, as: UTF8.self))
                #expect(read.utf8.elementsEqual(bytes) && read.unicodeScalars.count == count + 1)
                bytes.removeLast()
                bytes.append(0xC3)
                let broken = bytes.withUnsafeBufferPointer { String(spelling: $0) }
                #expect(broken == String(decoding: bytes, as: UTF8.self))
            }
        }
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
