/// A field of some format that copy has no field for, kept as written.
public struct Extra: Hashable, Codable, Sendable {
    /// Namespace and local name, or the JSON path.
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
