import News

/// Prints moments as a clock of the site's zone shows them.
struct Clock {
    let offsetMinutes: Int
    /// The moment of the edition, against which today is told from other days.
    let now: Instant
    /// `UTC`, `UTC+1`, `UTC−3:30`.
    let zone: String
    private let today: Calendar.Reading

    init(offsetMinutes: Int, now: Instant) {
        self.offsetMinutes = offsetMinutes
        self.now = now
        zone = Self.zone(offsetMinutes)
        today = Calendar.reading(of: now, offsetMinutes: offsetMinutes)
    }

    /// `11:14` today, `21 Nov` in the last eleven months, `21 Nov 2024` before.
    func brief(_ moment: Instant) -> String {
        let at = reading(moment)
        if (at.year, at.month, at.day) == (today.year, today.month, today.day) { return time(at) }
        let isRecent = abs(now.hours(since: moment)) < 330 * 24
        return "\(at.day) \(Self.months[at.month - 1].prefix(3))" + (isRecent ? "" : " \(at.year)")
    }

    /// `11:14`.
    func time(_ moment: Instant) -> String { time(reading(moment)) }

    /// `22 November 2026, 11:14 UTC`.
    func full(_ moment: Instant) -> String {
        let at = reading(moment)
        return date(at) + ", " + time(at) + " " + zone
    }

    /// Tells one day of the site's zone from another.
    func dayNumber(_ moment: Instant) -> Int64 {
        Instant(seconds: moment.seconds + Int64(offsetMinutes) * 60).seconds / 86_400
    }

    /// `Sunday, 22 November 2026`.
    func day(_ moment: Instant) -> String {
        let at = reading(moment)
        return Self.weekdays[at.weekday] + ", " + date(at)
    }

    private func date(_ at: Calendar.Reading) -> String {
        String(at.day) + " " + Self.months[at.month - 1] + " " + String(at.year)
    }

    private func time(_ at: Calendar.Reading) -> String {
        Self.twoDigits(at.hour) + ":" + Self.twoDigits(at.minute)
    }

    private func reading(_ moment: Instant) -> Calendar.Reading {
        Calendar.reading(of: moment, offsetMinutes: offsetMinutes)
    }

    private static func twoDigits(_ value: Int) -> String {
        value < 10 ? "0" + String(value) : String(value)
    }

    private static func zone(_ offsetMinutes: Int) -> String {
        if offsetMinutes == 0 { return "UTC" }
        let minutes = abs(offsetMinutes)
        let rest = minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60)
        return "UTC\(offsetMinutes < 0 ? "\u{2212}" : "+")\(minutes / 60)\(rest)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
}
