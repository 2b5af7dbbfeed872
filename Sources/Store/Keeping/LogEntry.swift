package import News

/// A delivery in the log, without its bytes.
package struct LogEntry: Hashable, Sendable, Encodable {
    /// Its place in the log, counted from 1.
    package var number: Int64
    package var id: DeliveryID
    package var source: SourceID
    package var received: Instant
    package var address: String?
    package var declaredType: String?
    /// In bytes.
    package var size: Int
    package var outcome: DeliveryOutcome
}
