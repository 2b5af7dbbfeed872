package import News

/// A delivery with what came of it, filed together or not at all.
package struct Docket: Hashable, Sendable {
    package var delivery: Delivery
    package var outcome: DeliveryOutcome
    /// In the order the desk ruled on it.
    package var copies: [RuledCopy]
    /// The source as it was when the delivery was read; nil for as the archive has it.
    package var source: Source?

    package init(
        _ delivery: Delivery, _ outcome: DeliveryOutcome, copies: [RuledCopy] = [],
        from source: Source? = nil
    ) {
        self.delivery = delivery
        self.outcome = outcome
        self.copies = copies
        self.source = source
    }
}
