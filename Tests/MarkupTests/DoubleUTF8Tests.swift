import Testing

@testable import Markup

@Suite struct DoubleUTF8Tests {
    /// The text as UTF-8, taken for windows-1252 and encoded once more.
    private func twice(_ text: String) -> [UInt8] {
        text.utf8.reduce(into: []) { appendUTF8(windows1252Scalar($1), to: &$0) }
    }

    @Test(arguments: [
        "Kést über Ångström", "“Schiffe” – zurück…", "Порт открыт", "港が開く", "ships 🚢 back – où?",
    ])
    func `text encoded twice is read once`(text: String) {
        let decoded = DecodedText(twice(text))
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.faults.contains { $0.kind == .encodedTwice })
        #expect(decoded.sourceShift == nil)
    }

    @Test(arguments: [
        "Kést über Ångström", "Порт открыт", "港が開く", "a Ã© b", "é Ã© Ã¨ Ã¼ Ã¶", "AÂ B",
        "Ã Â Ã Â Ã Â",
        "Χρήστος Ã©Ã©Ã©",
    ])
    func `text without proof is left as it is`(text: String) {
        let decoded = DecodedText(Array(text.utf8))
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(!decoded.faults.contains { $0.kind == .encodedTwice })
    }
}
