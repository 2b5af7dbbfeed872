import Markup
import News

extension Compositor {
    /// A story: how it stands now, how it came to it, and why each report is part of it.
    func story(_ page: StoryPage) -> [UInt8] {
        let lead = page.story.lead
        let title = lead.isNotice ? "A withdrawn report" : lead.title
        var frame = Frame(
            title, description: lead.isNotice ? "" : lead.standfirst,
            at: Address.story(page.story.id))
        frame.section = page.story.section
        frame.feeds = Address.story(page.story.id)
        return self.page(frame) { html in
            html.element(.div, class: "sheet story-page") { html in
                html.element(.header, class: "story-head") { html in
                    storyHead(page.story, title: title, to: &html)
                }
                html.element(.div, class: "copy") { leadText(page, to: &$0) }
                html.element(.section, class: "timeline") { html in
                    reporting(page, to: &html)
                    timeline(page, to: &html)
                    affair(page.affair, to: &html)
                }
            }
        }
    }

    private func storyHead(_ story: Story, title: String, to html: inout HTMLWriter) {
        html.element(.p, class: "kicker") { html in
            html.element(.a) { html in
                html.link(.href, to: Address.section(story.section))
                html.text(story.section.title)
            }
            html.element(.span, class: "mark", text: "Story")
        }
        html.element(.h1, class: title.isLong ? "long" : nil) { html in
            voice(title, language: story.lead.isNotice ? nil : story.lead.language, to: &html)
            html.text(title)
        }
        html.element(.ul, class: "figures") { html in
            figure(story.items, "report", to: &html)
            figure(story.outlets, "outlet", to: &html)
            figure(story.independent, "independent report", to: &html)
            if story.corrections > 0 { figure(story.corrections, "correction", to: &html) }
            if story.kills > 0 { figure(story.kills, "withdrawal", to: &html) }
        }
        html.element(.p, class: "meta") { html in
            html.element(.span) { html in
                html.text("opened ")
                fullTime(story.opened, to: &html)
            }
            html.element(.span) { html in
                html.text("latest ")
                fullTime(story.updated, to: &html)
            }
        }
    }

    private func figure(_ count: Int, _ word: String, to html: inout HTMLWriter) {
        html.element(.li) { html in
            html.element(.b) { $0.text(count) }
            html.text(" " + (count == 1 ? word : word + "s"))
        }
    }

    /// `6 reports by 4 outlets, 2 of them independent`.
    func standing(of story: Story) -> String {
        let reports = story.items == 1 ? "1 report" : "\(story.items) reports"
        let outlets = story.outlets == 1 ? "1 outlet" : "\(story.outlets) outlets"
        let independent = story.independent > 1 ? ", \(story.independent) of them independent" : ""
        return "\(reports) by \(outlets)\(independent)"
    }

    private func leadText(_ page: StoryPage, to html: inout HTMLWriter) {
        guard let filed = page.lead, !filed.isWithdrawn, !page.story.lead.isNotice else {
            if page.story.lead.isNotice { notice(page.story.lead, to: &html) }
            return
        }
        let copy = filed.copy
        html.element(.p, class: "meta") { html in
            credit(page.story.lead, to: &html)
            time(page.story.lead.moment, to: &html)
            html.element(.a) { html in
                html.link(.href, to: Address.copy(filed.id))
                html.text("The report on its own")
            }
        }
        html.element(.div, class: "text") { html in
            voice(copy.firstWords, language: copy.language, to: &html)
            if let picture = copy.firstPicture { self.picture(picture, isFirst: true, to: &html) }
            blocks(copy.text, lead: copy.dateline?.asWritten, to: &html)
            if let signOff = copy.signOff { html.element(.p, class: "sign-off", text: signOff) }
        }
    }
}
