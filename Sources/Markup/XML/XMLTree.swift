/// A small document as a tree, in flat arrays; for formats whose parts refer to each other.
public struct XMLTree: Sendable {
    struct Node {
        var name: Int
        var parent: Int
        /// The node after this one's last descendant.
        var end: Int
        var attributes: Range<Int>
        /// Where the start tag begins, and the bytes between start tag and end tag.
        var start: Int
        var inner: Range<Int>
        var base: String?
        var language: String?
    }

    /// Text between tags: it comes before the node numbered `node` and inside `parent`.
    struct Run {
        var node: Int
        var parent: Int
        var text: String
    }

    var nodes: [Node] = []
    var names: [XMLName] = []
    var attributes: [(name: XMLName, value: String)] = []
    var runs: [Run] = []
    /// What had to be read over.
    public private(set) var faults: [MarkupFault] = []

    /// The outermost element; nil when there is none.
    public var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

    /// Reads a whole document; elements beyond the limits are left out and noted in `faults`.
    public init(_ bytes: [UInt8], base: String? = nil, limits: XMLLimits = XMLLimits()) {
        var reader = XMLReader(bytes, base: base, limits: limits)
        var numbers: [XMLName: Int] = [:]
        var open: [Int] = []
        reading: while true {
            switch reader.next() {
            case .start:
                if nodes.count >= limits.nodes || (open.isEmpty && !nodes.isEmpty) {
                    if nodes.count >= limits.nodes { faults = [MarkupFault(.tooManyNodes)] }
                    reader.skipElement()
                    continue
                }
                open.append(nodes.count)
                add(&reader, parent: open.dropLast().last ?? -1, &numbers)
            case .text:
                guard let parent = open.last else { continue }
                addText(&reader, parent)
            case .end:
                guard let node = open.popLast() else { continue }
                nodes[node].end = nodes.count
                let inner = nodes[node].inner.lowerBound
                nodes[node].inner = inner..<max(inner, reader.eventStart)
            case .finish: break reading
            }
        }
        faults += reader.faults
    }

    private mutating func add(
        _ reader: inout XMLReader, parent: Int, _ numbers: inout [XMLName: Int]
    ) {
        let first = attributes.count
        attributes += reader.allAttributes()
        let name = reader.name
        let number = numbers[name] ?? names.count
        if number == names.count {
            names.append(name)
            numbers[name] = number
        }
        nodes.append(
            Node(
                name: number, parent: parent, end: nodes.count + 1,
                attributes: first..<attributes.count, start: reader.eventStart,
                inner: reader.position..<reader.position, base: reader.base,
                language: reader.language))
    }

    private mutating func addText(_ reader: inout XMLReader, _ parent: Int) {
        var text: [UInt8] = []
        reader.appendText(to: &text)
        let string = String(decoding: text, as: UTF8.self)
        if let last = runs.last, last.parent == parent, last.node == nodes.count {
            runs[runs.count - 1].text += string
        } else {
            runs.append(Run(node: nodes.count, parent: parent, text: string))
        }
    }
}
