import Markup
import News

extension Compositor {
    /// The search form, and what was found, newest first.
    func search(_ page: SearchPage) -> [UInt8] {
        var frame = Frame(
            page.query.isEmpty ? "Search" : "\(page.query) — Search", at: Address.search)
        frame.isKept = false
        return self.page(frame) { html in
            html.element(.div, class: "sheet list") { html in
                html.element(.h1, class: "page-title", text: "Search")
                searchField(page.query, isWhole: true, to: &html)
                if let problem = page.problem {
                    html.element(.p, class: "note problem") { html in
                        html.attribute(.role, "alert")
                        html.text(problem)
                    }
                }
                if page.query.isEmpty {
                    searchHelp(to: &html)
                    return
                }
                hits(page, to: &html)
                older(page.older, at: Address.search(page.query), to: &html)
            }
        }
    }

    private func hits(_ page: SearchPage, to html: inout HTMLWriter) {
        guard !page.hits.isEmpty else {
            if page.problem == nil { html.element(.p, text: "Nothing filed has these words.") }
            searchHelp(to: &html)
            return
        }
        html.element(.ol, class: "hits") { html in
            for hit in page.hits {
                html.element(.li) { html in
                    html.attribute(.dataID, hit.line.id.text)
                    self.hit(hit, to: &html)
                }
            }
        }
    }

    private func hit(_ hit: SearchPage.Hit, to html: inout HTMLWriter) {
        if hit.line.isNotice {
            notice(hit.line, to: &html)
            return
        }
        html.element(.p, class: "meta") { html in
            time(hit.line.moment, to: &html)
            html.element(.span, text: hit.line.section.title)
            credit(hit.line, to: &html)
            mark(hit.line, to: &html)
        }
        html.element(.h2) { headline(hit.line, to: &$0) }
        guard !hit.passage.isEmpty else { return }
        html.element(.p, class: "passage") { html in
            voice(hit.passage, language: hit.line.language, to: &html)
            passage(hit, to: &html)
        }
    }

    /// The passage with the words found marked; ranges that make no sense are passed over.
    private func passage(_ hit: SearchPage.Hit, to html: inout HTMLWriter) {
        let bytes = Array(hit.passage.utf8)
        var at = 0
        for match in hit.matches where match.count == 2 {
            guard match[0] >= at, match[1] > match[0], match[1] <= bytes.count else { continue }
            html.text(utf8: bytes[at..<match[0]])
            html.element(.mark) { $0.text(utf8: bytes[match[0]..<match[1]]) }
            at = match[1]
        }
        html.text(utf8: bytes[at...])
    }

    private func searchHelp(to html: inout HTMLWriter) {
        html.element(.dl, class: "help") { html in
            for (example, meaning) in Self.searchHelp {
                html.element(.dt) { $0.element(.code, text: example) }
                html.element(.dd, text: meaning)
            }
        }
    }

    private static let searchHelp = [
        ("flood dyke", "both words, wherever they stand"),
        ("\"state of emergency\"", "these words in this order"),
        ("flood -river", "the first word without the second"),
        ("flood OR storm", "either word"),
        ("source:kestrel", "copy from one source"),
        ("since:2026-11-20", "copy from that day on"),
    ]
}
