/// How far compressed bytes may grow.
public struct InflateLimits: Hashable, Sendable {
    /// Inflated bytes.
    public var bytes = 256 << 20
    /// Inflated bytes for one compressed; judged once `ratioFloor` is passed.
    public var ratio = 200
    /// Small documents of one repeated word are dense and harmless.
    public var ratioFloor = 1 << 20

    /// The limits used unless others are asked for.
    public init() {}
}
