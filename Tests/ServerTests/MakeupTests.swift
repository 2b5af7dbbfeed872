import News
import Server
import Testing

@Suite struct MakeupTests {
    private let noon = Instant(seconds: 1_800_000_000)

    private func line(
        _ id: String, kind: Ruling.Kind = .new, of: CopyID? = nil, replacedBy: CopyID? = nil,
        language: String = "en", urgency: Int? = nil, isWithdrawn: Bool = false
    ) -> Line {
        Line(
            id: CopyID(id), story: StoryID(id), headline: id, kind: kind, of: of, source: "norda",
            outlet: "Norda", language: language, urgency: urgency, moment: noon, received: noon,
            replacedBy: replacedBy, isWithdrawn: isWithdrawn)
    }

    private func story(
        _ id: String, section: Section = .world, hours: Int64 = 0, independent: Int = 1,
        language: String = "en", urgency: Int? = nil, isWithdrawn: Bool = false
    ) -> Story {
        let updated = noon.advanced(bySeconds: -3600 * hours)
        return Story(
            id: StoryID(id),
            lead: line(id, language: language, urgency: urgency, isWithdrawn: isWithdrawn),
            section: section, opened: updated, updated: updated, items: independent,
            outlets: independent, independent: independent)
    }

    @Test func `the splash is the story with most independent reports`() {
        let front = Makeup().front(
            stories: [story("a"), story("b", independent: 4), story("c", independent: 2)],
            lines: [])
        #expect(front.splash?.id == "b")
        #expect(front.seconds.map(\.id) == ["c", "a"])
    }

    @Test func `a flash outweighs many reports, and a day outweighs both`() {
        let flash = story("flash", urgency: 1)
        let reports = story("reports", independent: 6)
        #expect(Makeup().front(stories: [reports, flash], lines: []).splash?.id == "flash")
        let old = story("old", hours: 24, independent: 6, urgency: 1)
        #expect(Makeup().front(stories: [old, story("new")], lines: []).splash?.id == "new")
    }

    @Test func `the splash is in the site's language where there is one`() {
        let stories = [story("fr", independent: 9, language: "fr"), story("en", language: "en-GB")]
        #expect(Makeup(language: "en").front(stories: stories, lines: []).splash?.id == "en")
        #expect(Makeup(language: "de").front(stories: stories, lines: []).splash?.id == "fr")
    }

    @Test func `no story stands twice and withdrawn ones nowhere`() {
        var stories = (0..<60).map { number in
            story(
                "s\(number)", section: Section.allCases[number % 8], hours: Int64(number % 30),
                independent: number % 5 + 1)
        }
        stories.append(story("gone", independent: 11, urgency: 1, isWithdrawn: true))
        stories.append(stories[0])
        let front = Makeup().front(stories: stories, lines: [])
        let all =
            [front.splash].compactMap { $0?.id } + front.seconds.map(\.id)
            + front.sections.flatMap { $0.stories.map(\.id) }
        #expect(Set(all).count == all.count)
        #expect(!all.contains("gone"))
        #expect(front.seconds.count == 8)
        #expect(front.sections.count == 8)
        #expect(
            front.sections.allSatisfy { block in
                block.stories.allSatisfy { $0.section == block.section }
            })
    }

    @Test func `one section does not take all the places beside the splash`() {
        let stories = (0..<20).map { story("s\($0)", section: .sport, independent: 5) }
        #expect(Makeup().front(stories: stories, lines: []).seconds.count == 3)
    }

    @Test func `the same stories in any order make the same front`() {
        let stories = (0..<40).map {
            story("s\($0)", section: Section.allCases[$0 % 8], hours: Int64($0 % 7))
        }
        let front = Makeup().front(stories: stories, lines: [])
        #expect(Makeup().front(stories: stories.reversed(), lines: []) == front)
    }

    @Test func `the rail has one line for a text`() {
        let rail = Makeup().rail(of: [
            line("carried", kind: .copy, of: "first"), line("fixed", kind: .correction, of: "typo"),
            line("again", kind: .duplicate, of: "first"), line("typo", replacedBy: "fixed"),
            line("first"), line("only copy", kind: .copy, of: "elsewhere"),
        ])
        #expect(rail.map(\.id) == ["fixed", "first", "only copy"])
    }

    @Test func `an empty wire makes an empty front`() {
        #expect(Makeup().front(stories: [], lines: []) == FrontPage())
    }
}
