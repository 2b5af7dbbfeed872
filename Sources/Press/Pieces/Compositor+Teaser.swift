import Markup
import News

extension Compositor {
    /// How much room a story gets on a page.
    enum Room {
        case splash, second, third, lead, brief

        /// Stories set in rows stand without, so that their headlines meet.
        var hasPicture: Bool { self != .third && self != .brief }
    }

    /// A story in short: headline, first words, and how it stands.
    func teaser(
        _ story: Story, _ room: Room, isInSection: Bool = false,
        level: HTMLWriter.Element = .h2, to html: inout HTMLWriter
    ) {
        html.element(.article, class: style(of: room, story.lead)) { html in
            html.attribute(.dataID, story.lead.id.text)
            if story.lead.isNotice {
                kicker(story, isInSection: isInSection, to: &html)
                html.element(level, text: "Report withdrawn")
                notice(story.lead, to: &html)
                return
            }
            if room.hasPicture, let picture = story.lead.picture {
                linkedPicture(picture, to: Address.copy(story.lead.id), html: &html)
            }
            html.element(.div, class: "words") { html in
                words(story, room, isInSection: isInSection, level: level, to: &html)
            }
            if room == .splash { thread(story, limit: 5, to: &html) }
        }
    }

    private func words(
        _ story: Story, _ room: Room, isInSection: Bool, level: HTMLWriter.Element,
        to html: inout HTMLWriter
    ) {
        kicker(story, isInSection: isInSection, to: &html)
        html.element(level) { headline(story.lead, to: &$0) }
        if room != .brief { standfirst(story.lead, to: &html) }
        if story.lead.kind == .correction {
            changes(story.lead.changes, language: story.lead.language, to: &html)
        }
        standing(story, to: &html)
        if room == .second || room == .lead { thread(story, limit: 2, to: &html) }
    }

    /// The section and what kind of copy leads the story.
    private func kicker(_ story: Story, isInSection: Bool, to html: inout HTMLWriter) {
        guard !isInSection || story.lead.mark != nil else { return }
        html.element(.p, class: "kicker") { html in
            if !isInSection {
                html.element(.a) { html in
                    html.link(.href, to: Address.section(story.section))
                    html.text(story.section.title)
                }
            }
            mark(story.lead, to: &html)
        }
    }

    func standfirst(_ line: Line, to html: inout HTMLWriter) {
        guard !line.standfirst.isEmpty else { return }
        html.element(.p, class: "standfirst") { html in
            voice(line.standfirst, language: line.language, to: &html)
            html.text(line.standfirst)
        }
    }

    /// When and by whom, and how many stand behind it.
    private func standing(_ story: Story, to html: inout HTMLWriter) {
        html.element(.p, class: "meta") { html in
            time(story.lead.moment, to: &html)
            credit(story.lead, to: &html)
            guard story.items > 1 else { return }
            html.element(.a, class: "count") { html in
                html.link(.href, to: Address.story(story.id))
                html.text(count(story))
            }
        }
    }

    /// `6 items, 4 outlets`, as far as there is more than one.
    func count(_ story: Story) -> String {
        let outlets = story.outlets > 1 ? ", \(story.outlets) outlets" : ""
        return "\(story.items) items\(outlets)"
    }

    /// The newest other lines of the story.
    private func thread(_ story: Story, limit: Int, to html: inout HTMLWriter) {
        let lines = story.otherHeadlines
        guard !lines.isEmpty else { return }
        html.element(.ul, class: "thread") { html in
            for line in lines.prefix(limit) {
                html.element(.li) { html in
                    html.attribute(.dataID, line.id.text)
                    if line.isNotice {
                        notice(line, to: &html)
                        return
                    }
                    mark(line, to: &html)
                    headline(line, to: &html)
                }
            }
        }
    }

    private func style(of room: Room, _ lead: Line) -> StaticString {
        switch room {
        case .splash: lead.title.isLong ? "story splash long" : "story splash"
        case .second: "story second"
        case .third: "story third"
        case .lead: "story lead"
        case .brief: "story brief"
        }
    }
}

extension Story {
    /// The story's newest lines, each headline once and none that is the lead's.
    fileprivate var otherHeadlines: [Line] {
        var headlines: Set<String> = [lead.headline]
        return latest.folded.filter { line in
            guard line.id != lead.id, line.kind != .duplicate else { return false }
            return line.isNotice || headlines.insert(line.headline).inserted
        }
    }
}
