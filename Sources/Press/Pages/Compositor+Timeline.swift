import Markup
import News

extension Compositor {
    /// Every report of a story, oldest first, with the reasons it is in it.
    func timeline(_ page: StoryPage, to html: inout HTMLWriter) {
        html.element(.h2, text: "How it came")
        html.element(.ol, class: "entries") { html in
            var day = ""
            for entry in page.timeline {
                let today = clock.day(entry.line.moment)
                self.entry(entry, day: today == day ? nil : today, to: &html)
                day = today
            }
        }
        merges(page.merges, to: &html)
    }

    private func entry(_ entry: StoryPage.Entry, day: String?, to html: inout HTMLWriter) {
        let line = entry.line
        html.element(.li, class: line.isNotice ? "entry withdrawn" : "entry") { html in
            html.attribute(.dataID, line.id.text)
            if let day { html.element(.p, class: "day", text: day) }
            html.element(.p, class: "meta") { html in
                html.element(.time) { html in
                    html.attribute(.datetime, line.moment.description)
                    html.text(clock.time(line.moment))
                }
                html.element(.span, class: "kind", text: line.part)
                credit(line, to: &html)
            }
            if line.isNotice {
                notice(line, to: &html)
                return
            }
            html.element(.h3) { headline(line, to: &$0) }
            changes(line.changes, language: line.language, to: &html)
            reasons("Why it is here", entry.because, entry.evidence, to: &html)
        }
    }

    private func merges(_ merges: [Merge], to html: inout HTMLWriter) {
        guard !merges.isEmpty else { return }
        html.element(.h2, text: "Merged into this story")
        html.element(.ul, class: "merges") { html in
            for merge in merges {
                html.element(.li) { html in
                    html.element(.a) { html in
                        html.link(.href, to: Address.story(merge.from))
                        html.text("Story \(merge.from.text)")
                    }
                    reasons("Why", merge.because, to: &html)
                }
            }
        }
    }
}

extension Line {
    /// What the line is in its story.
    fileprivate var part: String {
        if isWithdrawn { return "Withdrawn" }
        switch kind {
        case .new: return "First report"
        case .update: return "Update"
        case .correction: return "Correction"
        case .duplicate: return "The same again"
        case .copy: return "Carried"
        case .development: return "Development"
        case .kill: return "Withdrawal"
        }
    }
}
