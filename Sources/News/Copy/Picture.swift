/// A picture in the text.
public struct Picture: Hashable, Codable, Sendable {
    public var address: String
    /// What the picture shows, for who cannot see it.
    public var alternative: String?
    public var caption: Text?
    public var credit: String?
    public var width: Int?
    public var height: Int?

    public init(
        address: String, alternative: String? = nil, caption: Text? = nil, credit: String? = nil,
        width: Int? = nil, height: Int? = nil
    ) {
        self.address = address
        self.alternative = alternative
        self.caption = caption
        self.credit = credit
        self.width = width
        self.height = height
    }
}
