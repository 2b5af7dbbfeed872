import Markup
import News

extension Compositor {
    /// Blocks within blocks deeper than this are set as plain paragraphs.
    static let deepestBlock = 8

    /// Sets copy's text; `lead` runs into the first paragraph, crossheads are headings of `level`.
    func blocks(
        _ blocks: [Block], lead: String? = nil, level: HTMLWriter.Element = .h2, depth: Int = 0,
        to html: inout HTMLWriter
    ) {
        for (index, block) in blocks.enumerated() {
            self.block(
                block, lead: index == 0 ? lead : nil, level: level, depth: depth, to: &html)
        }
    }

    private func block(
        _ block: Block, lead: String?, level: HTMLWriter.Element, depth: Int,
        to html: inout HTMLWriter
    ) {
        guard depth < Self.deepestBlock else {
            html.element(.p, text: block.plainText)
            return
        }
        switch block {
        case .paragraph(let text): paragraph(text, lead: lead, to: &html)
        case .crosshead(let text):
            html.element(level, class: "crosshead") { self.text(text, to: &$0) }
        case .quote(let inner, let attribution):
            quote(inner, attribution, level: level, depth: depth, to: &html)
        case .list(let ordered, let items):
            html.element(ordered ? .ol : .ul) { html in
                for item in items {
                    html.element(.li) { self.item(item, level: level, depth: depth, to: &$0) }
                }
            }
        case .table(let table): self.table(table, to: &html)
        case .picture(let picture): self.picture(picture, to: &html)
        case .preformatted(let string): html.element(.pre, text: string)
        case .rule: html.void(.hr)
        }
    }

    private func paragraph(_ text: Text, lead: String?, to html: inout HTMLWriter) {
        html.element(.p) { html in
            if let lead, !text.string.hasPrefix(lead) {
                html.element(.span, class: "dateline", text: lead)
                html.text(" ")
            }
            self.text(text, to: &html)
        }
    }

    private func quote(
        _ inner: [Block], _ attribution: Text?, level: HTMLWriter.Element, depth: Int,
        to html: inout HTMLWriter
    ) {
        html.element(.figure, class: "quote") { html in
            html.element(.blockquote) {
                self.blocks(inner, level: level, depth: depth + 1, to: &$0)
            }
            guard let attribution else { return }
            html.element(.figcaption) { self.text(attribution, to: &$0) }
        }
    }

    /// One short paragraph in a list needs no element of its own.
    private func item(
        _ blocks: [Block], level: HTMLWriter.Element, depth: Int, to html: inout HTMLWriter
    ) {
        if blocks.count == 1, case .paragraph(let text) = blocks[0] {
            self.text(text, to: &html)
            return
        }
        self.blocks(blocks, level: level, depth: depth + 1, to: &html)
    }
}
