/// One node of a document: its place in the tree and the ranges of what it holds.
public struct HTMLNode: Hashable, Sendable {
    /// What a node is.
    public enum Kind: UInt8, Hashable, Sendable {
        case document, doctype, element, text, comment
        /// The contents of a `template`, its only child.
        case contents
    }

    /// The vocabulary an element belongs to.
    public enum Namespace: UInt8, Hashable, Sendable { case html, svg, mathML }

    /// No node.
    public static let none: Int32 = -1

    public internal(set) var kind: Kind
    public internal(set) var namespace = Namespace.html
    /// The element's name.
    public internal(set) var name = HTMLName.other
    /// The name's spelling, by its number in the document's names.
    public internal(set) var spelling: Int32 = 0
    public internal(set) var parent = Self.none
    public internal(set) var firstChild = Self.none
    public internal(set) var lastChild = Self.none
    public internal(set) var next = Self.none
    public internal(set) var previous = Self.none
    /// Where its text begins, or for an element where its attributes begin.
    public internal(set) var start: Int32 = 0
    /// Where its text ends, or for an element where its attributes end.
    public internal(set) var end: Int32 = 0

    init(_ kind: Kind) { self.kind = kind }
}
