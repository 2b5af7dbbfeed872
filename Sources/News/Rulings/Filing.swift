/// All that filing one piece of copy decided.
public struct Filing: Hashable, Codable, Sendable {
    public var ruling: Ruling
    /// Stories that turned out to be one, in the order they were merged.
    public var merges: [Merge]
    /// Copy no longer to be shown: the whole family of a killed text, carried copies included.
    public var withdraws: [CopyID]

    public init(ruling: Ruling, merges: [Merge] = [], withdraws: [CopyID] = []) {
        self.ruling = ruling
        self.merges = merges
        self.withdraws = withdraws
    }
}
