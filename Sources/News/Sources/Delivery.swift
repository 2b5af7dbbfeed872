/// One thing received: bytes, and how they came.
public struct Delivery: Hashable, Codable, Sendable {
    public var id: DeliveryID
    public var source: SourceID
    public var received: Instant
    /// The address it was fetched from or the file it was read from.
    public var address: String?
    /// The media type as declared, parameters included.
    public var declaredType: String?
    public var bytes: [UInt8]

    public init(
        id: DeliveryID, source: SourceID, received: Instant, address: String? = nil,
        declaredType: String? = nil, bytes: [UInt8]
    ) {
        self.id = id
        self.source = source
        self.received = received
        self.address = address
        self.declaredType = declaredType
        self.bytes = bytes
    }
}
