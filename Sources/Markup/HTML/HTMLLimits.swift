/// What one document may cost, whatever its bytes say.
public struct HTMLLimits: Hashable, Sendable {
    /// Bytes beyond this are not read.
    public var bytes = 32 * 1024 * 1024
    /// Elements open at once; deeper ones become siblings.
    public var depth = 512
    /// Attributes kept on one tag.
    public var attributes = 256
    /// Formatting elements remembered for reopening.
    public var formatting = 64
    /// Names kept beside the known ones; later ones share one name.
    public var names = 8192
    /// Nodes for which formatting elements are still reopened.
    public var reopenedNodes = 250_000

    public init() {}
}
