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

    /// Room is made for what the bytes that are left usually come to.
    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        let room = min((bytes.count - position) / Self.usualBytes, Self.mostRoom)
        nodes.reserveCapacity(room)
        attributes.reserveCapacity(room)
        runs.reserveCapacity(room * 2)
    }

    /// So many bytes of a document come to an element.
    private static let usualBytes = 64
    /// Room for no more elements is made before they are seen.
    private static let mostRoom = 128

    /// Reads on to the next event; whether there was one.
    mutating func read(_ reader: inout XMLReader) -> Bool {
        switch reader.next() {
        case .start:
            let isFull =
                nodes.count >= reader.limits.nodes || bytes.count > XMLNodes.maximumBytes
            if isFull || (open.isEmpty && !nodes.isEmpty) {
                if isFull { faults = [MarkupFault(.tooManyNodes)] }
                reader.skipElement()
                return true
            }
            open.append(nodes.count)
            add(&reader)
        case .text: if let parent = open.last { addText(&reader, parent) }
        case .end:
            guard let node = open.popLast() else { return true }
            nodes[node].close(before: nodes.count, at: reader.eventStart)
        case .finish: return false
        }
        return true
    }

    private mutating func add(_ reader: inout XMLReader) {
        let first = attributes.count
        for attribute in reader.attributes {
            let value =
                reader.isPlain(attribute)
                ? XMLNodes.Words(asWritten: attribute.value) : expand(reader.string(of: attribute))
            attributes.append(XMLNodes.Attribute(name: attribute.name, value: value))
        }
        if inherited.isEmpty || reader.inheritedNumber != inheritedNumber {
            inheritedNumber = reader.inheritedNumber
            let here = XMLInherited(base: reader.base, language: reader.language)
            if inherited.last != here { inherited.append(here) }
        }
        nodes.append(
            XMLNodes.Node(
                name: reader.nameNumber, number: nodes.count,
                attributes: first..<attributes.count, start: reader.eventStart,
                inner: reader.position, inherited: inherited.count - 1))
    }

    private mutating func addText(_ reader: inout XMLReader, _ parent: Int) {
        let isNext = runs.last.map { $0.parent == parent && $0.node == nodes.count } ?? false
        if !isNext, let range = reader.plainText {
            runs.append(
                XMLNodes.Run(node: nodes.count, parent: parent, words: .init(asWritten: range)))
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
        return XMLNodes.Words(expanded: expanded.count - 1)
    }

    /// Adds to the last run: comments and references part what is one text.
    private mutating func join(_ string: String) {
        let words = runs[runs.count - 1].words
        let before =
            words.range.map { String(decoding: bytes[$0], as: UTF8.self) }
            ?? expanded[words.expanded]
        runs[runs.count - 1].words = expand(before + string)
    }
}
