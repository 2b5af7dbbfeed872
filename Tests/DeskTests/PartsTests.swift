import News
import Testing

@testable import Desk

@Suite struct PartsTests {
    private func folded(_ text: String) -> String {
        String(decoding: Words(text, byteLimit: 4_096).folded, as: UTF8.self)
    }

    @Test(arguments: [
        ("Kyjev, Ångström & Łódź", "kyjev angstrom lodz"), ("Калвенград", "kalvengrad"),
        ("U.S. exports fell 1,000.5", "us exports fell 1000.5"), ("Αθήνα", "athina"),
        ("it’s “quoted”", "it s quoted"), ("東京五輪", "東京 京五 五輪"),
    ])
    func `words fold to letters that compare across alphabets`(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test func `a difference names what was changed, added and cut`() {
        let old = "The old bridge over the Varn was closed on Monday"
        let new = "The new bridge over the Varn was closed again on"
        let words = (Words(old, byteLimit: 400).list, Words(new, byteLimit: 400).list)
        let changes = WordDiff(words.0, words.1, limit: 50)
            .changes((old, words.0), (new, words.1), limit: 10)
        #expect(changes.map(\.from) == ["old", "", "Monday"])
        #expect(changes.map(\.to) == ["new", "again", ""])
    }

    @Test(arguments: [
        ("CORRECTED-Bridge closed", "CORRECTED"), ("(CORRECTED) - Bridge closed", "CORRECTED"),
        ("UPDATE 3-Bridge closed", "UPDATE 3"), ("Korrektur: Brücke zu", "Korrektur"),
        ("Kill Bill returns to cinemas", nil), ("Update your phone: what is new", nil),
    ])
    func `labels before a headline are read`(headline: String, label: String?) {
        #expect(HeadlineLabel(headline)?.claim.words == label)
    }

    @Test func `postings keep the newest and let go of the oldest`() {
        var postings = Postings(listLimit: 8)
        for card in 0..<100 as Range<Int32> {
            postings.add(card, to: UInt32(card % 3))
        }
        var found: [Int32] = []
        postings.newest(3, of: 0, from: 0) { found += $0 }
        #expect(found == [93, 96, 99])
        postings.sweep(before: 95)
        found = []
        postings.newest(8, of: 0, from: 0) { found += $0 }
        #expect(found == [96, 99])
        postings.sweep(before: 100)
        #expect(postings.terms == 0)
    }

    @Test func `sums forget what is taken away`() {
        let one = [Term(7, weight: 100), Term(9, weight: 50)]
        let other = [Term(9, weight: 25), Term(11, weight: 10)]
        var sums = TermSums()
        sums.add(one)
        sums.add(other)
        #expect(sums.dot(one) == 100 * 100 + 75 * 50)
        sums.subtract(one)
        #expect(sums.count == 2)
        #expect(sums.dot(one) == 25 * 50)
        sums.subtract(other)
        #expect(sums.isEmpty)
    }

    @Test(arguments: [("0.41", 0.412), ("0.00", -0.001), ("-0.07", -0.07), ("12.30", 12.3)])
    func `figures are printed with two places`(text: String, number: Double) {
        #expect(Phrase.decimal(number) == text)
    }
}
