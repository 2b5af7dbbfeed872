import News
import Testing

@testable import Store

@Suite struct FoldedWordsTests {
    @Test(arguments: [
        ("Müller's CRÈME brûlée", ["muller", "s", "creme", "brulee"]),
        ("e\u{301}te\u{301} 2026", ["ete", "2026"]), ("ÅNGSTRÖM", ["angstrom"]),
        ("ΑΘΗΝΑ Москва", ["αθηνα", "москва"]), ("東京 tower", ["東", "京", "tower"]),
        ("हिन्दी", ["हिन्दी"]), ("a😀b", ["a", "b"]), ("", []), ("--", []),
    ])
    func `words are folded as the index folds them`(text: String, words: [String]) {
        #expect(FoldedWords.words(of: text) == words)
    }

    @Test func `ranges are those of the words' bytes`() {
        let text = "Die Fähre, 東京 x"
        let bytes = Array(text.utf8)
        let found = FoldedWords.read(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(found == ["Die", "Fähre", "東", "京", "x"])
    }

    @Test func `words that begin otherwise are not spelled out, and the count is bounded`() {
        let words = FoldedWords.read("one two three", spelling: [UInt8(ascii: "t")])
        #expect(words.map(\.folded) == ["", "two", "three"])
        #expect(FoldedWords.read("one two three", most: 2).count == 2)
    }

    /// The index itself is the judge: what we fold must be found by the folded form.
    @Test(arguments: [
        "Ærø", "straße", "İstanbul", "Łódź", "Đorđe", "ñandú", "Ελλάδα", "Київ", "שלום", "مرحبا",
        "हिन्दी", "ไทย", "한국", "ﬁne", "x²", "Ⅷ", "naïve", "Ǆ", "ệ",
    ])
    func `what stands in copy is found when it is asked for`(word: String) throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Headline", ["The word \(word) stands here."])))
        try wire.index()
        let page = try wire.archive.view(at: Wire.later) { try $0.searchPage(word) }
        #expect(page.hits.count == 1)
        #expect(page.hits.first?.matches.isEmpty == false)
    }
}
