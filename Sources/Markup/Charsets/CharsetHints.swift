/// What is said about a document's encoding outside of its bytes.
public struct CharsetHints: Hashable, Sendable {
    /// The `charset` parameter of the transport's content type, as written.
    public var transport: String?
    /// The charset named by a `meta` element, as written.
    public var meta: String?

    /// Hints; both may be missing.
    public init(transport: String? = nil, meta: String? = nil) {
        self.transport = transport
        self.meta = meta
    }

    /// Hints from a whole `Content-Type` value such as `text/xml; charset="koi8-r"`.
    public init(contentType: String?, meta: String? = nil) {
        self.init(transport: contentType.flatMap(Self.charset(inContentType:)), meta: meta)
    }

    /// The charset parameter of a content type, unquoted.
    public static func charset(inContentType value: String) -> String? {
        for parameter in value.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = parts[0].filter { $0 != " " && $0 != "\t" }.lowercased()
            guard name == "charset" else { continue }
            let value = parts[1].filter { !" \t\"'".contains($0) }
            return value.isEmpty ? nil : String(value)
        }
        return nil
    }
}
