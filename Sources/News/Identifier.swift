/// The name of one value of a kind, stable over re-filing and printable in an address.
public struct Identifier<Named>: Hashable, Sendable {
    /// As it stands in addresses; ids of our own are lower-case ASCII letters, digits and hyphens.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }
}

/// Names one piece of copy: a digest of its source, provider id, version, standing and text.
public typealias CopyID = Identifier<Copy>
/// Names a story: the id of the copy that opened it.
public typealias StoryID = Identifier<Story>
/// Names a source, as the operator chose it.
public typealias SourceID = Identifier<Source>
/// Names a delivery: a digest of its source, its bytes and the moment it was received.
public typealias DeliveryID = Identifier<Delivery>

extension Identifier: Comparable {
    public static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
