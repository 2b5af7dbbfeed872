import Desk
import News
import Testing

/// What copy under embargo does to the rulings on what readers may see: nothing.
@Suite struct HeldCopyTests {
    private func held(_ item: Desk.Item, hours: Double) -> Desk.Item {
        var held = item
        held.heldUntil = item.received.advanced(bySeconds: Int64(hours * 3600))
        return held
    }

    @Test func `another outlet that shows a held text is its first report, and nothing is told`() {
        var desk = Desk()
        let secret = Sample.item("held", "Harbour bridge closed", body: Sample.body, source: "kna")
        _ = desk.file(held(secret, hours: 10))
        let shown = desk.file(
            Sample.item(
                "b", "Bridge at the harbour shut", body: Sample.body, source: "north", hours: 1))
        #expect(shown.ruling.kind == .development)
        #expect(shown.ruling.of == nil)
        #expect(shown.ruling.changes.isEmpty)
        #expect(shown.ruling.evidence == Evidence())
        #expect(shown.ruling.because.allSatisfy { $0.kind == .section })
        // Who carries it afterwards carries it as ever.
        let carried = desk.file(
            Sample.item(
                "c", "Bridge at the harbour shut", body: Sample.body, source: "south", hours: 2))
        #expect([.copy, .duplicate, .development].contains(carried.ruling.kind))
    }

    @Test func `an embargo that ended holds nothing any more`() {
        var desk = Desk()
        let text = Sample.item("a", "Harbour bridge closed", body: Sample.body, source: "kna")
        _ = desk.file(held(text, hours: 3))
        var again = text
        (again.id, again.received) = ("b", text.received.advanced(bySeconds: 4 * 3600))
        #expect(desk.file(again).ruling.kind == .duplicate)
        var early = Desk()
        _ = early.file(held(text, hours: 5))
        #expect(early.file(again).ruling.kind == .update)
    }

    @Test func `an embargo moved by its source ends for the desk when it ends for readers`() {
        var desk = Desk()
        let text = Sample.item("a", "Harbour bridge closed", body: Sample.body, source: "kna")
        _ = desk.file(held(text, hours: 10))
        var sooner = text
        (sooner.id, sooner.received) = ("b", text.received.advanced(bySeconds: 3600))
        #expect(desk.file(held(sooner, hours: 1)).ruling.kind == .duplicate)
        var again = text
        (again.id, again.received) = ("c", text.received.advanced(bySeconds: 3 * 3600))
        #expect(desk.file(again).ruling.kind == .duplicate)
    }

    @Test func `held copy makes no two stories one`() throws {
        let items = InventedStream.items(600)
        var desk = Desk()
        let merging = try #require(items.firstIndex { !desk.file($0).merges.isEmpty })
        var other = Desk()
        for item in items[..<merging] { _ = other.file(item) }
        #expect(other.file(held(items[merging], hours: 10)).merges.isEmpty)
    }
}
