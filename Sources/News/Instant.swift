/// A moment in UTC, to the millisecond; prints and codes as RFC 3339.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.first), Self.last)
    }

    public init(seconds: Int64) {
        self.init(milliseconds: min(max(seconds, Self.first / 1000), Self.last / 1000) * 1000)
    }

    /// The last moment that can be printed: after every embargo.
    public static let distantFuture = Instant(milliseconds: .max)

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 { Calendar.floorDivide(milliseconds, 1000) }

    /// The hours from `earlier` to this moment; negative when this moment is the earlier one.
    public func hours(since earlier: Instant) -> Double {
        Double(milliseconds - earlier.milliseconds) / 3_600_000
    }

    public func advanced(bySeconds seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + min(max(seconds, -(1 << 40)), 1 << 40) * 1000)
    }

    public static func < (one: Instant, other: Instant) -> Bool {
        one.milliseconds < other.milliseconds
    }

    /// Years 1 to 9999: what RFC 3339 can print.
    private static let first: Int64 = -62_135_596_800_000
    private static let last: Int64 = 253_402_300_799_999
}

extension Instant: CustomStringConvertible {
    /// `2026-11-14T05:12:00Z`, with milliseconds only where they are not zero.
    public var description: String { Calendar.rfc3339(self, offsetMinutes: 0) }
}

extension Instant: LosslessStringConvertible {
    /// Reads RFC 3339 (section 5.6), also without seconds or zone (then UTC); nil for anything else.
    public init?(_ text: String) {
        guard let read = Calendar.read(rfc3339: text) else { return nil }
        self = read.instant
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an RFC 3339 instant: \(text)")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
