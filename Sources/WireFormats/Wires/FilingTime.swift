import News

/// The times telegrams were filed with: day, hour and minute, zone, month and year.
enum FilingTime {
    /// Reads `132259 GMT Nov 13`; nil where a part is missing or names no possible moment.
    static func read(_ line: String) -> (instant: Instant, offsetMinutes: Int)? {
        let words = line.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(where: { $0.utf8.count == 6 && Int($0) != nil }),
            words.count >= start + 4, let digits = Int(words[start]),
            let month = month(words[start + 2]), let year = year(words[start + 3]),
            let zone = zones[words[start + 1].uppercased()]
        else { return nil }
        let (day, hour, minute) = (digits / 10_000, digits / 100 % 100, digits % 100)
        guard day >= 1, day <= Calendar.length(ofMonth: month, year: year), hour < 24, minute < 60
        else { return nil }
        let minutes = (Calendar.day(year: year, month: month, day: day) * 24 + hour) * 60 + minute
        return (Instant(seconds: Int64(minutes - zone) * 60), zone)
    }

    static func month(_ word: String) -> Int? {
        let name = word.prefix(3).lowercased()
        return IPTC7901Writer.months.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
    }

    /// Two digits are of this century: the format's dates begin there for every file still met.
    static func year(_ word: String) -> Int? {
        guard let number = Int(word), word.utf8.count == 2 || word.utf8.count == 4 else {
            return nil
        }
        return word.utf8.count == 2 ? 2000 + number : number
    }

    private static let zones = [
        "GMT": 0, "UTC": 0, "Z": 0, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "BST": 60,
        "EST": -300, "EDT": -240,
    ]
}
