import Desk
import News
import Testing

/// An editor's word against the desk's.
@Suite struct EditorTests {
    private static let headlines = [
        "Miners trapped in flooded shaft near Orlen", "Trapped Orlen miners: shaft still flooded",
        "Flooded shaft near Orlen: miners trapped", "Orlen shaft flooded, miners still trapped",
    ]

    private static func filled() -> Desk {
        var desk = Desk()
        for (number, headline) in headlines.enumerated() {
            _ = desk.file(Sample.item("c\(number)", headline, source: "s\(number)"))
        }
        return desk
    }

    @Test func `what an editor took apart is not merged again`() {
        var desk = Self.filled()
        #expect(desk.activeStories == 1)
        #expect(desk.move(["c1", "c3"], to: "split") == ["c1", "c3"])
        #expect(desk.activeStories == 2)
        for number in 10..<30 {
            let filing = desk.file(
                Sample.item(
                    "c\(number)", "Orlen miners trapped, shaft flooded", source: "s\(number)",
                    hours: Double(number - 9) / 10))
            #expect(filing.merges.isEmpty)
        }
        #expect(desk.activeStories == 2)
    }

    @Test func `versions and carried copies move with their text`() {
        var desk = Desk()
        _ = desk.file(Sample.item("a", "Miners saved", body: Sample.body))
        _ = desk.file(Sample.item("b", "Eleven pulled from pit", body: Sample.body, source: "b"))
        #expect(desk.move(["b"], to: "elsewhere") == ["a", "b"])
        let late = desk.file(
            Sample.item("c", "Eleven men saved", body: Sample.body, source: "c", hours: 2))
        #expect(late.ruling.story == "elsewhere")
        #expect(desk.activeStories == 1)
    }

    @Test func `an editor may make two stories one again`() {
        var desk = Self.filled()
        _ = desk.move(["c1", "c3"], to: "split")
        let merge = desk.unite("split", with: "c0")
        #expect(merge?.from == "split" && merge?.into == "c0")
        #expect(desk.activeStories == 1)
        #expect(desk.unite("split", with: "c0") == nil)
    }

    @Test func `an editor's word outlives a restart`() throws {
        var desk = Self.filled()
        _ = desk.move(["c1", "c3"], to: "split")
        var again = try Desk(restoring: desk.snapshot())
        let next = Sample.item("c9", "Orlen miners trapped, shaft flooded", source: "s9")
        #expect(again.file(next) == desk.file(next))
        #expect(again.snapshot() == desk.snapshot())
    }

    @Test func `what is not active is not moved`() {
        var desk = Self.filled()
        #expect(desk.move(["unknown"], to: "split").isEmpty)
        #expect(desk.move(["c1"], to: "c0").isEmpty)
        #expect(desk.activeStories == 1)
    }
}
