package import News

/// A delivery as the log keeps it.
package struct KeptDelivery: Hashable, Sendable {
    /// Its place in the log, counted from 1.
    package var number: Int64
    package var delivery: Delivery
    package var outcome: DeliveryOutcome
    /// Its source as it was when the delivery was read.
    package var source: Source
}
