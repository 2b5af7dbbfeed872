/// A part of a text with a meaning of its own, by UTF-8 offsets.
public struct Span: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        case emphasis, strong, link, quote, code, superscript, `subscript`
        /// A line end inside the paragraph that the source asked for.
        case lineBreak
    }

    /// First UTF-8 offset of the part.
    public var from: Int
    /// The offset after its last byte; for a line break the same as `from`.
    public var to: Int
    public var kind: Kind
    /// A link's address, resolved.
    public var address: String?

    public init(_ kind: Kind, from: Int, to: Int, address: String? = nil) {
        self.kind = kind
        self.from = from
        self.to = to
        self.address = address
    }
}
