@testable import Markup

/// A document written as html5lib's tree construction tests write it.
struct HTMLTreeDump {
    private let document: HTMLDocument
    private var lines: [String] = []

    /// The lines of the whole document, or of a fragment's root's children.
    static func lines(of document: HTMLDocument, isFragment: Bool) -> [String] {
        var dump = HTMLTreeDump(document: document)
        let root = isFragment ? Int(document.nodes[0].firstChild) : 0
        dump.writeChildren(of: root, depth: 0)
        return dump.lines
    }

    private init(document: HTMLDocument) { self.document = document }

    private mutating func writeChildren(of node: Int, depth: Int) {
        var child = document.nodes[node].firstChild
        while child >= 0 {
            write(Int(child), depth: depth)
            child = document.nodes[Int(child)].next
        }
    }

    private mutating func write(_ index: Int, depth: Int) {
        let node = document.nodes[index]
        let content = { [document] in
            String(decoding: document.text[Int(node.start)..<Int(node.end)], as: UTF8.self)
        }
        switch node.kind {
        case .document: break
        case .doctype: line("<!DOCTYPE \(content())\(identifiers)>", depth)
        case .text: line("\"\(content())\"", depth)
        case .comment: line("<!-- \(content()) -->", depth)
        case .contents:
            line("content", depth)
            writeChildren(of: index, depth: depth + 1)
        case .element:
            let prefix =
                switch node.namespace {
                case .html: ""
                case .svg: "svg "
                case .mathML: "math "
                }
            line("<\(prefix)\(document.spelling(node.spelling))>", depth)
            writeAttributes(of: node, depth: depth + 1)
            writeChildren(of: index, depth: depth + 1)
        }
    }

    private var identifiers: String {
        guard let doctype = document.doctype,
            doctype.publicID != nil || doctype.systemID != nil
        else { return "" }
        let text = { [document] (range: Range<Int>?) in
            String(decoding: document.text[range ?? 0..<0], as: UTF8.self)
        }
        return " \"\(text(doctype.publicID))\" \"\(text(doctype.systemID))\""
    }

    private mutating func writeAttributes(of node: HTMLNode, depth: Int) {
        let foreign = [
            "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show",
            "xlink:title", "xlink:type", "xml:lang", "xml:space", "xmlns:xlink",
        ]
        let written = document.attributes[Int(node.start)..<Int(node.end)].map { attribute in
            var name = document.spelling(attribute.spelling)
            if node.namespace != .html, foreign.contains(name) {
                name = name.split(separator: ":").joined(separator: " ")
            }
            let range = Int(attribute.start)..<Int(attribute.end)
            return (name, String(decoding: document.text[range], as: UTF8.self))
        }
        let sorted = written.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
        for (name, value) in sorted { line("\(name)=\"\(value)\"", depth) }
    }

    private mutating func line(_ text: String, _ depth: Int) {
        let indented = "| " + String(repeating: "  ", count: depth) + text
        lines.append(
            contentsOf: indented.split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init))
    }
}
