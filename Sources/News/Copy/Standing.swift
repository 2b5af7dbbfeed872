/// The provider's word on use: NewsML-G2 `pubStatus`.
public enum Standing: String, Hashable, Codable, Sendable {
    case usable
    /// Held back for now.
    case withheld
    /// Withdrawn for good: a kill.
    case canceled
}
