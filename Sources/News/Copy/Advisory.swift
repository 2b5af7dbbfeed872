/// A note to editors that came with the copy.
public struct Advisory: Hashable, Codable, Sendable {
    /// The role as stated or read: `UPDATES`, `CORRECTS`, `ATTENTION`, `Eds`, `edNote`.
    public var role: String
    public var text: String

    public init(role: String, text: String) {
        self.role = role
        self.text = text
    }
}
