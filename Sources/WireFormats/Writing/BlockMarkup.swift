import Markup
import News

/// Writes copy's text as markup, in the elements of XHTML or of NITF.
struct BlockMarkup {
    enum Vocabulary: Sendable { case xhtml, nitf }

    /// Blocks within blocks deeper than this are written as plain paragraphs.
    static let deepestBlock = 8

    let vocabulary: Vocabulary

    func write(_ blocks: [Block], depth: Int = 0, to xml: inout XMLWriter) {
        for block in blocks { write(block, depth: depth, to: &xml) }
    }

    private func write(_ block: Block, depth: Int, to xml: inout XMLWriter) {
        guard depth < Self.deepestBlock else {
            xml.element("p", text: block.plainText)
            return
        }
        switch block {
        case .paragraph(let text): xml.element("p") { write(text, to: &$0) }
        case .crosshead(let text):
            xml.element(vocabulary == .nitf ? "hl2" : "h2") { write(text, to: &$0) }
        case .quote(let inner, let attribution): quote(inner, attribution, depth, to: &xml)
        case .list(let ordered, let items):
            xml.element(ordered ? "ol" : "ul") { xml in
                for item in items { xml.element("li") { self.item(item, depth, to: &$0) } }
            }
        case .table(let table): self.table(table, to: &xml)
        case .picture(let picture):
            vocabulary == .nitf ? media(picture, to: &xml) : figure(picture, to: &xml)
        case .preformatted(let string): xml.element("pre", text: string)
        case .rule: xml.element("hr")
        }
    }

    /// One paragraph in a list needs no element of its own.
    private func item(_ blocks: [Block], _ depth: Int, to xml: inout XMLWriter) {
        if blocks.count == 1, case .paragraph(let text) = blocks[0] {
            write(text, to: &xml)
        } else {
            write(blocks, depth: depth + 1, to: &xml)
        }
    }

    private func quote(
        _ inner: [Block], _ attribution: Text?, _ depth: Int, to xml: inout XMLWriter
    ) {
        if vocabulary == .nitf {
            xml.element("bq") { xml in
                xml.element("block") { write(inner, depth: depth + 1, to: &$0) }
                if let attribution { xml.element("credit") { write(attribution, to: &$0) } }
            }
            return
        }
        guard let attribution else {
            xml.element("blockquote") { write(inner, depth: depth + 1, to: &$0) }
            return
        }
        xml.element("figure") { xml in
            xml.element("blockquote") { write(inner, depth: depth + 1, to: &$0) }
            xml.element("figcaption") { write(attribution, to: &$0) }
        }
    }

    private func table(_ table: Table, to xml: inout XMLWriter) {
        xml.element("table") { xml in
            if let caption = table.caption { xml.element("caption") { write(caption, to: &$0) } }
            for row in table.rows {
                xml.element("tr") { xml in
                    for cell in row { self.cell(cell, to: &xml) }
                }
            }
        }
    }

    private func cell(_ cell: Table.Cell, to xml: inout XMLWriter) {
        xml.element(cell.isHeading ? "th" : "td") { xml in
            if cell.columns > 1 { xml.attribute("colspan", String(cell.columns)) }
            if cell.rows > 1 { xml.attribute("rowspan", String(cell.rows)) }
            write(cell.text, to: &xml)
        }
    }
}

/// Pictures.
extension BlockMarkup {
    private func figure(_ picture: Picture, to xml: inout XMLWriter) {
        xml.element("figure") { xml in
            xml.element("img") { xml in
                xml.attribute("src", picture.address)
                xml.attribute("alt", picture.alternative ?? "")
                if let width = picture.width { xml.attribute("width", String(width)) }
                if let height = picture.height { xml.attribute("height", String(height)) }
            }
            guard picture.caption != nil || picture.credit != nil else { return }
            xml.element("figcaption") { xml in
                if let caption = picture.caption { write(caption, to: &xml) }
                guard let credit = picture.credit else { return }
                if picture.caption != nil { xml.text(" ") }
                xml.inline("span") { xml in
                    xml.attribute("class", "credit")
                    xml.text(credit)
                }
            }
        }
    }

    private func media(_ picture: Picture, to xml: inout XMLWriter) {
        xml.element("media") { xml in
            xml.attribute("media-type", "image")
            xml.element("media-reference") { xml in
                xml.attribute("source", picture.address)
                if let words = picture.alternative { xml.attribute("alternate-text", words) }
                if let height = picture.height { xml.attribute("height", String(height)) }
                if let width = picture.width { xml.attribute("width", String(width)) }
            }
            if let caption = picture.caption {
                xml.element("media-caption") { write(caption, to: &$0) }
            }
            if let credit = picture.credit { xml.element("media-producer", text: credit) }
        }
    }
}
