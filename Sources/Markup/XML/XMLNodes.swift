/// The nodes of a tree in flat arrays; elements share it, so it never changes once it is read.
final class XMLNodes: Sendable {
    /// The largest document a tree is made of: places are kept in 32 bits.
    static let maximumBytes = Int(Int32.max)

    struct Node {
        private let nameNumber, startByte, innerStart, firstAttribute, inheritedNumber: Int32
        private var endNode, attributeEnd, innerEnd: Int32

        init(
            name: Int, number: Int, attributes: Range<Int>, start: Int, inner: Int, inherited: Int
        ) {
            nameNumber = Int32(truncatingIfNeeded: name)
            endNode = Int32(truncatingIfNeeded: number + 1)
            firstAttribute = Int32(truncatingIfNeeded: attributes.lowerBound)
            attributeEnd = Int32(truncatingIfNeeded: attributes.upperBound)
            startByte = Int32(truncatingIfNeeded: start)
            innerStart = Int32(truncatingIfNeeded: inner)
            innerEnd = innerStart
            inheritedNumber = Int32(truncatingIfNeeded: inherited)
        }

        /// The number of its name in `names`.
        var name: Int { Int(nameNumber) }
        /// The node after this one's last descendant.
        var end: Int { Int(endNode) }
        var attributes: Range<Int> { Int(firstAttribute)..<Int(attributeEnd) }
        /// Where the start tag begins.
        var start: Int { Int(startByte) }
        /// The bytes between start tag and end tag.
        var inner: Range<Int> { Int(innerStart)..<Int(innerEnd) }
        /// The number of what it inherits in `inherited`.
        var inherited: Int { Int(inheritedNumber) }

        /// Ends the element before the node numbered `node`, at a byte of the document.
        mutating func close(before node: Int, at byte: Int) {
            endNode = Int32(truncatingIfNeeded: node)
            innerEnd = max(innerStart, Int32(truncatingIfNeeded: byte))
        }
    }

    /// Text between tags: it comes before the node numbered `node` and inside `parent`.
    struct Run {
        private let nextNode, parentNode: Int32
        var words: Words

        init(node: Int, parent: Int, words: Words) {
            nextNode = Int32(truncatingIfNeeded: node)
            parentNode = Int32(truncatingIfNeeded: parent)
            self.words = words
        }

        var node: Int { Int(nextNode) }
        var parent: Int { Int(parentNode) }
    }

    struct Attribute {
        private let nameNumber: Int32
        let value: Words

        init(name: Int, value: Words) {
            nameNumber = Int32(truncatingIfNeeded: name)
            self.value = value
        }

        var name: Int { Int(nameNumber) }
    }

    /// Words of the document: where they stand as written, or the number of an expanded string.
    struct Words {
        private let first: Int32
        /// The end of words as written; -1 for an expanded string.
        private let second: Int32

        init(asWritten range: Range<Int>) {
            first = Int32(truncatingIfNeeded: range.lowerBound)
            second = Int32(truncatingIfNeeded: range.upperBound)
        }

        init(expanded number: Int) {
            first = Int32(truncatingIfNeeded: number)
            second = -1
        }

        /// Where they stand as written; nil where they are expanded.
        var range: Range<Int>? { second < 0 ? nil : Int(first)..<Int(second) }
        /// The number of the expanded string.
        var expanded: Int { Int(first) }
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
        guard let range = words.range else { return expanded[words.expanded] }
        return bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
    }

    /// How many names the document has beside those of its vocabulary.
    var ownNameCount: Int { ownNames.count }

    /// Whether names below a vocabulary's count are its names.
    func isNumbered(as vocabulary: XMLVocabulary) -> Bool { shared === vocabulary.shared }
}
