import Markup
import News

extension Compositor {
    /// A source: what it is, how it is read, what it sent.
    func source(_ page: SourcePage) -> [UInt8] {
        let address = Address.source(page.source.id)
        let frame = Frame(
            page.source.name, description: "What \(page.source.name) sent.", at: address)
        return self.page(frame) { html in
            html.element(.div, class: "sheet list") { html in
                html.element(.h1, class: "page-title") { name(page.source.name, to: &$0) }
                facts(page, to: &html)
                html.element(.h2, text: "Latest")
                if page.lines.isEmpty {
                    html.element(.p, text: "Nothing has come from it yet.")
                } else {
                    linesByDay(page.lines.folded, to: &html)
                }
                older(page.older, at: address, to: &html)
            }
        }
    }

    private func facts(_ page: SourcePage, to html: inout HTMLWriter) {
        html.element(.dl, class: "facts") { html in
            fact("Kind", page.source.kind == .agency ? "News agency" : "Outlet", to: &html)
            if let language = page.source.language { fact("Language", language, to: &html) }
            if let homepage = page.source.homepage, LinkAddress(homepage)?.isWeb == true {
                html.element(.dt, text: "Home page")
                html.element(.dd) { html in
                    html.element(.a) { html in
                        html.link(.href, to: homepage)
                        html.attribute(.rel, "nofollow noopener")
                        html.text(homepage)
                    }
                }
            }
            if let address = page.source.plainAddress { fact("Read from", address, to: &html) }
            if page.source.address != nil {
                fact("Every", "\(page.source.interval) seconds", to: &html)
            }
            if let last = page.state.lastFetch { fact("Last read", clock.full(last), to: &html) }
            if page.state.isGone {
                fact("Next", "never: it answered that it is gone (410)", to: &html)
            } else if let next = page.state.nextFetch {
                fact("Next", clock.full(next), to: &html)
            }
            if page.state.failures > 0 {
                fact("Failing", "\(page.state.failures) times in a row", to: &html)
            }
        }
    }

    func fact(_ title: String, _ value: String, to html: inout HTMLWriter) {
        html.element(.dt, text: title)
        html.element(.dd) { name(value, to: &$0) }
    }

    /// All sources by name.
    func sources(_ sources: [Source]) -> [UInt8] {
        let frame = Frame("Sources", description: "Where the copy comes from.", at: Address.sources)
        return page(frame) { html in
            html.element(.div, class: "sheet list") { html in
                html.element(.h1, class: "page-title", text: "Sources")
                if sources.isEmpty {
                    html.element(.p) { html in
                        html.text("There are none yet. Add one: ")
                        html.element(
                            .code, text: "wiredesk source add news https://news.example/feed.xml")
                    }
                }
                sourceList(sources, to: &html)
            }
        }
    }

    func sourceList(_ sources: [Source], to html: inout HTMLWriter) {
        guard !sources.isEmpty else { return }
        html.element(.ul, class: "sources") { html in
            for source in sources {
                html.element(.li) { html in
                    html.element(.a) { html in
                        html.link(.href, to: Address.source(source.id))
                        name(source.name, to: &html)
                    }
                    html.element(.span, class: "meta") { html in
                        html.text(source.kind == .agency ? "agency" : "outlet")
                        if let language = source.language { html.text(", \(language)") }
                    }
                }
            }
        }
    }
}
