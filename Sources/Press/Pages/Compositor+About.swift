import Markup
import News

extension Compositor {
    /// What this wire is and how much it holds.
    func about(_ page: AboutPage) -> [UInt8] {
        let frame = Frame("About", description: masthead.motto, at: Address.about)
        return self.page(frame) { html in
            html.element(.div, class: "sheet list") { html in
                html.element(.h1, class: "page-title", text: "About this wire")
                for paragraph in Self.statement { html.element(.p, text: paragraph) }
                html.element(.ul, class: "figures") { html in
                    figure(page.copies, "pieces of copy", to: &html)
                    figure(page.stories, "stories", to: &html)
                    figure(page.deliveries, "deliveries received", to: &html)
                    figure(page.refusals, "refused, with the reason kept", to: &html)
                }
                html.element(.h2, text: "Sources")
                sourceList(page.sources, to: &html)
                html.element(.h2, text: "For programs")
                html.element(.dl, class: "facts") { html in
                    for (address, meaning) in Self.ways {
                        html.element(.dt) { html in
                            html.element(.a) { html in
                                html.link(.href, to: address)
                                html.element(.code, text: address)
                            }
                        }
                        html.element(.dd, text: meaning)
                    }
                }
                html.element(.p, class: "meta", text: "Wiredesk \(page.version)")
            }
        }
    }

    private func figure(_ count: Int, _ words: String, to html: inout HTMLWriter) {
        html.element(.li) { html in
            html.element(.b) { $0.text(count) }
            html.text(" " + words)
        }
    }

    private static let statement = [
        """
        This site is a newswire. It reads feeds, agency wires and web pages, and files every \
        piece of copy into a story: versions, corrections, copy carried by others, developments.
        """,
        """
        It writes nothing itself. Each text is shown as its source gave it, with whose it is; \
        and wherever the desk decided something, the page says why.
        """,
        """
        A correction is marked, with the words that changed. Copy its agency withdraws is gone \
        from every page, feed and search at once; a notice stands in its place.
        """,
    ]

    private static let ways = [
        (Address.atom, "the latest copy, as an Atom feed; sections and stories have their own"),
        (Address.jsonFeed, "the same as JSON Feed"),
        (Address.api(of: Address.front), "every page of this site as JSON, at the same address"),
        (Address.live, "new lines as server-sent events"),
    ]
}
