import Markup
import News

extension HTMLDocument {
    /// The picture an `img` or `picture` element shows; nil for spacers and counting pixels.
    func picture(_ node: Int, base: String?) -> Picture? {
        guard let image = nodes[node].name == .img ? node : first(.img, under: node) else {
            return nil
        }
        return Picture(base: base) { value($0, of: image) }
    }

    /// The pictures of a figure with its caption on the last; nil where it holds other things.
    func figure(_ node: Int, base: String?, isDropped: [Bool]) -> [Picture]? {
        var pictures: [Picture] = []
        var caption = nodes[node].name == .figure ? nil : Optional(node)
        for inner in descendants(of: node) where nodes[inner].kind == .element {
            switch nodes[inner].name {
            case .table, .blockquote, .pre, .ul, .ol, .figure: return nil
            case .img:
                if let picture = picture(inner, base: base),
                    !pictures.contains(where: { $0.address == picture.address })
                {
                    pictures.append(picture)
                }
            case .figcaption: caption = caption ?? inner
            default: break
            }
        }
        guard !pictures.isEmpty else { return caption == nil ? nil : [] }
        guard let caption else { return pictures }
        var isDropped = isDropped
        if isDropped.isEmpty, let credit = credit(in: caption) {
            pictures[pictures.count - 1].credit = foldedText(of: credit)
            isDropped = [Bool](repeating: false, count: nodes.count)
            isDropped[credit] = true
        }
        var reader = HTMLBlocks(self, base: base, dropping: isDropped)
        let text = reader.inlineText(of: caption)
        if !text.string.isEmpty { pictures[pictures.count - 1].caption = text }
        return pictures
    }

    /// The element of a caption that names who made the picture.
    private func credit(in caption: Int) -> Int? {
        firstDescendant(of: caption) { node in
            (value(.className, of: node) ?? "").split(separator: " ").contains("credit")
        }
    }

    /// The quotation and the caption of a figure that has no other elements.
    func attributedQuote(_ figure: Int) -> (quote: Int, caption: Int)? {
        var parts: [HTMLName: Int] = [:]
        var child = nodes[figure].firstChild
        while child >= 0 {
            let node = Int(child)
            child = nodes[node].next
            guard nodes[node].kind == .element else { continue }
            guard parts.updateValue(node, forKey: nodes[node].name) == nil else { return nil }
        }
        guard parts.count == 2, let quote = parts[.blockquote], let caption = parts[.figcaption]
        else { return nil }
        return (quote, caption)
    }

    /// The nodes directly under a node.
    func children(of node: Int) -> [Int] {
        var found: [Int] = []
        var child = nodes[node].firstChild
        while child >= 0 {
            found.append(Int(child))
            child = nodes[Int(child)].next
        }
        return found
    }

    /// The nodes under a node, in document order.
    func descendants(of root: Int) -> [Int] {
        var found: [Int] = []
        var node = root
        while true {
            if nodes[node].kind != .text, nodes[node].firstChild >= 0 {
                node = Int(nodes[node].firstChild)
            } else {
                while node != root, nodes[node].next < 0 { node = Int(nodes[node].parent) }
                if node == root { return found }
                node = Int(nodes[node].next)
            }
            found.append(node)
        }
    }

    /// The first element of a name under a node.
    func first(_ name: HTMLName, under node: Int) -> Int? {
        firstDescendant(of: node) { nodes[$0].name == name && nodes[$0].kind == .element }
    }

    /// The first node under a node, in document order, that is as asked for.
    func firstDescendant(of root: Int, where isWanted: (Int) -> Bool) -> Int? {
        var node = root
        while true {
            if nodes[node].kind != .text, nodes[node].firstChild >= 0 {
                node = Int(nodes[node].firstChild)
            } else {
                while node != root, nodes[node].next < 0 { node = Int(nodes[node].parent) }
                if node == root { return nil }
                node = Int(nodes[node].next)
            }
            if isWanted(node) { return node }
        }
    }
}
