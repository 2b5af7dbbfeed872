import Desk
import News
import Testing

@Suite struct KillTests {
    private var desk = Desk()

    private func version(_ id: String, _ version: String, hours: Double) -> Desk.Item {
        var item = Sample.item(
            id, "Eleven miners rescued near Orlen", body: Sample.body, hours: hours)
        (item.providerID, item.version) = ("urn:wire:orlen", version)
        return item
    }

    private func kill(_ id: String, hours: Double) -> Desk.Item {
        var item = Sample.item(id, "KILL: Eleven miners rescued near Orlen", hours: hours)
        (item.providerID, item.version) = ("urn:wire:orlen", "9")
        item.standing = .canceled
        return item
    }

    @Test mutating func `a kill withdraws every version and every carried copy`() {
        _ = desk.file(version("v1", "1", hours: 0))
        _ = desk.file(
            Sample.item(
                "carried", "Joy at the pit", body: Sample.body, source: "evening-mail", hours: 1))
        _ = desk.file(version("v2", "2", hours: 2))
        _ = desk.file(Sample.item("other", "Lynx cubs born in zoo", hours: 2))
        let filing = desk.file(kill("kill", hours: 3))
        #expect(filing.ruling.kind == .kill)
        #expect(filing.ruling.story == "v1")
        #expect(filing.ruling.of == "v2")
        #expect(filing.withdraws == ["v1", "carried", "v2"])
        #expect(filing.reason(.lineage) == "withdraws 3 items of this text")
    }

    @Test mutating func `a kill before its target opens a story and catches the target`() {
        let filing = desk.file(kill("kill", hours: 0))
        #expect(filing.ruling.kind == .kill)
        #expect(filing.ruling.story == "kill")
        #expect(filing.withdraws.isEmpty)
        let late = desk.file(version("v1", "1", hours: 1))
        #expect(late.withdraws == ["v1"])
        #expect(late.ruling.story == "kill")
        #expect(late.reason(.providerID) == "withdrawn at once: its id was killed by kill")
    }

    @Test mutating func `a copy of a killed text is withdrawn at once`() {
        _ = desk.file(version("v1", "1", hours: 0))
        _ = desk.file(kill("kill", hours: 1))
        let filing = desk.file(
            Sample.item(
                "late", "Joy at the pit", body: Sample.body, source: "evening-mail", hours: 2))
        #expect(filing.ruling.kind == .copy)
        #expect(filing.withdraws == ["late"])
    }

    @Test mutating func `a newer version after the kill stands`() {
        _ = desk.file(version("v1", "1", hours: 0))
        _ = desk.file(kill("kill", hours: 1))
        var anew = version("v10", "10", hours: 2)
        anew.headline = "Harbour bridge open again"
        anew.body = "Cars roll over it since noon."
        #expect(desk.file(anew).withdraws.isEmpty)
    }

    @Test(arguments: [false, true])
    mutating func `a text brought again after the kill takes no word from it`(
        repeatsHeadline: Bool
    ) {
        _ = desk.file(version("v1", "1", hours: 0))
        var canceled = version("kill", "9", hours: 1)
        canceled.standing = .canceled
        canceled.body = repeatsHeadline ? "" : canceled.body
        _ = desk.file(canceled)
        var anew = version("v10", "10", hours: 2)
        anew.headline = "Twelve miners rescued near Orlen"
        let filing = desk.file(anew)
        #expect(filing.withdraws.isEmpty)
        #expect(filing.ruling.kind == .development)
        #expect(filing.ruling.of == nil)
        #expect(filing.ruling.story == "v1")
        #expect(filing.ruling.changes.isEmpty)
        #expect(!filing.ruling.because.contains { $0.words.contains("Eleven") })
        #expect(desk.file(version("v11", "11", hours: 3)).ruling.of == "v10")
    }

    @Test mutating func `a kill by its words alone finds the headline it names`() {
        _ = desk.file(Sample.item("old", "Eleven miners rescued near Orlen"))
        let filing = desk.file(
            Sample.item("kill", "KILL: Eleven miners rescued near Orlen", hours: 1))
        #expect(filing.ruling.kind == .kill)
        #expect(filing.withdraws == ["old"])
    }

    @Test mutating func `a family comes to the same state whatever the order of arrival`() {
        let items = [
            version("v1", "1", hours: 0), version("v2", "2", hours: 0), kill("kill", hours: 0),
            Sample.item("carried", "Joy at the pit", body: Sample.body, source: "mail", hours: 0),
        ]
        for first in items.indices {
            for second in items.indices where second != first {
                var desk = Desk()
                let rest = items.indices.filter { $0 != first && $0 != second }
                var withdrawn: Set<CopyID> = []
                for place in [first, second] + rest {
                    withdrawn.formUnion(desk.file(items[place]).withdraws)
                }
                #expect(withdrawn == ["v1", "v2", "carried"])
            }
        }
    }
}
