package import News

/// Makes up the front page: which story is the splash, which stand beside it, what each section shows.
///
/// A story weighs more the more independent reports it has, the more urgent it is and the newer it
/// is; see ``weight(of:at:)``. The clock is the newest filing, so a quiet wire keeps its front, and
/// the same stories always give the same page. No story stands twice. The splash is in the site's
/// language where such a story exists.
package struct Makeup: Hashable, Sendable {
    /// The language the splash should be in; its primary tag is compared.
    package var language: String
    /// Stories beside the splash, of one section at most.
    package var seconds = 8
    package var secondsOfSection = 3
    /// Stories of a section's block.
    package var sectionStories = 5
    /// Lines of the rail.
    package var railLines = 50

    package init(language: String = "en") {
        self.language = language
    }

    /// Makes up the front from the newest stories and lines.
    package func front(stories: [Story], lines: [Line]) -> FrontPage {
        let clock = stories.map(\.updated).max() ?? Instant(milliseconds: 0)
        let ranked = rank(stories, at: clock)
        let splash = ranked.first { isInLanguage($0) } ?? ranked.first
        let seconds = pickSeconds(ranked.filter { $0.id != splash?.id })
        let taken = Set(([splash].compactMap(\.self) + seconds).map(\.id))
        let rest = ranked.filter { !taken.contains($0.id) }
        return FrontPage(
            splash: splash, seconds: seconds, sections: sections(of: rest), rail: rail(of: lines))
    }

    /// The rail: newest first, one line for a text — its latest version, and only where it first ran.
    package func rail(of lines: [Line]) -> [Line] {
        let shown = Set(lines.map(\.id))
        let kept = lines.filter { line in
            switch line.kind {
            case .duplicate: false
            case .copy: line.replacedBy == nil && !(line.of.map(shown.contains) ?? false)
            case .new, .update, .correction, .development, .kill: line.replacedBy == nil
            }
        }
        return Array(kept.prefix(railLines))
    }

    /// What a story is worth at `clock`: its size, divided by its age in hours plus six, squared.
    ///
    /// Size is 10, and 8 for every independent report after the first, 2 for every outlet that
    /// carries one, 1 for every other item (each counted up to ten), 4 for a text to read, 3 for a picture, and
    /// what its urgency adds.
    package func weight(of story: Story, at clock: Instant) -> Double {
        let reports = min(max(story.independent, 1), 11)
        let carrying = min(max(story.outlets - story.independent, 0), 10)
        let items = min(max(story.items - 1, 0), 10)
        var size = Double(10 + 8 * (reports - 1) + 2 * carrying + items)
        size += Self.worth(ofUrgency: story.lead.urgency)
        if !story.lead.standfirst.isEmpty { size += 4 }
        if story.lead.picture != nil { size += 3 }
        let age = max(0, clock.hours(since: story.updated)) + 6
        return size / (age * age)
    }

    private static func worth(ofUrgency urgency: Int?) -> Double {
        switch urgency {
        case 1: 80
        case 2: 40
        case 3: 20
        case 4: 8
        case 6: -2
        case 7, 8, 9: -5
        default: 0
        }
    }

    /// Heaviest first; equal ones by when they were updated, then by name. Withdrawn ones are out.
    private func rank(_ stories: [Story], at clock: Instant) -> [Story] {
        var seen: Set<StoryID> = []
        return stories.filter { !$0.lead.isWithdrawn && seen.insert($0.id).inserted }
            .map { (story: $0, weight: weight(of: $0, at: clock)) }
            .sorted { one, other in
                if one.weight != other.weight { return one.weight > other.weight }
                if one.story.updated != other.story.updated {
                    return one.story.updated > other.story.updated
                }
                return one.story.id < other.story.id
            }
            .map(\.story)
    }

    private func isInLanguage(_ story: Story) -> Bool {
        guard let tag = story.lead.language else { return false }
        return Self.primary(tag) == Self.primary(language)
    }

    private func pickSeconds(_ ranked: [Story]) -> [Story] {
        var count: [Section: Int] = [:]
        var picked: [Story] = []
        for story in ranked where picked.count < seconds {
            guard count[story.section, default: 0] < secondsOfSection else { continue }
            count[story.section, default: 0] += 1
            picked.append(story)
        }
        return picked
    }

    private func sections(of ranked: [Story]) -> [SectionBlock] {
        Section.allCases.compactMap { section in
            let stories = ranked.filter { $0.section == section }.prefix(sectionStories)
            guard !stories.isEmpty else { return nil }
            return SectionBlock(section: section, stories: Array(stories))
        }
    }

    /// `pt` of `pt-BR`.
    private static func primary(_ tag: String) -> String {
        tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }
}
