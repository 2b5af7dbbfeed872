/// Copy as it stands in the archive: with its ruling, and what became of it since.
public struct Filed: Hashable, Codable, Sendable {
    public var id: CopyID
    public var source: SourceID
    public var delivery: DeliveryID
    /// When Wiredesk received it.
    public var received: Instant
    public var copy: Copy
    /// As ruled; its story is the one the copy belongs to now, merges followed.
    public var ruling: Ruling
    /// The later version that took its place.
    public var replacedBy: CopyID?
    /// The kill that withdrew it; its text is then in no output.
    public var withdrawnBy: CopyID?

    public init(
        id: CopyID, source: SourceID, delivery: DeliveryID, received: Instant, copy: Copy,
        ruling: Ruling, replacedBy: CopyID? = nil, withdrawnBy: CopyID? = nil
    ) {
        self.id = id
        self.source = source
        self.delivery = delivery
        self.received = received
        self.copy = copy
        self.ruling = ruling
        self.replacedBy = replacedBy
        self.withdrawnBy = withdrawnBy
    }

    /// When it was published as far as is known: its own time, never later than received.
    public var moment: Instant {
        min((copy.updated ?? copy.published)?.instant ?? received, received)
    }
}
