/// How much of one XML document is followed; what lies beyond is read flat or not at all.
public struct XMLLimits: Hashable, Sendable {
    /// Elements open at one time; deeper ones are passed over, their text stays.
    public var depth = 256
    /// Attributes of one tag.
    public var attributes = 256
    /// Bytes that declared entities may expand to in one document.
    public var entityBytes = 262_144
    /// How deep entities may name other entities.
    public var entityDepth = 8
    /// Entities one document may declare.
    public var entities = 512
    /// Elements of one tree; see ``XMLTree``.
    public var nodes = 200_000

    /// The limits documents are read with unless others are asked for.
    public init() {}
}
