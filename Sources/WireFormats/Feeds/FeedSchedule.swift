public import News

/// When a feed says that it changes.
public struct FeedSchedule: Hashable, Codable, Sendable {
    /// Hours of the day in GMT, 0 to 23, in which it does not (RSS `skipHours`).
    public var quietHours: [Int] = []
    /// Days of the week on which it does not, as written (RSS `skipDays`).
    public var quietDays: [String] = []
    /// `hourly`, `daily`, `weekly`, `monthly`, `yearly` (Syndication module).
    public var period: String?
    /// How often in a period; 1 where it is not stated.
    public var frequency: Int?
    /// The moment the periods are counted from.
    public var base: StatedTime?

    public init() {}

    /// The minutes between two changes that period and frequency come to.
    public var minutes: Int? {
        guard period != nil || frequency != nil else { return nil }
        let minutes: Int
        switch period?.lowercased() ?? "daily" {
        case "hourly": minutes = 60
        case "daily": minutes = 1440
        case "weekly": minutes = 7 * 1440
        case "monthly": minutes = 30 * 1440
        case "yearly": minutes = 365 * 1440
        default: return nil
        }
        return minutes / max(1, frequency ?? 1)
    }
}
