package import News

/// The `Retry-After` field of RFC 9110 section 10.2.3: seconds, or an HTTP date.
package enum RetryAfter {
    /// No server may keep us away longer than this.
    package static let longestSeconds: Int64 = 86_400

    /// The moment named by the field's value; nil when it names none.
    package static func moment(_ value: String, now: Instant) -> Instant? {
        let words = value.split(separator: " ")
        let latest = now.advanced(bySeconds: longestSeconds)
        if words.count == 1, let seconds = Int64(words[0]), seconds >= 0 {
            return now.advanced(bySeconds: min(seconds, longestSeconds))
        }
        guard let date = date(words) else { return nil }
        return min(max(date, now), latest)
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`; the two obsolete forms are not read.
    private static func date(_ words: [Substring]) -> Instant? {
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]),
            let month = months.firstIndex(of: String(words[2])), let year = Int(words[3]),
            (1...9999).contains(year),
            (1...Calendar.length(ofMonth: month + 1, year: year)).contains(day)
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        let days = Int64(Calendar.day(year: year, month: month + 1, day: day))
        return Instant(seconds: days * 86_400 + Int64(hour * 3600 + minute * 60 + second))
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
