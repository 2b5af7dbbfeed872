/// Where a field of copy was read from.
public struct Origin: Hashable, Codable, Sendable {
    /// The place in the delivery: `rss/channel/item/title`, `json-ld`, `sign-off`, `first line`.
    public var place: String
    /// For an inferred field, the reason in words.
    public var reason: String?
    /// How many of a hundred readings from such a place were right where it was measured; nil elsewhere.
    public var sureness: Int?

    public init(_ place: String, because reason: String? = nil, sureness: Int? = nil) {
        self.place = place
        self.reason = reason
        self.sureness = sureness
    }
}
