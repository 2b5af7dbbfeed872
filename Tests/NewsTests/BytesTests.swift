import News
import Testing

@Suite struct BytesTests {
    /// Values published with the algorithm.
    @Test(arguments: [
        ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
    func `a number for bytes is that of the published vectors`(text: String, number: String) {
        #expect(FNV1a(text.utf8).hexadecimal == number)
    }

    @Test func `bytes are written as two small digits each`() {
        #expect(Hexadecimal.text([0, 9, 0x1A, 0xFF]) == "00091aff")
        #expect("0aF9g ".utf8.map(Hexadecimal.value) == [0, 10, 15, 9, nil, nil])
    }

    @Test func `an address is encoded and comes back`() {
        let text = "copy/Ärger & 100 %~-._"
        let encoded = PercentEncoding.encoded(text)
        #expect(encoded == "copy%2F%C3%84rger%20%26%20100%20%25~-._")
        #expect(
            String(decoding: PercentEncoding.decoded(Array(encoded.utf8)), as: UTF8.self) == text)
    }

    @Test(arguments: ["100%", "%2", "%zz", "a%4"])
    func `a mark without two digits stands for itself`(text: String) {
        #expect(PercentEncoding.decoded(Array(text.utf8)) == Array(text.utf8))
    }
}
