/// What came of reading a delivery.
public struct DeliveryOutcome: Hashable, Codable, Sendable {
    /// The format's name, where one was recognised.
    public var format: String?
    /// Items read, and how many of them were not in the archive yet.
    public var items: Int
    public var filed: Int
    /// Faults read over, in words.
    public var faults: [String]
    /// Why nothing could be read; nil when it was read.
    public var refusal: String?

    public init(
        format: String? = nil, items: Int = 0, filed: Int = 0, faults: [String] = [],
        refusal: String? = nil
    ) {
        self.format = format
        self.items = items
        self.filed = filed
        self.faults = faults
        self.refusal = refusal
    }
}
