/// A moment as a source stated it: the instant, the zone it was stated in and the words used.
public struct StatedTime: Hashable, Codable, Sendable {
    /// Nil when the words name no possible moment (`31 February`); they are kept all the same.
    public var instant: Instant?
    /// Minutes east of UTC as stated; nil when no zone was stated and UTC was assumed.
    public var offsetMinutes: Int?
    /// The source's own words, trimmed.
    public var asWritten: String

    public init(instant: Instant?, offsetMinutes: Int? = nil, asWritten: String) {
        self.instant = instant
        self.offsetMinutes = offsetMinutes
        self.asWritten = asWritten
    }
}
