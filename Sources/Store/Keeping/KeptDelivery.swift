package import News

/// A delivery as the log keeps it.
package struct KeptDelivery: Hashable, Sendable {
    /// Its place in the log, counted from 1.
    package var number: Int64
    package var delivery: Delivery
    package var outcome: DeliveryOutcome
}
