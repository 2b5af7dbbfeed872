import Markup
import News

extension Compositor {
    /// A section's page: its stories, newest first, and its rail.
    func section(_ page: SectionPage) -> [UInt8] {
        let address = Address.section(page.section)
        var frame = Frame(
            page.section.title, description: "\(page.section.title): the latest stories.",
            at: address)
        frame.section = page.section
        frame.feeds = address
        return self.page(frame) { html in
            html.element(.h1, class: "page-title", text: page.section.title)
            guard !page.stories.isEmpty || !page.rail.isEmpty else {
                html.element(.p, class: "standfirst", text: "Nothing is filed in this section yet.")
                return
            }
            html.element(.div, class: page.rail.isEmpty ? "front no-rail" : "front") { html in
                let count = countBeside(page.stories.first)
                top(
                    page.stories.first, beside: page.stories.dropFirst().prefix(count),
                    isInSection: true, to: &html)
                if !page.rail.isEmpty {
                    rail(page.rail, of: page.section, last: page.last, to: &html)
                }
                html.element(.div, class: "news") { html in
                    row(page.stories.dropFirst(count + 1), isInSection: true, to: &html)
                    older(page.older, at: address, to: &html)
                }
            }
        }
    }

    /// The way to what came before, where there is more.
    func older(_ mark: String?, at address: String, to html: inout HTMLWriter) {
        guard let mark else { return }
        html.element(.p, class: "older") { html in
            html.element(.a) { html in
                html.link(.href, to: Address.older(than: mark, at: address))
                html.attribute(.rel, "next")
                html.text("Older")
            }
        }
    }
}
