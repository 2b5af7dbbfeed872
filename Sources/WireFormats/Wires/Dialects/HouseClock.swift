import News

/// The clock on the wall of a European newsroom: its winter offset, an hour more in summer.
struct HouseClock: Sendable {
    /// Minutes east of UTC in winter.
    let winter: Int

    static let helsinki = HouseClock(winter: 120)
    static let stockholm = HouseClock(winter: 60)

    /// The time with the house's zone where it stated none.
    func set(_ time: StatedTime?) -> StatedTime? {
        guard var time, let assumed = time.instant, time.offsetMinutes == nil else { return time }
        // A date alone names a day and no moment.
        guard time.asWritten.utf8.count > 10 else { return time }
        let offset = isSummer(assumed) ? winter + 60 : winter
        time.instant = assumed.advanced(bySeconds: Int64(-offset * 60))
        time.offsetMinutes = offset
        return time
    }

    /// Summer time runs from the last Sunday of March to the last of October, at 01:00 UTC.
    private func isSummer(_ clock: Instant) -> Bool {
        let year = Calendar.reading(of: clock).year
        let start = Self.lastSunday(month: 3, year: year) * 1440 + 60 + winter
        let end = Self.lastSunday(month: 10, year: year) * 1440 + 60 + winter + 60
        let minutes = Int(clock.seconds / 60)
        return (start..<end).contains(minutes)
    }

    private static func lastSunday(month: Int, year: Int) -> Int {
        let last = Calendar.day(year: year, month: month, day: 31)
        // Day 0 was a Thursday.
        return last - (last + 4) % 7
    }
}
