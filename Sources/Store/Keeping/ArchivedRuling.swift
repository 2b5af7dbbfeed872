package import News

/// An editor's ruling by its place among what was filed; its delivery holds its words.
package struct ArchivedRuling: Hashable, Sendable {
    package var number: Int64
    /// The number of the copy filed last before it.
    package var after: Int64
    package var delivery: DeliveryID
}
