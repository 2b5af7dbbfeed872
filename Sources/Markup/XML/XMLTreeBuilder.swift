/// Puts the events of a reader into the flat arrays of a tree.
struct XMLTreeBuilder {
    let bytes: [UInt8]
    var nodes: [XMLNodes.Node] = []
    var attributes: [XMLNodes.Attribute] = []
    var runs: [XMLNodes.Run] = []
    var inherited: [XMLInherited] = []
    var expanded: [String] = []
    var faults: [MarkupFault] = []
    /// Which statement of base and language the last node took over.
    private var inheritedNumber = 0
    /// The nodes that are open, outermost first.
    private var open: [Int] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads on to the next event; whether there was one.
    mutating func read(_ reader: inout XMLReader) -> Bool {
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
                ? XMLNodes.Words.asWritten(attribute.value) : expand(reader.string(of: attribute))
            attributes.append(XMLNodes.Attribute(name: attribute.name, value: value))
        }
        if inherited.isEmpty || reader.inheritedNumber != inheritedNumber {
            inheritedNumber = reader.inheritedNumber
            let here = XMLInherited(base: reader.base, language: reader.language)
            if inherited.last != here { inherited.append(here) }
        }
        nodes.append(
            XMLNodes.Node(
                name: reader.nameNumber, end: nodes.count + 1,
                attributes: first..<attributes.count, start: reader.eventStart,
                inner: reader.position..<reader.position, inherited: inherited.count - 1))
    }

    private mutating func addText(_ reader: inout XMLReader, _ parent: Int) {
        let isNext = runs.last.map { $0.parent == parent && $0.node == nodes.count } ?? false
        if !isNext, let range = reader.plainText {
            runs.append(XMLNodes.Run(node: nodes.count, parent: parent, words: .asWritten(range)))
            return
        }
        var text: [UInt8] = []
        reader.appendText(to: &text)
        let string = String(decoding: text, as: UTF8.self)
        if isNext {
            join(string)
        } else {
            runs.append(XMLNodes.Run(node: nodes.count, parent: parent, words: expand(string)))
        }
    }

    private mutating func expand(_ string: String) -> XMLNodes.Words {
        expanded.append(string)
        return .expanded(expanded.count - 1)
    }

    /// Adds to the last run: comments and references part what is one text.
    private mutating func join(_ string: String) {
        let before: String =
            switch runs[runs.count - 1].words {
            case .asWritten(let range): String(decoding: bytes[range], as: UTF8.self)
            case .expanded(let number): expanded[number]
            }
        runs[runs.count - 1].words = expand(before + string)
    }
}
