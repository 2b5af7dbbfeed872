import Testing

@testable import Desk

@Suite struct SoundTests {
    private func sound(_ text: String) -> UInt64? {
        let words = Words(text, byteLimit: 80)
        return words.list.first.flatMap { Sound.hash(of: $0, in: words.folded) }
    }

    @Test(arguments: [
        ("Melnikov", "Мельникова"), ("Kalvengrad", "Калвенграде"), ("Schroder", "Schröder"),
        ("Vandermeer", "Vandermeere"), ("Orlinski", "Orlinsky"),
    ])
    func `a name sounds the same in another alphabet, case or spelling`(one: String, other: String)
    {
        #expect(sound(one) != nil)
        #expect(sound(one) == sound(other))
    }

    @Test func `other names sound otherwise, and short ones say nothing`() {
        #expect(sound("Vandermeer") != sound("Valdermeer"))
        #expect(sound("Quellin") == nil)
        #expect(sound("Ana") == nil)
    }
}
