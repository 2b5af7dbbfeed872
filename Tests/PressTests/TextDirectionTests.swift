import Testing
@testable import Press

@Suite struct TextDirectionTests {
    @Test(arguments: [
        ("Plain words", nil, "ltr"), ("انهيار سد", nil, "rtl"),
        ("NATO: انهيار سد كبير", "ar", "rtl"),
        ("הנהר עלה", "en", "rtl"), ("新聞の見出し", "ja", "ltr"), ("Ελλάδα", "el", "ltr"),
        ("", "ar", "rtl"), ("1–2", "he-IL", "rtl"), ("", nil, "ltr"), ("हिन्दी", "hi", "ltr"),
    ])
    func `most letters decide, and the language where there are none`(
        text: String, language: String?, direction: String
    ) {
        #expect(TextDirection(of: text, language: language).rawValue == direction)
    }
}
