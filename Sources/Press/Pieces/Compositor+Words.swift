import Markup
import News

extension Compositor {
    /// Says of the element just begun what language its text is in and which way it runs.
    func voice(_ text: String, language: String?, to html: inout HTMLWriter) {
        if let language, !language.isEmpty { html.attribute(.lang, language) }
        html.attribute(.dir, TextDirection(of: text, language: language).rawValue)
    }

    /// A name someone else chose, kept from changing the direction of what stands around it.
    func name(_ name: String, to html: inout HTMLWriter) {
        html.element(.bdi, text: name)
    }

    func time(_ moment: Instant, to html: inout HTMLWriter) {
        html.element(.time) { html in
            html.attribute(.datetime, moment.description)
            html.attribute(.title, clock.full(moment))
            html.text(clock.brief(moment))
        }
    }

    func fullTime(_ moment: Instant, to html: inout HTMLWriter) {
        html.element(.time) { html in
            html.attribute(.datetime, moment.description)
            html.text(clock.full(moment))
        }
    }

    /// The headline as a link to its copy.
    func headline(_ line: Line, to html: inout HTMLWriter) {
        html.element(.a, class: "headline") { html in
            html.link(.href, to: Address.copy(line.id))
            voice(line.headline, language: line.language, to: &html)
            html.text(line.title)
        }
    }

    /// `Correction`, `Update`: what the copy is to earlier copy; nothing for new copy.
    func mark(_ line: Line, to html: inout HTMLWriter) {
        guard let mark = line.mark else { return }
        html.element(.span, class: mark.style, text: mark.word)
    }

    /// The agency and the outlet: `ANP via Lomark Times`.
    func credit(_ line: Line, to html: inout HTMLWriter) {
        html.element(.span, class: "credit") { html in
            if let agency = line.agency, agency != line.outlet {
                name(agency, to: &html)
                html.text(" via ")
            } else if line.kind == .copy {
                html.text("via ")
            }
            name(line.outlet, to: &html)
        }
    }

    /// The old words struck out beside the new ones.
    func changes(_ changes: [WordChange], language: String?, to html: inout HTMLWriter) {
        guard !changes.isEmpty else { return }
        html.element(.ul, class: "changes") { html in
            for change in changes.prefix(Self.mostChanges) {
                html.element(.li) { self.change(change, language: language, to: &$0) }
            }
            guard changes.count > Self.mostChanges else { return }
            html.element(.li, text: "and \(changes.count - Self.mostChanges) more")
        }
    }

    /// More changed words than this are counted, not shown.
    static let mostChanges = 8

    private func change(_ change: WordChange, language: String?, to html: inout HTMLWriter) {
        voice(change.from + change.to, language: language, to: &html)
        if !change.from.isEmpty { html.element(.del, text: change.from) }
        if !change.from.isEmpty, !change.to.isEmpty { html.text(" \u{2192} ") }
        if !change.to.isEmpty { html.element(.ins, text: change.to) }
    }
}
