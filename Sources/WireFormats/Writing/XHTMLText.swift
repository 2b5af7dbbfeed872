import Markup
import News

/// A whole XHTML document that holds a text and nothing else.
enum XHTMLText {
    static let namespace = "http://www.w3.org/1999/xhtml"

    static func write(_ blocks: [Block], title: String, to xml: inout XMLWriter) {
        xml.element("html") { xml in
            xml.attribute("xmlns", namespace)
            xml.element("head") { $0.element("title", text: title) }
            xml.element("body") { BlockMarkup(vocabulary: .xhtml).write(blocks, to: &$0) }
        }
    }

    /// The text as an element of its own, for formats that keep markup in a string.
    static func string(_ blocks: [Block]) -> String {
        var xml = XMLWriter(reserving: 4096)
        xml.inline("div") { xml in
            xml.attribute("xmlns", namespace)
            BlockMarkup(vocabulary: .xhtml).write(blocks, to: &xml)
        }
        return String(decoding: xml.bytes, as: UTF8.self)
    }
}
