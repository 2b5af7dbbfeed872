import Markup
import News

extension Compositor {
    /// A whole page: head, masthead, what `main` sets, and the foot.
    func page(_ frame: Frame, _ main: (inout HTMLWriter) -> Void) -> [UInt8] {
        var html = HTMLWriter(reserving: 49_152)
        html.doctype()
        html.element(.html) { html in
            html.attribute(.lang, "en")
            html.attribute(.dir, "ltr")
            html.element(.head) { head(frame, to: &$0) }
            html.element(.body) { html in
                html.element(.a, class: "skip") { html in
                    html.link(.href, to: "#main")
                    html.text("Skip to the news")
                }
                masthead(frame, to: &html)
                html.element(.main) { html in
                    html.attribute(.id, "main")
                    main(&html)
                }
                foot(frame, to: &html)
            }
        }
        return html.bytes
    }

    private func head(_ frame: Frame, to html: inout HTMLWriter) {
        html.void(.meta) { $0.attribute(.charset, "utf-8") }
        meta("viewport", "width=device-width, initial-scale=1", to: &html)
        meta("color-scheme", "light dark", to: &html)
        html.element(
            .title, text: frame.isFront ? masthead.name : "\(frame.title) — \(masthead.name)")
        html.script(source: Asset.theme.path, runsFirst: true)
        link("stylesheet", Asset.stylesheet.path, to: &html)
        link("icon", Asset.icon.path, type: Asset.icon.mediaType, to: &html)
        if frame.isKept {
            link("canonical", absolute(frame.address), to: &html)
            card(frame, to: &html)
        } else {
            meta("robots", "noindex", to: &html)
        }
        announceFeeds(frame, to: &html)
        html.script(source: Asset.script.path)
    }

    private func announceFeeds(_ frame: Frame, to html: inout HTMLWriter) {
        let list = frame.feeds ?? Address.front
        let title = list == Address.front ? masthead.name : "\(frame.title) — \(masthead.name)"
        for (type, address) in [
            (MediaType.atom, Address.atom(of: list)),
            (MediaType.jsonFeed, Address.jsonFeed(of: list)),
        ] {
            html.void(.link) { html in
                html.attribute(.rel, "alternate")
                html.attribute(.type, type)
                html.attribute(.title, title)
                html.link(.href, to: address)
            }
        }
    }

    /// What a link to the page shows elsewhere: Open Graph, and linked data for an article.
    private func card(_ frame: Frame, to html: inout HTMLWriter) {
        if !frame.description.isEmpty { meta("description", frame.description, to: &html) }
        property("og:site_name", masthead.name, to: &html)
        property("og:type", frame.article == nil ? "website" : "article", to: &html)
        property("og:title", frame.title, to: &html)
        property("og:url", absolute(frame.address), to: &html)
        if !frame.description.isEmpty { property("og:description", frame.description, to: &html) }
        if let article = frame.article { articleCard(article, to: &html) }
    }

    func meta(_ name: String, _ content: String, to html: inout HTMLWriter) {
        html.void(.meta) { html in
            html.attribute(.name, name)
            html.attribute(.content, content)
        }
    }

    func property(_ name: String, _ content: String, to html: inout HTMLWriter) {
        html.void(.meta) { html in
            html.attribute(.property, name)
            html.attribute(.content, content)
        }
    }

    private func link(
        _ relation: String, _ address: String, type: String? = nil, to html: inout HTMLWriter
    ) {
        html.void(.link) { html in
            html.attribute(.rel, relation)
            if let type { html.attribute(.type, type) }
            html.link(.href, to: address)
        }
    }
}
