import Markup
import News

extension PageOutline {
    /// All blocks of the page that may be the story's.
    func blocks(around root: Int, base: String?) -> [PageBlock] {
        let linkLists = linkLists(root)
        var isDropped = isDropped
        var isAside = isAside
        for list in linkLists {
            isDropped[list.node] = true
            isAside[list.node] = list.isInside
        }
        var reader = HTMLBlocks(
            document, base: base, dropping: isDropped, readingAsides: isAside,
            layout: ancestors(of: root))
        reader.read(document.first(.body, under: 0) ?? root)
        return zip(reader.blocks, reader.sources).map { block, source in
            let node = document.block(around: source)
            return PageBlock(
                block, node: node, style: document.style(of: node),
                reason: reason(against: source, root: root, isDropped))
        }
    }

    private func ancestors(of node: Int) -> Set<Int> {
        var found: Set<Int> = []
        var at = Int(document.nodes[node].parent)
        while at >= 0 {
            found.insert(at)
            at = Int(document.nodes[at].parent)
        }
        return found
    }

    /// Why a block is left out for its place.
    private func reason(against node: Int, root: Int, _ isDropped: [Bool]) -> String? {
        var at = node
        while at >= 0 {
            if isDropped[at] { return "in a box beside the story" }
            if at == root { return nil }
            at = Int(document.nodes[at].parent)
        }
        return "outside the story's element"
    }

    /// Link lists and link lines, and whether each stands under the root.
    private func linkLists(_ root: Int) -> [(node: Int, isInside: Bool)] {
        var found: [(node: Int, isInside: Bool)] = []
        var isInside = [Bool](repeating: false, count: document.nodes.count)
        isInside[root] = true
        let nodes = document.nodes
        let around = ancestors(of: root)
        var words = words
        var linked = linked
        for index in order.reversed() {
            let node = Int(index)
            guard nodes[node].kind == .element, nodes[node].parent >= 0, !isDropped[node] else {
                continue
            }
            words[Int(nodes[node].parent)] += words[node]
            linked[Int(nodes[node].parent)] += linked[node]
        }
        for index in order {
            let node = Int(index)
            if nodes[node].parent >= 0, isInside[Int(nodes[node].parent)] { isInside[node] = true }
            guard node != root, nodes[node].kind == .element, nodes[node].name.isBlock,
                words[node] > 0, !around.contains(node)
            else { continue }
            let share = Double(linked[node]) / Double(words[node])
            let isList =
                switch nodes[node].name {
                case .ul, .ol, .div, .section, .table, .dl, .tbody, .article: share > 0.7
                case .p, .h2, .h3, .h4, .h5, .h6, .li: share > 0.9 && words[node] < 200
                default: false
                }
            if isList { found.append((node, isInside[node])) }
        }
        return found
    }
}

extension HTMLDocument {
    /// The element that sets a node's text as a paragraph.
    func block(around node: Int) -> Int {
        var at = node
        while nodes[at].parent >= 0, nodes[at].kind == .element, !nodes[at].name.isBlock {
            at = Int(nodes[at].parent)
        }
        return at
    }

    /// A number for how an element is set: its name and class, and its parent's.
    func style(of node: Int) -> Int {
        var hash = 5381
        var at = node
        for _ in 0..<3 {
            guard at >= 0, nodes[at].kind == .element else { break }
            hash = hash &* 33 &+ Int(nodes[at].spelling)
            if let name = attribute(.className, of: at) {
                for byte in text[name].prefix(80) { hash = hash &* 33 &+ Int(byte) }
            }
            at = Int(nodes[at].parent)
        }
        return hash
    }
}
