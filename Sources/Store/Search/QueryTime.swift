import News

/// The times of `since:` and `until:`.
enum QueryTime {
    /// A date or RFC 3339 time, or a span before `now`; a date as the end takes its whole day in.
    /// Days are those of clocks `offsetMinutes` east of UTC.
    static func read(
        _ value: String, now: Instant, isEnd: Bool, offsetMinutes: Int = 0
    ) -> Instant? {
        if let span = span(value) { return now.advanced(bySeconds: -span) }
        switch value.lowercased() {
        case "today": return day(of: now, plus: isEnd ? 1 : 0, offsetMinutes)
        case "yesterday": return day(of: now, plus: isEnd ? 0 : -1, offsetMinutes)
        default: break
        }
        guard value.utf8.count == 10 else { return Instant(value) }
        return Instant(value + "T00:00:00Z").map {
            $0.advanced(bySeconds: (isEnd ? 86_400 : 0) - Int64(offsetMinutes) * 60)
        }
    }

    /// Seconds of `12h`, `2d`, `3w`.
    private static func span(_ value: String) -> Int64? {
        guard let unit = value.last, let number = Int64(value.dropLast()), number >= 0,
            number <= 100_000, value.utf8.first != UInt8(ascii: "+")
        else { return nil }
        switch unit {
        case "h", "H": return number * 3600
        case "d", "D": return number * 86_400
        case "w", "W": return number * 604_800
        default: return nil
        }
    }

    private static func day(
        of moment: Instant, plus days: Int64, _ offsetMinutes: Int
    ) -> Instant {
        let date = Calendar.reading(of: moment, offsetMinutes: offsetMinutes)
        let day = Calendar.day(year: date.year, month: date.month, day: date.day)
        return Instant(seconds: (Int64(day) + days) * 86_400 - Int64(offsetMinutes) * 60)
    }
}
