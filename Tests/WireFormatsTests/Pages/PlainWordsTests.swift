import Testing

@testable import WireFormats

/// Words made plain byte by byte are those of the whole text in small letters.
@Suite struct PlainWordsTests {
    /// The same by the standard library's small letters, slowly.
    private func slowly(_ text: String) -> String {
        var words = ""
        var isInWord = false
        for scalar in text.lowercased().unicodeScalars {
            let value = scalar.value
            let isLetter =
                value < 0x80
                ? scalar.properties.isAlphabetic || (0x30...0x39).contains(value)
                : !(0x80..<0xC0).contains(value) && !(0x2000..<0x3040).contains(value)
                    && !(0xF000..<0x10000).contains(value)
            if isLetter {
                if !isInWord, !words.isEmpty { words += " " }
                words.unicodeScalars.append(scalar)
            }
            isInWord = isLetter
        }
        return words
    }

    @Test(
        arguments: [
            0x20..<0x600, 0x900..<0x980, 0x1080..<0x1100, 0x13A0..<0x1400, 0x1E00..<0x2200,
            0x2C00..<0x2E00, 0x3000..<0x3100, 0xA640..<0xAC00, 0xD7A0..<0xD7FF, 0xFF00..<0xFFF0,
            0x10400..<0x10450, 0x1F600..<0x1F610,
        ] as [Range<UInt32>])
    func `every character is read as it is alone in small letters`(range: Range<UInt32>) {
        for scalar in range.compactMap(Unicode.Scalar.init) {
            let text = "Ab\(Character(scalar))Cd \(Character(scalar))9"
            let words = PlainWords(text)
            #expect(String(decoding: words.bytes, as: UTF8.self) == slowly(text), "\(scalar.value)")
            #expect(words.count == slowly(text).utf8.count { $0 == 0x20 } + 1)
        }
    }

    @Test func `numbers stand for words, one each`() {
        #expect(PlainWords("Quay wall, QUAY").numbers.count == 3)
        #expect(PlainWords("Quay wall, QUAY").numbers[0] == PlainWords("quay").numbers[0])
        #expect(PlainWords(" - ").numbers.isEmpty)
    }

    @Test func `a share is of the words asked for`() {
        let list = NumberList(PlainWords("the harbour wall").numbers)
        #expect(list.percent(of: PlainWords("wall of the town").numbers) == 50)
        #expect(list.percent(of: []) == 0)
        #expect(NumberList([]).percent(of: [1]) == 0)
    }

    @Test func `letters and marks of all scripts are counted`() {
        let count = { (text: String) in
            Array(text.utf8).withUnsafeBufferPointer { WordCount($0) }
        }
        #expect(count("Ab, c. !?\t").letters == 7)
        #expect(count("Ab, c. !?\t").marks == 4)
        #expect(count("一。二，؟،").marks == 4)
        #expect(count("\u{3000}é").marks == 0)
    }

    @Test func `phrases are found in any case and counted once`() {
        let list = PhraseList(["cookie", "con", "einwilligung"])
        #expect(list.count(in: "Cookies, COOKIE: Con", upTo: 4) == 2)
        #expect(list.count(in: "cookie con", upTo: 1) == 1)
        #expect(list.count(in: "cooki", upTo: 4) == 0)
        #expect(list.count(in: "", upTo: 4) == 0)
    }

    @Test func `a host names its site`() throws {
        let host = try #require(PageHost("https://www.quay-post.example/news/1"))
        #expect(host.isNamed("Quay Post"))
        #expect(host.isNamed("QuayPost"))
        #expect(!host.isNamed("Ada Quill"))
        #expect(PageHost("quay") == nil)
    }
}
