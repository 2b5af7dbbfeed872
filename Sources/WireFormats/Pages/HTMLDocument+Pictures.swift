import Markup
import News

extension HTMLDocument {
    /// The picture an `img` or `picture` element shows; nil for spacers and counting pixels.
    func picture(_ node: Int, base: String?) -> Picture? {
        guard let image = nodes[node].name == .img ? node : first(.img, under: node),
            let address = pictureAddress(image, base: base)
        else { return nil }
        let width = value(.width, of: image).flatMap { Int($0) }
        let height = value(.height, of: image).flatMap { Int($0) }
        if (width ?? 100) < 8 || (height ?? 100) < 8 { return nil }
        var picture = Picture(address: address, width: width, height: height)
        let alternative = value(.alt, of: image).map { Text($0).trimmed.string }
        picture.alternative = alternative?.isEmpty == false ? alternative : nil
        return picture
    }

    private func pictureAddress(_ image: Int, base: String?) -> String? {
        let places: [HTMLName] = [.dataSource, .dataLazySrc, .dataOriginal, .src]
        for place in places {
            guard let written = value(place, of: image), !written.isEmpty,
                !written.hasPrefix("data:")
            else { continue }
            return resolveAddress(written, against: base)
        }
        let sets = [value(.dataSrcset, of: image), value(.srcset, of: image)]
        for case let set? in sets {
            guard let first = set.split(whereSeparator: { $0 == " " || $0 == "," }).first else {
                continue
            }
            return resolveAddress(String(first), against: base)
        }
        return nil
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
        var reader = HTMLBlocks(self, base: base, dropping: isDropped)
        let text = reader.inlineText(of: caption)
        if !text.string.isEmpty { pictures[pictures.count - 1].caption = text }
        return pictures
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
        descendants(of: node).first { nodes[$0].name == name && nodes[$0].kind == .element }
    }
}
