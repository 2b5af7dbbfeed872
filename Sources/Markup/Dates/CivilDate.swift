/// The parts of a date as read, before it is known whether they name a possible moment.
struct CivilDate {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour: Int?
    var minute = 0
    var second = 0
    var milliseconds = 0
    var offsetMinutes: Int?

    /// The moment; nil when there is no such day or time. A missing month or day reads as the first.
    var moment: StatedDate? {
        guard let year, (1...9999).contains(year) else { return nil }
        let month = month ?? 1
        let day = day ?? 1
        guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        // 24:00 is the end of the day, 60 a leap second: both name a moment.
        guard let clock = clock else { return nil }
        let offset = offsetMinutes ?? 0
        guard abs(offset) <= 24 * 60 else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        return StatedDate(
            seconds: Int64(days) * 86_400 + Int64(clock) - Int64(offset) * 60,
            milliseconds: milliseconds, offsetMinutes: offsetMinutes, hasTime: hour != nil)
    }

    private var clock: Int? {
        let hour = hour ?? 0
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
            return nil
        }
        if hour == 24 && (minute > 0 || second > 0) { return nil }
        return hour * 3600 + minute * 60 + second
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01 in the Gregorian calendar.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// A year written with two digits (RFC 2822 section 4.3) or three, counted from 1900.
    static func year(_ value: Int, digits: Int) -> Int {
        switch digits {
        case 1, 2: value < 50 ? value + 2000 : value + 1900
        case 3: value + 1900
        default: value
        }
    }
}
