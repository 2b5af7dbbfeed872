/// A picture, sound, video or file that comes with copy.
public struct Media: Hashable, Codable, Sendable {
    public enum Role: String, Hashable, Codable, Sendable {
        case enclosure, picture, thumbnail, video, audio, other
    }

    public var role: Role
    /// Absolute where it could be resolved.
    public var address: String
    /// The media type as stated.
    public var type: String?
    /// Bytes, as stated.
    public var length: Int?
    public var width: Int?
    public var height: Int?
    public var title: String?
    public var caption: String?
    public var credit: String?

    public init(
        _ role: Role, address: String, type: String? = nil, length: Int? = nil
    ) {
        self.role = role
        self.address = address
        self.type = type
        self.length = length
    }
}
