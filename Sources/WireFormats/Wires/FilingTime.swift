import News

/// The times telegrams were filed with: day, hour and minute, zone, month and year.
enum FilingTime {
    /// Reads `132259 GMT Nov 13`, and `132259 Nov 13` by the clock of Greenwich as other times without a
    /// zone; nil where another part is missing or names no possible moment.
    static func read(_ line: String) -> (instant: Instant, offsetMinutes: Int?)? {
        let words = line.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(where: { $0.utf8.count == 6 && Int($0) != nil }),
            words.count >= start + 3, let digits = Int(words[start])
        else { return nil }
        let zone = zones[words[start + 1].uppercased()]
        let date = words[(start + (zone == nil ? 1 : 2))...].prefix(2)
        guard date.count == 2,
            let month = date.first.flatMap({ month($0) ?? german[$0.lowercased()] }),
            let year = date.last.flatMap(year)
        else { return nil }
        let (day, hour, minute) = (digits / 10_000, digits / 100 % 100, digits % 100)
        guard day >= 1, day <= Calendar.length(ofMonth: month, year: year), hour < 24, minute < 60
        else { return nil }
        let minutes = (Calendar.day(year: year, month: month, day: day) * 24 + hour) * 60 + minute
        return (Instant(seconds: Int64(minutes - (zone ?? 0)) * 60), zone)
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

    /// Those months German agencies name otherwise.
    private static let german = ["mai": 5, "okt": 10, "dez": 12, "mär": 3, "mrz": 3, "märz": 3]

    private static let zones = [
        "GMT": 0, "UTC": 0, "Z": 0, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "BST": 60,
        "EST": -300, "EDT": -240,
    ]
}
