import Desk
import News
import Testing

@Suite struct WindowTests {
    @Test func `copy leaves after the window and is not joined any more`() {
        var desk = Desk()
        _ = desk.file(Sample.item("old", "Quellin appointed Astervale manager"))
        let filing = desk.file(
            Sample.item("new", "Quellin appointed Astervale manager", hours: 15 * 24))
        #expect(filing.ruling.kind == .new)
        #expect(desk.activeItems == 1)
        #expect(desk.activeStories == 1)
    }

    @Test func `the oldest leave when too many are active`() {
        var rules = Rules()
        rules.activeItems = 40
        var desk = Desk(rules: rules)
        for number in 0..<300 {
            _ = desk.file(
                Sample.item(
                    "c\(number)", "Town \(number) elects guild \(number * 7)", body: Sample.body))
            #expect(desk.activeItems <= 50)
        }
        #expect(desk.activeStories <= 50)
    }

    @Test func `a kill is remembered after its target left`() {
        var desk = Desk()
        var target = Sample.item("v1", "Harbour bridge closed", body: Sample.body)
        target.providerID = "urn:x:1"
        var kill = Sample.item("kill", "Harbour bridge closed", hours: 1)
        (kill.providerID, kill.standing) = ("urn:x:1", .canceled)
        _ = desk.file(target)
        _ = desk.file(kill)
        var late = Sample.item("v0", "Harbour bridge closed", body: Sample.body, hours: 40 * 24)
        late.providerID = "urn:x:1"
        #expect(desk.file(late).withdraws == ["v0"])
    }
}
