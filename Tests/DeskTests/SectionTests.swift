import Desk
import News
import Testing

@Suite struct SectionTests {
    private func ruling(_ change: (inout Desk.Item) -> Void) -> Filing {
        var desk = Desk()
        var item = Sample.item("one", "Something happened somewhere")
        change(&item)
        return desk.file(item)
    }

    @Test func `a subject code decides first`() {
        let filing = ruling {
            $0.subjects = [Subject(name: "competition", code: "medtop:20000822")]
            $0.link = "https://example.org/politics/1"
        }
        #expect(filing.ruling.section == .sport)
        #expect(
            filing.reason(.section)
                == "section Sport: subject code medtop:20000822 (competition)")
    }

    @Test(arguments: [
        ("Wirtschaft", Section.business), ("Deportes", .sport), ("Politique", .politics),
        ("Gesundheit", .health), ("Arts & Culture", .culture), ("Science", .science),
    ])
    func `a category in many languages decides`(name: String, section: Section) {
        let filing = ruling { $0.subjects = [Subject(name: name)] }
        #expect(filing.ruling.section == section)
    }

    @Test func `the address decides where there is no category`() {
        let filing = ruling { $0.link = "https://example.org/en/sport/rugby/1.html" }
        #expect(filing.ruling.section == .sport)
        #expect(filing.reason(.section) == "section Sport: address has /sport/")
    }

    @Test func `words decide last and are named`() {
        let filing = ruling { $0.headline = "Striker's late goal sends Otters into cup final" }
        #expect(filing.ruling.section == .sport)
        #expect(filing.reason(.section) == "section Sport: words Striker, goal, cup, final")
    }

    @Test func `nothing said is the world`() {
        #expect(ruling { $0.headline = "Lynx cubs named" }.ruling.section == .world)
    }
}
