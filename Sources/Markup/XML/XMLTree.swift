/// A small document as a tree, in flat arrays; for formats whose parts refer to each other.
public struct XMLTree: Sendable {
    private let nodes: XMLNodes
    /// What had to be read over.
    public let faults: [MarkupFault]

    /// The outermost element; nil when there is none.
    public var root: XMLElement? {
        nodes.nodes.isEmpty ? nil : XMLElement(tree: nodes, index: 0)
    }

    /// Reads a whole document; elements beyond the limits are left out and noted in `faults`.
    public init(
        _ bytes: [UInt8], base: String? = nil, limits: XMLLimits = XMLLimits(),
        vocabulary: XMLVocabulary = .none
    ) {
        var reader = XMLReader(bytes, base: base, limits: limits, vocabulary: vocabulary)
        self.init(rest: &reader)
    }

    /// Reads the document on to its end, from its first element where that just began.
    public init(rest reader: inout XMLReader) {
        if reader.depth > 0 { reader.giveStartAgain() }
        var builder = XMLTreeBuilder(reader.bytes, from: reader.eventStart)
        while builder.read(&reader) {}
        faults = builder.faults + reader.faults
        nodes = XMLNodes(builder, names: reader.names)
    }

    /// Reads the element that just began, to its end; faults stay with the reader.
    public init(element reader: inout XMLReader) {
        reader.giveStartAgain()
        let outside = reader.depth - 1
        var builder = XMLTreeBuilder(reader.bytes, from: reader.eventStart)
        while builder.read(&reader), reader.depth > outside {}
        faults = builder.faults
        nodes = XMLNodes(builder, names: reader.names)
    }
}
