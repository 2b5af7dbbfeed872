import Markup
import News

extension Compositor {
    /// The column beside an article: its story, its versions, who carries it, whose it is.
    func beside(_ page: ArticlePage, to html: inout HTMLWriter) {
        storyBox(page.story, to: &html)
        if page.versions.count > 1 { versions(page, to: &html) }
        box("Also carried by", page.carried.filter { !$0.isWithdrawn }, to: &html)
        box("More on this story", page.related.folded, to: &html)
        provenance(page, to: &html)
    }

    private func storyBox(_ story: Story, to html: inout HTMLWriter) {
        guard story.items > 1 else { return }
        html.element(.section) { html in
            html.element(.h2, text: "The story")
            html.element(.p) { html in
                html.element(.a, class: "count") { html in
                    html.link(.href, to: Address.story(story.id))
                    html.text(standing(of: story))
                }
            }
        }
    }

    private func box(_ title: String, _ lines: [Line], to html: inout HTMLWriter) {
        guard !lines.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, text: title)
            self.lines(lines, to: &html)
        }
    }

    private func versions(_ page: ArticlePage, to html: inout HTMLWriter) {
        html.element(.section, class: "versions") { html in
            html.element(.h2, text: "Versions")
            html.element(.ol) { html in
                var earlier: Line?
                for (index, line) in page.versions.enumerated() {
                    html.element(.li) { html in
                        html.attribute(.dataID, line.id.text)
                        version(
                            line, number: index + 1, isHere: line.id == page.filed.id, to: &html)
                        if let earlier { whatChanged(from: earlier, to: line, html: &html) }
                    }
                    earlier = line
                }
            }
        }
    }

    private func version(_ line: Line, number: Int, isHere: Bool, to html: inout HTMLWriter) {
        html.element(.p, class: "meta") { html in
            if isHere || line.isNotice {
                html.element(.b, text: "Version \(number)")
            } else {
                html.element(.a) { html in
                    html.link(.href, to: Address.copy(line.id))
                    html.text("Version \(number)")
                }
            }
            mark(line, to: &html)
            time(line.moment, to: &html)
            if isHere { html.text("shown here") }
        }
        if !line.isNotice { changes(line.changes, language: line.language, to: &html) }
    }

    /// The way to the two versions in one text.
    private func whatChanged(from earlier: Line, to line: Line, html: inout HTMLWriter) {
        guard !earlier.isNotice, !line.isNotice else { return }
        html.element(.p, class: "meta") { html in
            html.element(.a) { html in
                html.link(.href, to: Address.changes(line.id, from: earlier.id))
                html.text("What changed in the text")
            }
        }
    }

    /// Whose copy it is, and where each part of it was read.
    private func provenance(_ page: ArticlePage, to html: inout HTMLWriter) {
        let copy = page.filed.copy
        html.element(.section, class: "provenance") { html in
            html.element(.h2, text: "Whose copy this is")
            html.element(.dl) { html in
                fact(
                    "Published by", copy.outlet ?? page.source.name, copy.origins[.outlet],
                    to: &html)
                if let agency = copy.agency {
                    let title = agency.isStated ? "Agency" : "Agency, inferred"
                    fact(title, agency.name, copy.origins[.agency], to: &html)
                }
                if let code = copy.bylines.compactMap(\.mastheadCode).first {
                    fact("Masthead code", code, copy.origins[.bylines], to: &html)
                }
                if let dateline = copy.dateline?.place {
                    fact("Filed from", dateline, copy.origins[.dateline], to: &html)
                }
                if let slugline = copy.slugline {
                    fact("Slugline", slugline, copy.origins[.slugline], to: &html)
                }
                fact("Received", clock.full(page.filed.received), nil, to: &html)
            }
            reasons(
                "Why it was filed so", page.filed.ruling.because, page.filed.ruling.evidence,
                to: &html)
            origins(copy.origins, to: &html)
        }
    }

    private func fact(
        _ title: String, _ value: String, _ origin: Origin?, to html: inout HTMLWriter
    ) {
        html.element(.dt, text: title)
        html.element(.dd) { html in
            name(value, to: &html)
            guard let reason = origin?.reason else { return }
            html.element(.span, class: "reason", text: reason)
        }
    }

    private func origins(_ origins: [Copy.Field: Origin], to html: inout HTMLWriter) {
        guard !origins.isEmpty else { return }
        html.element(.details) { html in
            html.element(.summary, text: "Where each part was read")
            html.element(.dl, class: "origins") { html in
                for field in Copy.Field.allCases {
                    guard let origin = origins[field] else { continue }
                    html.element(.dt, text: field.rawValue)
                    html.element(.dd, text: origin.place)
                }
            }
        }
    }
}
