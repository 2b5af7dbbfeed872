import Markup
import News

/// Reads the moment an embargo ends, in the words press offices write it with.
struct EmbargoTime {
    /// Where no zone is named the hour must have come everywhere: twelve hours behind UTC.
    static let lastZone = -720

    private var day: Int?
    private var month: Int?
    private var year: Int?
    private var minutes: Int?
    private var zone: Int?

    /// The moment the words name; without an instant where day, month or year is missing.
    static func read(_ words: String) -> StatedTime {
        if let date = StatedDate(words), date.hasTime, let offset = date.offsetMinutes {
            return StatedTime(
                instant: Instant(seconds: date.seconds), offsetMinutes: offset, asWritten: words)
        }
        var reader = EmbargoTime()
        let tokens = words.lowercased().split { " ,()\t".contains($0) }.map(String.init)
        for at in tokens.indices { reader.read(at, tokens) }
        return reader.time(words)
    }

    private func time(_ words: String) -> StatedTime {
        guard let year, let month, let day, (1...12).contains(month),
            (1...Calendar.length(ofMonth: month, year: year)).contains(day)
        else { return StatedTime(instant: nil, asWritten: words) }
        let offset = zone ?? Self.lastZone
        let clock = Calendar.day(year: year, month: month, day: day) * 1440 + (minutes ?? 0)
        return StatedTime(
            instant: Instant(seconds: Int64(clock - offset) * 60), offsetMinutes: offset,
            asWritten: words)
    }

    private mutating func read(_ at: Int, _ tokens: [String]) {
        let token = tokens[at].trimming(".")
        let next = at + 1 < tokens.count ? tokens[at + 1].trimming(".") : ""
        if let zone = Self.zones[token] {
            self.zone = self.zone ?? zone
        } else if let clock = Self.clock(token, next) {
            minutes = minutes ?? clock
        } else if let parts = Self.date(token) {
            (year, month, day) = (parts.year, parts.month, parts.day)
        } else if let number = Self.number(token) {
            readNumber(
                number, digits: token.utf8.count { (0x30...0x39).contains($0) }, next)
        } else if token.utf8.count >= 3, let month = FilingTime.month(token) ?? Self.german[token] {
            self.month = self.month ?? month
        }
    }

    private mutating func readNumber(_ number: Int, digits: Int, _ next: String) {
        if digits == 4, Self.zones[next] != nil || Self.hours.contains(next), number < 2400 {
            minutes = minutes ?? number / 100 * 60 + number % 100
        } else if digits == 4, (1990...2199).contains(number) {
            year = year ?? number
        } else if digits == 4, number < 2400, number % 100 < 60 {
            minutes = minutes ?? number / 100 * 60 + number % 100
        } else if Self.hours.contains(next), number < 24 {
            minutes = minutes ?? number * 60
        } else if (1...31).contains(number) {
            day = day ?? number
        }
    }

    /// `22`, `22nd`, `22.`
    private static func number(_ token: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where token.hasSuffix(ending) {
            return Int(token.dropLast(2))
        }
        return Int(token)
    }

    /// Minutes of the day: `18:00`, `6.30pm`, `6am`, `6 am`, `18h00`, `noon`, `midnight`.
    private static func clock(_ token: String, _ next: String) -> Int? {
        // The midnight of a day may be its end; the later one breaks no embargo.
        if token == "midnight" { return 1440 }
        if token == "noon" || token == "midday" { return 720 }
        var digits = token[...]
        var half: String?
        for mark in ["a.m", "p.m", "am", "pm"] where token.hasSuffix(mark) && token != mark {
            half = mark
            digits = token.dropLast(mark.count)
            break
        }
        if half == nil, ["am", "pm", "a.m", "p.m"].contains(next) { half = next }
        let parts = digits.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, (1...3).contains(numbers.count),
            numbers.count > 1 && parts[1].utf8.count == 2 || half != nil,
            parts[0].utf8.count <= 2, numbers[0] < 24, numbers.count < 2 || numbers[1] < 60,
            numbers.count < 3 || half != nil || digits.contains(":")
        else { return nil }
        let hour =
            half == nil ? numbers[0] : numbers[0] % 12 + (half?.first == "p" ? 12 : 0)
        return hour * 60 + (numbers.count > 1 ? numbers[1] : 0)
    }

    /// `2026-11-22`, `22.11.2026`, `22/11/2026` where day and month cannot be taken for each other.
    private static func date(_ token: String) -> (year: Int, month: Int, day: Int)? {
        for mark: Character in ["-", ".", "/"] where token.contains(mark) {
            let parts = token.split(separator: mark).compactMap { Int($0) }
            guard parts.count == 3 else { continue }
            if parts[0] > 1900 { return (parts[0], parts[1], parts[2]) }
            guard parts[2] > 1900 else { return nil }
            if mark == "." || parts[0] > 12 { return (parts[2], parts[1], parts[0]) }
            if parts[1] > 12 { return (parts[2], parts[0], parts[1]) }
            return parts[0] == parts[1] ? (parts[2], parts[1], parts[0]) : nil
        }
        return nil
    }

    private static let hours: Set<String> = ["hrs", "hours", "h", "uhr", "hr"]

    private static let german = ["mai": 5, "okt": 10, "oktober": 10, "dez": 12, "dezember": 12]

    /// Offsets in minutes; a name two continents use is left out.
    private static let zones: [String: Int] = [
        "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120,
        "eest": 180, "msk": 180, "sast": 120, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540,
        "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
        "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    ]
}
