/// A news agency as copy names it.
public struct Agency: Hashable, Codable, Sendable {
    /// The name for display: `AFP`, `Reuters`, `dpa`.
    public var name: String
    /// False when inferred from the form of the text; the origin then gives the reason.
    public var isStated: Bool

    public init(_ name: String, isStated: Bool = true) {
        self.name = name
        self.isStated = isStated
    }
}
