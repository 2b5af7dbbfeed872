/// The nodes of a tree in flat arrays; elements share it, so it never changes once it is read.
final class XMLNodes: Sendable {
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

    /// The document; words that stand in it as they are read are not copied before they are asked for.
    let bytes: [UInt8]
    let nodes: [Node]
    let names: [XMLName]
    /// The local parts of the names, which is what elements are mostly found by.
    let locals: [String]
    let attributes: [Attribute]
    let runs: [Run]
    let inherited: [XMLInherited]
    private let expanded: [String]

    init(_ builder: consuming XMLTreeBuilder, names: [XMLName]) {
        bytes = builder.bytes
        nodes = builder.nodes
        self.names = names
        locals = names.map(\.local)
        attributes = builder.attributes
        runs = builder.runs
        inherited = builder.inherited
        expanded = builder.expanded
    }

    /// The words themselves.
    func text(_ words: Words) -> String {
        switch words {
        case .asWritten(let range): String(decoding: bytes[range], as: UTF8.self)
        case .expanded(let number): expanded[number]
        }
    }
}
