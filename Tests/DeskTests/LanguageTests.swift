import News
import Testing

@testable import Desk

/// Stories told in several languages.
@Suite struct LanguageTests {
    private static func item(_ id: String, _ language: String, _ headline: String) -> Desk.Item {
        Desk.Item(
            id: CopyID(id), source: SourceID(language), headline: headline, language: language,
            received: Instant(seconds: 1_700_000_000))
    }

    @Test func `reports of one event join across languages by names and places`() {
        var desk = Desk()
        let english = desk.file(
            Self.item("1", "en", "Typhoon Velaro nears Cameroon, thousands flee"))
        let spanish = desk.file(
            Self.item("2", "es", "El tifón Velaro se acerca a Camerún"))
        let russian = desk.file(
            Self.item("3", "ru", "Тайфун Веларо приближается к Камеруну"))
        #expect(spanish.ruling.story == english.ruling.story)
        #expect(russian.ruling.story == english.ruling.story)
    }

    @Test func `a shared country alone joins nothing across languages`() {
        var desk = Desk()
        let english = desk.file(
            Self.item("1", "en", "Cameroon poet wins translation award in Orvanne"))
        let german = desk.file(
            Self.item("2", "de", "Kamerun: Hafenarbeiter streiken für höhere Löhne"))
        #expect(english.ruling.story != german.ruling.story)
    }

    @Test(arguments: [
        ("Cameroon", "Kamerun"), ("Guinea", "Guinée"), ("Guinea", "Гвинея"),
        ("typhoon", "tufão"), ("judo", "дзюдо"), ("hostage", "Geiseln"),
    ])
    func `names and common things are one concept in many languages`(
        _ one: String, _ other: String
    ) throws {
        #expect(try Self.concept(one) == Self.concept(other))
    }

    private static func concept(_ text: String) throws -> UInt64 {
        let words = Words(text, byteLimit: 64)
        let word = try #require(words.list.first)
        return try #require(Concepts.standard.concept(of: word, in: words.folded))
    }
}
