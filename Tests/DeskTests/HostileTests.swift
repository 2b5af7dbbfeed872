import Desk
import News
import Testing

@Suite struct HostileTests {
    /// A text under a name; only the name is printed.
    struct Hostile: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String

        var testDescription: String { name }

        init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
    }

    static let texts = [
        Hostile("nothing", ""),
        Hostile("one long word", String(repeating: "a", count: 1_000_000)),
        Hostile("one word a million times", String(repeating: "gold ", count: 1_000_000)),
        Hostile("zeros", String(repeating: "\0", count: 100_000)),
        Hostile("emoji", String(repeating: "🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧‍👦 ", count: 20_000)),
        Hostile("marks", "a" + String(repeating: "\u{301}", count: 100_000)),
        Hostile("ideographs", String(repeating: "東京五輪", count: 50_000)),
        Hostile("digits", String(repeating: "1,000.5", count: 100_000)),
        Hostile("brackets", String(repeating: "(", count: 100_000)),
        Hostile("direction marks", String(repeating: "\u{202E}abc\u{202C}", count: 20_000)),
    ]

    @Test(arguments: texts) func `any text is filed, again and again, in little time`(
        _ hostile: Hostile
    ) {
        var desk = Desk()
        var kinds: [Ruling.Kind] = []
        var longest = 0
        let clock = ContinuousClock()
        let time = clock.measure {
            for number in 0..<4 {
                let filing = desk.file(
                    Sample.item("\(number)", hostile.text, body: hostile.text))
                kinds.append(filing.ruling.kind)
                longest = max(longest, filing.ruling.because.map(\.words.utf8.count).max() ?? 0)
            }
        }
        #expect(kinds.first == .new)
        #expect(longest < 2_000)
        #expect(time < .seconds(60))
    }

    @Test func `texts that differ in every word are not spelled out`() {
        var desk = Desk()
        let first = (0..<9_000).map { "a\($0)" }.joined(separator: " ")
        let second = (0..<9_000).map { "b\($0)" }.joined(separator: " ")
        var one = Sample.item("one", "Figures", body: first)
        (one.providerID, one.version) = ("urn:f", "1")
        var two = Sample.item("two", "Figures", body: second, hours: 1)
        (two.providerID, two.version) = ("urn:f", "2")
        _ = desk.file(one)
        let filing = desk.file(two)
        #expect(filing.ruling.kind == .update)
        #expect(filing.ruling.changes.isEmpty)
    }

    @Test func `times far apart and backwards do no harm`() {
        var desk = Desk()
        for hours in [0.0, -1e6, 1e7, -5, 3e7, 0] {
            let filing = desk.file(Sample.item("h\(hours)", "Morvane votes on tax", hours: hours))
            #expect(!filing.ruling.story.text.isEmpty)
        }
    }
}
