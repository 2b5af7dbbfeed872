import Markup
import Testing

@Suite struct DecodedTextTests {
    private func decode(_ bytes: [UInt8], _ hints: CharsetHints = CharsetHints()) -> DecodedText {
        DecodedText(bytes, hints: hints)
    }

    private func string(_ text: DecodedText) -> String {
        String(decoding: text.bytes, as: UTF8.self)
    }

    private static func lowByteFirst(_ unit: UInt16) -> [UInt8] {
        [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }

    @Test func `plain UTF-8 comes back as it is`() {
        let text = decode(Array("<a>Zoë – 東京</a>".utf8))
        #expect(string(text) == "<a>Zoë – 東京</a>")
        #expect(text.charset == .utf8)
        #expect(text.evidence == .pattern)
        #expect(text.faults.isEmpty)
    }

    @Test(arguments: 0...70)
    func `one foreign byte is found wherever it stands`(_ place: Int) {
        var bytes = Array(String(repeating: "Nordhaven\n\t\r", count: 6).utf8.prefix(71))
        let plain = bytes
        #expect(decode(bytes).faults.isEmpty)
        bytes[place] = 0x01
        #expect(decode(bytes).bytes == Array(plain[..<place] + plain[(place + 1)...]))
        #expect(decode(bytes).faults.map(\.kind) == [.controlCharacter])
        bytes[place] = 0xE9
        #expect(string(decode(bytes)).contains("é"))
    }

    @Test func `a byte order mark decides against the declaration`() {
        let document = "<?xml version='1.0' encoding='utf-8'?><a>é</a>"
        let little: [UInt8] = [0xFF, 0xFE] + document.utf16.flatMap(Self.lowByteFirst)
        let text = decode(little)
        #expect(string(text) == document)
        #expect(text.charset == .utf16LE)
        #expect(text.evidence == .byteOrderMark)
    }

    @Test func `UTF-16 without a mark is seen by its zeros`() {
        let document = "<?xml version='1.0'?><a>é😀</a>"
        let big: [UInt8] = document.utf16.map(\.byteSwapped).flatMap(Self.lowByteFirst)
        let text = decode(big)
        #expect(string(text) == "<?xml version='1.0'?><a>é😀</a>")
        #expect(text.charset == .utf16BE)
        #expect(text.evidence == .pattern)
    }

    @Test(arguments: [
        ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] as [UInt8], "Привет"),
        ("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
        ("iso-8859-15", [0xA4], "€"),
        ("ISO-8859-1", [0x93, 0xE9, 0x94], "“é”"),
        ("tis-620", [0xE4, 0xB7, 0xC2], "ไทย"),
        ("Shift_JIS", [0x93, 0x8C, 0x8B, 0x9E], "東京"),
        ("euc-jp", [0xC5, 0xEC, 0xB5, 0xFE], "東京"),
        ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF], "서울"),
        ("gb2312", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
        ("big5", [0xA5, 0x5F, 0xA8, 0xCA], "北京"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42], "東京"),
        ("macintosh", [0x8E], "é"),
    ])
    func `a declared charset is read`(label: String, bytes: [UInt8], expected: String) {
        let declared = Array("<?xml version='1.0' encoding='\(label)'?>".utf8)
        let text = decode(declared + bytes)
        #expect(string(text).hasSuffix("?>" + expected))
        let sent = decode(bytes, CharsetHints(contentType: "text/xml; charset=\"\(label)\""))
        #expect(string(sent) == expected)
        #expect(sent.evidence == .transport)
    }

    @Test func `the document is believed over a transport that says Latin-1`() {
        let document = Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xF0, 0xD2]
        let text = decode(document, CharsetHints(transport: "iso-8859-1"))
        #expect(text.charset.name == "koi8-r")
        #expect(text.evidence == .xmlDeclaration)
    }

    @Test func `UTF-8 that claims to be Latin-1 is read as UTF-8 and says so`() {
        let text = decode(Array("<?xml version='1.0' encoding='iso-8859-1'?><a>Größe</a>".utf8))
        #expect(string(text).contains("Größe"))
        #expect(text.faults == [MarkupFault(.contradictedCharset)])
    }

    @Test func `stray bytes between UTF-8 are read as windows-1252`() {
        let text = decode(Array("é à ".utf8) + [0x93] + Array("ok".utf8) + [0x94])
        #expect(string(text) == "é à “ok”")
        #expect(text.faults.first?.kind == .invalidSequence)
    }

    @Test func `a cut sequence becomes a replacement character`() {
        #expect(string(decode(Array("東京".utf8.dropLast()))) == "東\u{FFFD}")
    }

    @Test func `controls are dropped and reported`() {
        let text = decode(Array("a\u{0}b\u{8}c\td\n".utf8))
        #expect(string(text) == "abc\td\n")
        #expect(text.faults.contains { $0.kind == .controlCharacter })
    }

    @Test func `an unknown label is a fault and not the end`() {
        let text = decode(Array("<?xml version='1.0' encoding='martian'?><a>é</a>".utf8))
        #expect(string(text).contains("é"))
        #expect(text.faults.first?.kind == .unknownCharset)
    }

    @Test func `any bytes give valid UTF-8`() {
        var state: UInt64 = 7
        for _ in 0..<400 {
            let bytes = (0..<40).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
            for label in [nil, "utf-8", "gb18030", "shift_jis", "big5", "koi8-r", "utf-16"] {
                let text = decode(bytes, CharsetHints(transport: label))
                #expect(String(validating: text.bytes, as: UTF8.self) != nil)
            }
        }
    }

    @Test(arguments: [0x00, 0x08, 0x0B, 0x1F, 0x7F] as [UInt8])
    func `a control character is dropped wherever it stands among others`(_ control: UInt8) {
        for place in 0..<24 {
            var bytes = Array("plain\tASCII\r\nof some length".utf8)
            let clean = bytes
            bytes.insert(control, at: place)
            let text = DecodedText(bytes)
            #expect(text.bytes == clean)
            #expect(text.faults.map(\.kind) == [.controlCharacter])
        }
    }
}
