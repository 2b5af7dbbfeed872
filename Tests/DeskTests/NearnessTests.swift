import News
import Testing

@testable import Desk

/// What counts as near, and what is only named.
@Suite struct NearnessTests {
    @Test func `a story without one member near is named, not joined, however low the threshold`() {
        var rules = Rules()
        rules.joinScore = -1
        rules.sharedRarity = 0
        for (least, joins) in [(0.0, true), (0.9, false)] {
            rules.memberScore = least
            var desk = Desk(rules: rules)
            _ = desk.file(Sample.item("old", "Quellin appointed Astervale manager"))
            let filing = desk.file(Sample.item("new", "Tharsk manager fined over tax on yacht"))
            #expect((filing.ruling.story == "old") == joins)
            if !joins {
                #expect(
                    filing.reason(.nearestOther)?.hasPrefix("nearest other story: old") == true)
            }
        }
    }

    @Test func `a story of two asks for rare words as a lone headline does`() {
        var rules = Rules()
        rules.joinScore = 0.05
        rules.chanceMargin = 1
        rules.sharedRarity = 1000
        for (members, joins) in [(1, true), (2, false)] {
            rules.chanceMembers = members
            var desk = Desk(rules: rules)
            _ = desk.file(Sample.item("a", "Quellin appointed Astervale manager"))
            _ = desk.file(Sample.item("b", "Astervale's manager will be Quellin"))
            _ = desk.move(["a", "b"], to: "a")
            let filing = desk.file(Sample.item("c", "Astervale manager Quellin ends his career"))
            #expect((filing.ruling.story == "a") == joins)
        }
    }

    @Test func `a little more likeness tells more where little is alike`() {
        let desk = Desk()
        let low = desk.told(0.1) - desk.told(0.05)
        let high = desk.told(0.6) - desk.told(0.55)
        #expect(low > high)
        #expect(abs(desk.told(desk.rules.rootPoint) - desk.rules.rootPoint) < 1e-12)
        #expect(desk.told(-0.1) < 0)
    }
}
