package import News

/// A delivery with what came of it, filed together or not at all.
package struct Docket: Hashable, Sendable {
    package var delivery: Delivery
    package var outcome: DeliveryOutcome
    /// In the order the desk ruled on it.
    package var copies: [RuledCopy]

    package init(_ delivery: Delivery, _ outcome: DeliveryOutcome, copies: [RuledCopy] = []) {
        self.delivery = delivery
        self.outcome = outcome
        self.copies = copies
    }
}
