/// How much of one JSON document is followed.
public struct JSONLimits: Hashable, Sendable {
    /// Arrays and objects open at one time; a deeper one ends the reading.
    public var depth = 256
    /// Values of one document.
    public var values = 4_000_000

    /// The limits documents are read with unless others are asked for.
    public init() {}
}
