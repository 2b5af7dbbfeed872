import Desk
import Foundation
import News
import Testing

/// What rulings rest on, in figures.
@Suite struct EvidenceTests {
    @Test func `a development says what it shares and by how much it joined`() throws {
        var desk = Desk()
        _ = desk.file(Sample.item("1", "Miners trapped in flooded shaft near Orlen"))
        let filing = desk.file(
            Sample.item("2", "Rescuers reach trapped miners in Orlen shaft", source: "b", hours: 6))
        let evidence = try #require(filing.ruling.evidence)
        #expect(filing.ruling.kind == .development)
        #expect(evidence.nearest == "1")
        #expect(evidence.hoursApart == 6)
        let score = try #require(evidence.score)
        #expect(score.total >= score.needed)
        #expect(evidence.sharedTerms.contains { $0.words == "Orlen" && $0.weight > 0 })
        #expect(
            evidence.sharedTerms.map(\.weight)
                == evidence.sharedTerms.map(\.weight).sorted(by: >))
    }

    @Test func `a story it did not join is named with what was short`() throws {
        var rules = Rules()
        rules.joinScore = 0.5
        var desk = Desk(rules: rules)
        _ = desk.file(Sample.item("1", "Miners trapped in flooded shaft near Orlen"))
        let filing = desk.file(
            Sample.item("2", "Orlen theatre opens season with forgotten opera", hours: 1))
        let other = try #require(filing.ruling.evidence?.nearestOther)
        #expect(filing.ruling.kind == .new)
        #expect(other.story == "1")
        #expect(other.margin < 0)
    }

    @Test func `carried copy says how much text is in common`() throws {
        var desk = Desk()
        _ = desk.file(Sample.item("1", "Miners saved", body: Sample.body))
        let filing = desk.file(
            Sample.item("2", "Eleven pulled from pit", body: Sample.body, source: "b", hours: 1))
        let text = try #require(filing.ruling.evidence?.textInCommon)
        #expect(filing.ruling.kind == .copy)
        #expect(text.ofEarlier == 1 && text.ofLater == 1 && text.ofBoth == 1)
    }

    @Test func `rulings from before evidence was kept are still read`() throws {
        let old = """
            {"copy":"a","story":"a","kind":"new","section":"world","because":[],"changes":[]}
            """
        let ruling = try JSONDecoder().decode(Ruling.self, from: Data(old.utf8))
        #expect(ruling.evidence == nil && ruling.thread == nil)
        var desk = Desk()
        let new = desk.file(Sample.item("1", "Miners trapped in flooded shaft")).ruling
        let again = try JSONDecoder().decode(Ruling.self, from: JSONEncoder().encode(new))
        #expect(again == new)
    }

    @Test func `a thread holds stories too far apart to be one`() {
        var rules = Rules()
        rules.joinScore = 0.9
        rules.threadScore = 0.1
        var desk = Desk(rules: rules)
        let first = desk.file(Sample.item("1", "Miners trapped in flooded shaft near Orlen"))
        let second = desk.file(
            Sample.item("2", "Orlen miners rescued from flooded shaft", hours: 30))
        let third = desk.file(
            Sample.item("3", "Quellin appointed Astervale manager", hours: 31))
        #expect(second.ruling.story != first.ruling.story)
        #expect(second.ruling.thread == first.ruling.thread)
        #expect(third.ruling.thread == "3")
    }
}
