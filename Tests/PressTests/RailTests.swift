import Foundation
import News
import Testing
@testable import Press

@Suite struct RailTests {
    @Test func `a corrected line takes the place of the one it corrects`() {
        var wrong = Sample.line(0, id: "wrong")
        wrong.replacedBy = "right"
        let right = Sample.line(0, id: "right", kind: .correction)
        #expect([right, wrong].folded.map(\.id) == ["right"])
        #expect([wrong].folded.map(\.id) == ["wrong"])
    }

    @Test func `a line that replaces itself or another in a ring is not lost with it`() {
        var line = Sample.line(0, id: "a")
        line.replacedBy = "a"
        #expect([line].folded.count == 1)
    }

    @Test func `carried copy has no line beside the copy it carries`() {
        var carried = Sample.line(0, id: "carried", kind: .copy)
        carried.of = "first"
        #expect([carried, Sample.line(0, id: "first")].railed.map(\.id) == ["first"])
        #expect([carried].railed.count == 1)
    }

    @Test func `live lines follow on the copy filed last, wherever it stands`() {
        let front = FrontPage(rail: [Sample.line(0, id: "newest published")], last: "late")
        let section = SectionPage(
            section: .sport, stories: [], rail: [Sample.line(1)], last: "late")
        for bytes in [
            Press.front(Sample.edition(front)), Press.section(Sample.edition(section)),
        ] {
            let page = ReadPage(bytes)
            #expect(page.elements.contains { $0.attributes["data-live"] == "/live?after=late" })
        }
    }

    @Test func `lines of other days stand under their day`() {
        let rail =
            [Sample.line(0, minutesAgo: 5), Sample.line(1, minutesAgo: 700)]
            + [Sample.line(2, minutesAgo: 800), Sample.line(3, minutesAgo: 2500)]
        let page = ReadPage(Press.front(Sample.edition(FrontPage(rail: rail))))
        let days = page.elements.filter { $0.attributes["class"] == "day" }.map(\.text)
        #expect(days == ["Saturday, 21 November 2026", "Friday, 20 November 2026"])
    }

    @Test func `the rail is never longer than it says`() {
        let page = FrontPage(rail: (0..<80).map { Sample.line($0) })
        let lines = ReadPage(Press.front(Sample.edition(page))).elements.filter {
            $0.name == "li" && $0.attributes["data-id"] != nil
        }
        #expect(lines.count == Compositor.longestRail)
    }

    @Test func `an event is one frame with all a reader's rail needs`() throws {
        var line = Sample.rail[1]
        line.headline = "Two\nlines"
        let event = Press.liveEvent(Sample.edition(line))
        #expect(event.name == "correction")
        #expect(event.frame.string.hasPrefix("id: rail-1\nevent: correction\ndata: {"))
        #expect(event.frame.string.hasSuffix("}\n\n"))
        let read = try JSONSerialization.jsonObject(with: Data(event.data)) as? [String: Any]
        #expect(read?["headline"] as? String == "Two\nlines")
        #expect(read?["address"] as? String == "/copy/rail-1")
        #expect(read?["direction"] as? String == "ltr")
        #expect((read?["changes"] as? [[String: String]])?.first?["to"] == "Suaalii")
    }
}
