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
    /// The names met, and their local parts, which is what elements are mostly found by: first those of
    /// the vocabulary, then the document's own.
    private let shared: XMLSharedNames
    private let ownNames: [XMLName]
    private let ownLocals: [String]
    let attributes: [Attribute]
    let runs: [Run]
    let inherited: [XMLInherited]
    let expanded: [String]

    init(_ builder: consuming XMLTreeBuilder, names: XMLNames) {
        bytes = builder.bytes
        nodes = builder.nodes
        shared = names.shared
        ownNames = names.ownNames
        ownLocals = names.ownNames.map(\.local)
        attributes = builder.attributes
        runs = builder.runs
        inherited = builder.inherited
        expanded = builder.expanded
    }

    /// The name with this number.
    func name(_ number: Int) -> XMLName {
        number < shared.names ? shared.table.names[number] : ownNames[number - shared.names]
    }

    /// Whether the name with this number has this local part, in this namespace where one is given.
    @inline(__always)
    func isNamed(_ number: Int, _ local: String, in namespace: String?) -> Bool {
        let isOwn = number >= shared.names
        let same =
            isOwn
            ? isSame(ownLocals[number - shared.names], local)
            : isSame(shared.locals[number], local)
        guard same, let namespace else { return same }
        return isOwn
            ? ownNames[number - shared.names].namespace == namespace
            : shared.table.names[number].namespace == namespace
    }

    @inline(__always)
    private func isSame(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one == other
    }

    /// The words themselves.
    func text(_ words: Words) -> String {
        switch words {
        case .asWritten(let range): String(decoding: bytes[range], as: UTF8.self)
        case .expanded(let number): expanded[number]
        }
    }
}
