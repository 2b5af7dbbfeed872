/// How much an archive holds.
package struct ArchiveCounts: Hashable, Sendable {
    package var deliveries: Int
    /// Deliveries nothing could be read from.
    package var refusals: Int
    package var copies: Int
    package var stories: Int
    package var sources: Int
    /// Copy the search index has not taken in yet.
    package var unindexed: Int
}
