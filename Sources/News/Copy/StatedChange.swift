/// The provider's own word for what this copy does to an earlier version.
public struct StatedChange: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        case update, writeThrough, correction, refile, repeated, withdrawal, hold, release
    }

    public var kind: Kind
    /// The words that say so: `CORRECTS spelling of name in para 4`.
    public var words: String

    public init(_ kind: Kind, words: String) {
        self.kind = kind
        self.words = words
    }
}
