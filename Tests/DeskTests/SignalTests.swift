import Desk
import News
import Testing

/// Rules can leave a signal out, and do without it.
@Suite struct SignalTests {
    @Test(arguments: Signal.allCases)
    func `rules without a signal are other rules, and whole`(signal: Signal) {
        let rules = Rules().without(signal)
        #expect(rules != Rules())
        #expect(abs(rules.wordShare + rules.letterShare + rules.nameShare - 1) < 1e-9)
        #expect(rules.without(signal) == rules)
    }

    /// Two headlines of one town twelve days apart: only the hours keep them apart.
    @Test func `without time the days between do not count`() {
        func stories(_ rules: Rules) -> Int {
            var desk = Desk(rules: rules)
            _ = desk.file(Sample.item("a", "Ferry rams pier at Hallsund harbour"))
            _ = desk.file(
                Sample.item(
                    "b", "Council of Hallsund raises the price of water", source: "other",
                    hours: 300))
            return desk.activeStories
        }
        #expect(stories(Rules()) == 2)
        #expect(stories(Rules().without(.time)) == 1)
    }

    @Test func `without words two texts share no word`() {
        var desk = Desk(rules: Rules().without(.words).without(.letters).without(.names))
        _ = desk.file(
            Sample.item("a", "Ferry rams pier at Hallsund harbour", body: "Ferry rams pier."))
        let filing = desk.file(
            Sample.item("b", "Hallsund harbour pier rammed by a ferry", source: "other"))
        #expect(filing.ruling.kind == .new)
    }
}
