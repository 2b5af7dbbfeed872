import Markup
import News

extension Compositor {
    /// A list of headlines with their times or dates.
    func lines(_ lines: [Line], to html: inout HTMLWriter) {
        html.element(.ol, class: "lines") { html in
            for line in lines { self.line(line, clock.brief(line.moment), to: &html) }
        }
    }

    /// A list of headlines with their times, under the days they came on; today goes without saying.
    func linesByDay(_ lines: [Line], to html: inout HTMLWriter) {
        html.element(.ol, class: "lines") { html in
            var day = clock.dayNumber(printed)
            for line in lines {
                let next = clock.dayNumber(line.moment)
                if next != day { html.element(.li, class: "day", text: clock.day(line.moment)) }
                day = next
                self.line(line, clock.time(line.moment), to: &html)
            }
        }
    }

    /// One headline of a list: its time, what it is, whose it is.
    private func line(_ line: Line, _ clockTime: String, to html: inout HTMLWriter) {
        html.element(.li, class: style(of: line)) { html in
            html.attribute(.dataID, line.id.text)
            html.element(.time) { html in
                html.attribute(.datetime, line.moment.description)
                html.attribute(.title, clock.full(line.moment))
                html.text(clockTime)
            }
            if line.isNotice {
                notice(line, to: &html)
                return
            }
            html.element(.div) { html in
                headline(line, to: &html)
                if line.kind == .correction {
                    changes(line.changes, language: line.language, to: &html)
                }
                html.element(.p, class: "meta") { html in
                    mark(line, to: &html)
                    credit(line, to: &html)
                }
            }
        }
    }

    /// What stands where copy was withdrawn: who withdrew it, and none of its words.
    func notice(_ line: Line, to html: inout HTMLWriter) {
        html.element(.p, class: "notice") { html in
            html.element(.span, class: "mark kill", text: "Withdrawn")
            html.text(line.kind == .kill ? "" : "A report by ")
            name(line.outlet, to: &html)
            html.text(line.kind == .kill ? " withdrew a report. " : ". ")
            html.element(.a) { html in
                html.link(.href, to: Address.story(line.story))
                html.text("The story")
            }
        }
    }

    private func style(of line: Line) -> StaticString {
        if line.isNotice { return "line withdrawn" }
        switch line.kind {
        case .correction: return "line correction"
        case .update: return "line update"
        case .copy: return "line copy"
        default: return line.urgency == 1 ? "line flash" : "line"
        }
    }
}
