/// Why compressed bytes could not be inflated.
public enum InflateError: Error, Hashable, Sendable {
    /// They are not compressed, or broken before anything could be read.
    case broken
    /// They would inflate beyond `InflateLimits.bytes`.
    case tooLarge(Int)
    /// They would inflate more than `InflateLimits.ratio` times.
    case tooDense(Int)
}
