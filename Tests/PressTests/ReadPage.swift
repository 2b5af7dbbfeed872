import Markup

/// A printed page read back as a browser would.
struct ReadPage {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text: String
    }

    let elements: [Element]

    init(_ bytes: [UInt8]) {
        let document = HTMLDocument(bytes)
        elements = document.nodes.indices.compactMap { index in
            let node = document.nodes[index]
            guard node.kind == .element else { return nil }
            var attributes: [String: String] = [:]
            for attribute in document.attributes[Int(node.start)..<Int(node.end)] {
                attributes[document.spelling(attribute.spelling)] = String(
                    decoding: document.text[Int(attribute.start)..<Int(attribute.end)],
                    as: UTF8.self)
            }
            return Element(
                name: document.spelling(node.spelling), attributes: attributes,
                text: Self.text(of: index, in: document))
        }
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    private static func text(of index: Int, in document: HTMLDocument) -> String {
        var text = ""
        var child = document.nodes[index].firstChild
        while child != HTMLNode.none {
            let node = document.nodes[Int(child)]
            if node.kind == .text {
                text += String(
                    decoding: document.text[Int(node.start)..<Int(node.end)], as: UTF8.self)
            } else {
                text += Self.text(of: Int(child), in: document)
            }
            child = node.next
        }
        return text
    }
}
