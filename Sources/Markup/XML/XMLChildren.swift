/// The elements directly inside one, in order, found as they are asked for.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
    private let tree: XMLNodes
    private var at: Int
    private let end: Int

    init(_ tree: XMLNodes, of index: Int) {
        self.tree = tree
        at = index + 1
        end = tree.nodes[index].end
    }

    public mutating func next() -> XMLElement? {
        guard at < end else { return nil }
        defer { at = tree.nodes[at].end }
        return XMLElement(tree: tree, index: at)
    }
}
