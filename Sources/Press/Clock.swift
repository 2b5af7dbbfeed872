import News

/// Prints moments as a clock of the site's zone shows them.
struct Clock {
    let offsetMinutes: Int
    /// The moment of the edition, against which today is told from other days.
    let now: Instant

    /// `11:14` today, `21 Nov` in the last eleven months, `21 Nov 2024` before.
    func brief(_ moment: Instant) -> String {
        let at = reading(moment)
        let today = reading(now)
        if (at.year, at.month, at.day) == (today.year, today.month, today.day) {
            return time(moment)
        }
        let isRecent = abs(now.hours(since: moment)) < 330 * 24
        return "\(at.day) \(Self.months[at.month - 1].prefix(3))" + (isRecent ? "" : " \(at.year)")
    }

    /// `11:14`.
    func time(_ moment: Instant) -> String {
        let at = reading(moment)
        return "\(twoDigits(at.hour)):\(twoDigits(at.minute))"
    }

    /// `22 November 2026, 11:14 UTC`.
    func full(_ moment: Instant) -> String {
        let at = reading(moment)
        return "\(at.day) \(Self.months[at.month - 1]) \(at.year), \(time(moment)) \(zone)"
    }

    /// `Sunday, 22 November 2026`.
    func day(_ moment: Instant) -> String {
        let at = reading(moment)
        return "\(Self.weekdays[at.weekday]), \(at.day) \(Self.months[at.month - 1]) \(at.year)"
    }

    /// `UTC`, `UTC+1`, `UTC−3:30`.
    var zone: String {
        if offsetMinutes == 0 { return "UTC" }
        let minutes = abs(offsetMinutes)
        let rest = minutes % 60 == 0 ? "" : ":\(twoDigits(minutes % 60))"
        return "UTC\(offsetMinutes < 0 ? "\u{2212}" : "+")\(minutes / 60)\(rest)"
    }

    private func reading(_ moment: Instant) -> Calendar.Reading {
        Calendar.reading(of: moment, offsetMinutes: offsetMinutes)
    }

    private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
}
