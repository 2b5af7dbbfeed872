/// An HTML document read as browsers read it: nodes, attributes and text in flat arrays.
public struct HTMLDocument: Sendable {
    /// The nodes; the document itself is the first.
    public let nodes: [HTMLNode]
    /// All attributes; each element names a range of them.
    public let attributes: [Attribute]
    /// The source's bytes, and after them whatever had to be decoded.
    public let text: [UInt8]
    let names: HTMLNames
    let doctype: HTMLDoctype?

    /// Reads a whole document from UTF-8 bytes.
    public init(_ bytes: [UInt8], limits: HTMLLimits = HTMLLimits()) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var builder = HTMLTreeBuilder(hasMark ? Array(bytes.dropFirst(3)) : bytes, limits: limits)
        builder.run()
        self.init(builder)
    }

    /// Reads a fragment, as if it stood in an element of the given name; its nodes are in the root.
    ///
    /// - Parameter closesRawText: take an `iframe` or `textarea` without an end tag for an empty one,
    ///   where the standard takes all that follows for its text.
    public init(
        fragment bytes: [UInt8], in context: HTMLName = .div,
        namespace: HTMLNode.Namespace = .html, closesRawText: Bool = false,
        limits: HTMLLimits = HTMLLimits()
    ) {
        var builder = HTMLTreeBuilder(bytes, limits: limits)
        builder.closesRawText = closesRawText
        builder.begin(in: context, namespace)
        builder.run()
        self.init(builder)
    }

    init(_ builder: HTMLTreeBuilder) {
        nodes = builder.nodes
        attributes = builder.tokenizer.attributes
        text = builder.tokenizer.text
        names = builder.tokenizer.names
        doctype = builder.doctype
    }

    /// The spelling of an element's or attribute's name.
    public func spelling(_ number: Int32) -> String {
        String(decoding: names.spelling(number), as: UTF8.self)
    }

    /// Where the value of an element's attribute stands in the text; nil where it has none.
    public func attribute(_ name: HTMLName, of node: Int) -> Range<Int>? {
        guard nodes[node].kind == .element else { return nil }
        for index in Int(nodes[node].start)..<Int(nodes[node].end)
        where attributes[index].name == name {
            return Int(attributes[index].start)..<Int(attributes[index].end)
        }
        return nil
    }

    /// The value of an element's attribute.
    public func value(_ name: HTMLName, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: text[$0], as: UTF8.self) }
    }
}

extension HTMLTreeBuilder {
    /// Sets up the reading of a fragment.
    mutating func begin(
        in name: HTMLName, _ namespace: HTMLNode.Namespace, allowsHTML: Bool? = nil
    ) {
        context = (name, namespace)
        contextAllowsHTML =
            allowsHTML
            ?? (namespace == .svg && (name == .foreignObject || name == .desc || name == .title))
        if namespace == .html { beginReading(name) }
        insertRoot()
        if namespace == .html, name == .template { templateModes.append(.inTemplate) }
        resetMode()
        if namespace == .html, name == .form { form = 0 }
    }

    private mutating func beginReading(_ name: HTMLName) {
        switch name {
        case .title, .textarea: tokenizer.state = .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.state = .rawText
        case .script: tokenizer.state = .script
        case .plaintext: tokenizer.state = .plainText
        default: break
        }
    }
}
