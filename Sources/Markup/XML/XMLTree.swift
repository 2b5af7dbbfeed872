/// A small document as a tree, in flat arrays; for formats whose parts refer to each other.
public struct XMLTree: Sendable {
    struct Node {
        /// The number of its name in `names`.
        var name: Int
        /// The node after this one's last descendant.
        var end: Int
        var attributes: Range<Int>
        /// Where the start tag begins, and the bytes between start tag and end tag.
        var start: Int
        var inner: Range<Int>
        /// The number of what it inherits in `inherited`.
        var inherited: Int
    }

    /// Text between tags: it comes before the node numbered `node` and inside `parent`.
    struct Run {
        var node: Int
        var parent: Int
        var words: Words
    }

    struct Attribute {
        var name: Int
        var value: Words
    }

    /// Words of the document: where they stand as written, or the number of an expanded string.
    enum Words {
        case asWritten(Range<Int>)
        case expanded(Int)
    }

    /// The document; the words that stand in it as they are read are not copied before they are asked for.
    let bytes: [UInt8]
    var nodes: [Node] = []
    var names: [XMLName] = []
    var attributes: [Attribute] = []
    var runs: [Run] = []
    private var expanded: [String] = []
    var inherited: [XMLInherited] = []
    /// What had to be read over.
    public private(set) var faults: [MarkupFault] = []

    /// The outermost element; nil when there is none.
    public var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

    /// Reads a whole document; elements beyond the limits are left out and noted in `faults`.
    public init(_ bytes: [UInt8], base: String? = nil, limits: XMLLimits = XMLLimits()) {
        self.bytes = bytes
        var reader = XMLReader(bytes, base: base, limits: limits)
        while read(&reader) {}
        faults += reader.faults
        names = reader.names.all
    }

    /// Reads the element that just began, to its end; faults stay with the reader.
    public init(element reader: inout XMLReader) {
        bytes = reader.bytes
        reader.giveStartAgain()
        let outside = reader.depth - 1
        while read(&reader), reader.depth > outside {}
        names = reader.names.all
    }

    /// The nodes that are open, outermost first.
    private var open: [Int] = []

    /// Reads on to the next event; whether there was one.
    private mutating func read(_ reader: inout XMLReader) -> Bool {
        switch reader.next() {
        case .start:
            if nodes.count >= reader.limits.nodes || (open.isEmpty && !nodes.isEmpty) {
                if nodes.count >= reader.limits.nodes { faults = [MarkupFault(.tooManyNodes)] }
                reader.skipElement()
                return true
            }
            open.append(nodes.count)
            add(&reader)
        case .text: if let parent = open.last { addText(&reader, parent) }
        case .end:
            guard let node = open.popLast() else { return true }
            nodes[node].end = nodes.count
            let inner = nodes[node].inner.lowerBound
            nodes[node].inner = inner..<max(inner, reader.eventStart)
        case .finish: return false
        }
        return true
    }

    private mutating func add(_ reader: inout XMLReader) {
        let first = attributes.count
        for attribute in reader.attributes {
            let value =
                reader.isPlain(attribute)
                ? Words.asWritten(attribute.value) : expand(reader.string(of: attribute))
            attributes.append(Attribute(name: attribute.name, value: value))
        }
        let here = XMLInherited(base: reader.base, language: reader.language)
        if inherited.last != here { inherited.append(here) }
        nodes.append(
            Node(
                name: reader.nameNumber, end: nodes.count + 1,
                attributes: first..<attributes.count, start: reader.eventStart,
                inner: reader.position..<reader.position, inherited: inherited.count - 1))
    }

    private mutating func addText(_ reader: inout XMLReader, _ parent: Int) {
        let isNext = runs.last.map { $0.parent == parent && $0.node == nodes.count } ?? false
        if !isNext, let range = reader.plainText {
            runs.append(Run(node: nodes.count, parent: parent, words: .asWritten(range)))
            return
        }
        var text: [UInt8] = []
        reader.appendText(to: &text)
        let string = String(decoding: text, as: UTF8.self)
        if isNext {
            let before = self.text(runs[runs.count - 1].words)
            runs[runs.count - 1].words = expand(before + string)
        } else {
            runs.append(Run(node: nodes.count, parent: parent, words: expand(string)))
        }
    }

    private mutating func expand(_ string: String) -> Words {
        expanded.append(string)
        return .expanded(expanded.count - 1)
    }

    /// The words themselves.
    func text(_ words: Words) -> String {
        switch words {
        case .asWritten(let range): String(decoding: bytes[range], as: UTF8.self)
        case .expanded(let number): expanded[number]
        }
    }
}
