/// What told us the character encoding of a document.
public enum CharsetEvidence: String, Hashable, Sendable, Codable {
    /// A byte order mark.
    case byteOrderMark
    /// The `charset` parameter of the transport's content type.
    case transport
    /// The XML declaration.
    case xmlDeclaration
    /// A `meta` element of a web page, found by the caller.
    case metaElement
    /// The bytes themselves: valid UTF-8 above ASCII, zeros in every second byte, escape sequences.
    case pattern
    /// Nothing: only ASCII stands in the document, or nothing better was found.
    case assumption
}
