/// The content of one element, kept whole.
public struct XMLContent: Sendable {
    /// UTF-8: the text, or HTML markup when ``hasMarkup``.
    public var bytes: [UInt8] = []
    /// Whether elements stand in it, so that `bytes` are HTML.
    public var hasMarkup = false
    /// Whether any of the text stood in a CDATA section.
    public var hasCDATA = false

    /// Empty content.
    public init() {}

    /// The content as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
