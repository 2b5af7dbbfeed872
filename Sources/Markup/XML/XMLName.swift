/// The name of an element or attribute.
public struct XMLName: Hashable, Sendable {
    /// The prefix as written; empty without one.
    public let prefix: String
    /// The namespace's URI; empty when there is none or the prefix is not declared.
    public let namespace: String
    /// The name without its prefix.
    public let local: String

    /// A name from its parts.
    public init(prefix: String = "", namespace: String = "", local: String) {
        self.prefix = prefix
        self.namespace = namespace
        self.local = local
    }
}
