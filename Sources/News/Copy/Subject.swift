/// What copy is about: an IPTC code, a feed category or a keyword.
public struct Subject: Hashable, Codable, Sendable {
    /// The vocabulary: `medtop`, `subj`, a category's domain; nil for a plain word.
    public var scheme: String?
    /// The code in it: `20000822`.
    public var code: String?
    /// The name for display.
    public var name: String?

    public init(name: String?, code: String? = nil, scheme: String? = nil) {
        self.name = name
        self.code = code
        self.scheme = scheme
    }
}
