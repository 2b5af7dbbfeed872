import Desk
import News
import Testing

/// The desk's state, written and taken up again.
@Suite struct SnapshotTests {
    /// A stream with versions, kills, merges, a window that moves and several languages.
    private static func stream(_ range: Range<Int>) -> [Desk.Item] {
        range.map { number in
            let town = ["Orlen", "Quellin", "Astervale", "Hallsund", "Велар"][number % 5]
            var item = Sample.item(
                "c\(number)", "\(town) council votes on harbour plan \(number / 7)",
                body: number % 3 == 0 ? Sample.body + " \(number / 9)" : "",
                source: "s\(number % 4)", hours: Double(number) * 2)
            item.language = number % 5 == 4 ? "ru" : "en"
            if number % 6 == 0 { item.providerID = "urn:x:\(number / 12)" }
            if number % 41 == 40 {
                (item.providerID, item.standing) = ("urn:x:\(number / 12)", .canceled)
            }
            return item
        }
    }

    @Test func `a restored desk rules as the one it was taken of`() throws {
        var desk = Desk()
        for item in Self.stream(0..<300) { _ = desk.file(item) }
        var again = try Desk(restoring: desk.snapshot())
        #expect(again.snapshot() == desk.snapshot())
        for item in Self.stream(300..<500) { #expect(again.file(item) == desk.file(item)) }
        #expect(again.snapshot() == desk.snapshot())
    }

    @Test func `an empty desk is restored too`() throws {
        let desk = try Desk(restoring: Desk().snapshot())
        #expect(desk.activeItems == 0)
    }

    @Test func `what was cut or changed is refused`() {
        let whole = Desk().snapshot()
        var changed = whole
        changed[whole.count / 2] ^= 1
        var other = whole
        other[8] ^= 0xFF
        for (bytes, fault) in [
            (changed, SnapshotFault.damaged), (Array(whole.dropLast(3)), .damaged),
            ([], .damaged), (Array(whole.prefix(30)), .damaged), (other, .otherFormat),
        ] {
            #expect(throws: fault) { _ = try Desk(restoring: bytes) }
        }
        var rules = Rules()
        rules.joinScore = 0.5
        #expect(throws: SnapshotFault.otherRules) {
            _ = try Desk(restoring: whole, rules: rules)
        }
    }
}
