/// Words of a document that were read and not yet copied: a run of text, the value of an attribute.
public struct XMLWords: Sendable {
    private let tree: XMLNodes
    private let words: XMLNodes.Words

    init(_ tree: XMLNodes, _ words: XMLNodes.Words) {
        self.tree = tree
        self.words = words
    }

    /// The words as a string.
    public var string: String { tree.text(words) }

    /// Lends the words as UTF-8 bytes, references expanded; the bytes are valid inside the call.
    public func withUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if let range = words.range {
            tree.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
        } else {
            var text = tree.expanded[words.expanded]
            text.withUTF8(body)
        }
    }
}
