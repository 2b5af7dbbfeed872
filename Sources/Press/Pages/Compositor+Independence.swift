import Markup
import News

extension Compositor {
    /// Who reports a story: its outlets, the reports that stand on their own, who runs an old text.
    func reporting(_ page: StoryPage, to html: inout HTMLWriter) {
        let reporting = page.independence
        guard reporting.outlets.count > 1 || !reporting.stale.isEmpty else { return }
        let lines = Dictionary(
            page.timeline.map { ($0.line.id, $0.line) }, uniquingKeysWith: { one, _ in one })
        html.element(.section, class: "reporting") { html in
            html.element(.h2, text: "Who reports it")
            outlets(reporting.outlets, to: &html)
            independent(reporting.independent.compactMap { lines[$0] }, to: &html)
            stale(reporting.stale, lines, to: &html)
        }
    }

    private func outlets(_ outlets: [String], to html: inout HTMLWriter) {
        guard !outlets.isEmpty else { return }
        html.element(.p, class: "outlets") { html in
            for (index, outlet) in outlets.prefix(Self.mostOutlets).enumerated() {
                if index > 0 { html.text(", ") }
                name(outlet, to: &html)
            }
            guard outlets.count > Self.mostOutlets else { return }
            html.text(" and \(outlets.count - Self.mostOutlets) more")
        }
    }

    /// More outlets than this are counted, not named.
    static let mostOutlets = 40
    /// So many reports stand open, more are behind their number, the rest is left to the timeline.
    static let fewIndependent = 4
    static let mostIndependent = 12

    private func independent(_ lines: [Line], to html: inout HTMLWriter) {
        guard lines.count > 1 else { return }
        html.element(.details) { html in
            if lines.count <= Self.fewIndependent { html.flag(.open) }
            html.element(.summary, text: "\(lines.count) independent reports")
            self.lines(Array(lines.prefix(Self.mostIndependent)), to: &html)
            guard lines.count > Self.mostIndependent else { return }
            html.element(
                .p, class: "meta", text: "and \(lines.count - Self.mostIndependent) more below")
        }
    }

    private func stale(
        _ stale: [Independence.Stale], _ lines: [CopyID: Line], to html: inout HTMLWriter
    ) {
        guard !stale.isEmpty else { return }
        html.element(.h3, text: "Still running an earlier text")
        html.element(.ul, class: "stale") { html in
            for one in stale.prefix(Self.mostOutlets) {
                guard let since = lines[one.since] else { continue }
                html.element(.li) { html in
                    let isShown = lines[one.copy].map { !$0.isNotice } ?? false
                    if isShown {
                        html.element(.a) { html in
                            html.link(.href, to: Address.copy(one.copy))
                            name(one.outlet, to: &html)
                        }
                    } else {
                        name(one.outlet, to: &html)
                    }
                    html.text(since.kind == .kill ? ": withdrawn since " : ": put right since ")
                    time(since.moment, to: &html)
                }
            }
        }
    }

    /// Other stories of the same running affair.
    func affair(_ stories: [Story], to html: inout HTMLWriter) {
        let stories = stories.filter { !$0.lead.isNotice }
        guard !stories.isEmpty else { return }
        html.element(.section, class: "affair") { html in
            html.element(.h2, text: "The same affair")
            html.element(.ul, class: "lines") { html in
                for story in stories {
                    html.element(.li, class: "line") { html in
                        html.element(.a, class: "headline") { html in
                            html.link(.href, to: Address.story(story.id))
                            voice(story.lead.headline, language: story.lead.language, to: &html)
                            html.text(story.lead.title)
                        }
                        html.element(.p, class: "meta") { html in
                            html.text(standing(of: story) + ", latest ")
                            time(story.updated, to: &html)
                        }
                    }
                }
            }
        }
    }
}
