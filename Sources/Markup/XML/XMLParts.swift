/// Text and elements directly inside one, in document order, found as they are asked for.
public struct XMLParts: Sequence, IteratorProtocol, Sendable {
    /// One part of an element's content.
    public enum Part: Sendable {
        case text(XMLWords)
        case element(XMLElement)
    }

    private let tree: XMLNodes
    private let index: Int
    private let end: Int
    private var child: Int
    private var run: Int

    init(_ tree: XMLNodes, of index: Int, fromRun run: Int) {
        self.tree = tree
        self.index = index
        end = tree.nodes[index].end
        child = index + 1
        self.run = run
    }

    public mutating func next() -> Part? {
        while run < tree.runs.count {
            let parent = tree.runs[run].parent
            if parent == index {
                if let child = nextChild(before: tree.runs[run].node) { return .element(child) }
                defer { run += 1 }
                return .text(XMLWords(tree, tree.runs[run].words))
            }
            guard parent > index, parent < end else { break }
            run += 1
        }
        return nextChild(before: end).map(Part.element)
    }

    private mutating func nextChild(before limit: Int) -> XMLElement? {
        guard child < Swift.min(end, limit) else { return nil }
        defer { child = tree.nodes[child].end }
        return XMLElement(tree: tree, index: child)
    }
}
