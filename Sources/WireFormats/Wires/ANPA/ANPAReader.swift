import Markup
import News

/// Reads header, text and trailer of one ANPA 1312 message into copy.
struct ANPAReader {
    var copy = Copy()
    var charset = "utf-8"
    let hints: CharsetHints
    /// Whether the header says that the lines of the text are a table's.
    var isTabular = false

    init(hints: CharsetHints) { self.hints = hints }

    /// `W2870⟨US⟩asian`, then `f l⟨DC3⟩⟨DC1⟩ BC-LT--Slug  11-13 1049`: priority and category,
    /// version and kind of text, keyword, date and count of words.
    mutating func read(header bytes: [UInt8]) {
        let lines = words(of: bytes, keepingMarks: true).split(whereSeparator: \.isNewline)
        guard let first = lines.first else { return }
        let parts = first.unicodeScalars.split { $0.value == 0x1F || $0.value == 0x1E || $0 == " " }
        extra(
            "header/service", parts.first.map { String($0.prefix { $0.properties.isAlphabetic }) })
        extra("header/number", parts.first.map { String($0.drop { $0.properties.isAlphabetic }) })
        if parts.count > 1 { extra("header/selector", String(parts[1])) }
        for line in lines.dropFirst() { read(level2: String(line)) }
    }

    private mutating func read(level2 line: String) {
        let scalars = Array(line.unicodeScalars)
        guard let priority = scalars.first else { return }
        let mark = scalars.firstIndex {
            ANPA.fieldMarks.contains(UInt8(truncatingIfNeeded: $0.value)) && $0.value < 0x20
        }
        if let urgency = Self.urgencies[String(priority).lowercased()] {
            copy.urgency = urgency
            note(.urgency, "header")
            extra("header/priority", String(priority))
        }
        let letters = scalars[1..<max(1, mark ?? min(3, scalars.count))].filter { !$0.isBlank }
        if let category = letters.first {
            let code = String(category).lowercased()
            copy.subjects.append(
                Subject(name: Self.categories[code], code: code, scheme: "anpacategory"))
            note(.subjects, "header")
        }
        isTabular = scalars.contains { $0.value == 0x12 }
        let rest = scalars[(mark ?? min(3, scalars.count))...].drop { $0.value < 0x20 }
        read(keyword: String(String.UnicodeScalarView(rest)))
    }

    /// `BC-US--Slug 1stLd-Writethru   11-13 1693`.
    private mutating func read(keyword field: String) {
        var words = field.split(separator: " ").map(String.init)
        if let count = words.last, count.utf8.count == 4, Int(count) != nil {
            extra("header/wordcount", count)
            words.removeLast()
        }
        if let date = words.last, date.utf8.count == 5, date.contains("-"),
            Int(date.prefix(2)) != nil
        {
            extra("header/date", date)
            words.removeLast()
        }
        guard let slug = words.first else { return }
        copy.slugline = slug
        note(.slugline, "header")
        let take = words.dropFirst().joined(separator: " ")
        guard !take.isEmpty else { return }
        copy.advisories.append(Advisory(role: "take", text: take))
        note(.advisories, "header")
        if let kind = TakeKey.change(take) {
            copy.statedChange = StatedChange(kind, words: take)
            note(.statedChange, "header")
        }
    }

    /// `AP-WF-11-13-13 1509GMT`: the wire, the day and the minute of sending.
    mutating func read(trailer bytes: [UInt8]) {
        guard let line = words(of: bytes).split(whereSeparator: \.isNewline).first else { return }
        let stamp = String(line).folded.trimming("<")
        guard !stamp.isEmpty else { return }
        copy.updated = StatedTime(
            instant: Self.sent(stamp), offsetMinutes: Self.sent(stamp) == nil ? nil : 0,
            asWritten: stamp)
        copy.published = copy.updated
        note(.updated, "trailer")
        note(.published, "trailer")
        let sender = stamp.split(separator: "-").first.map(String.init) ?? ""
        guard let known = KnownAgency.signed(sender) else { return }
        copy.agency = Agency(known.name)
        note(.agency, "trailer")
    }

    /// The moment of a stamp that ends in month, day, year and time of Greenwich.
    private static func sent(_ stamp: String) -> Instant? {
        let fields = stamp.split { $0 == "-" || $0 == " " }
        guard fields.count >= 4, let clock = fields.last, clock.hasSuffix("GMT"),
            let minutes = Int(clock.dropLast(3)), minutes % 100 < 60, minutes < 2400,
            let month = Int(fields[fields.count - 4]), let day = Int(fields[fields.count - 3]),
            let year = FilingTime.year(String(fields[fields.count - 2])),
            (1...12).contains(month), day >= 1, day <= Calendar.length(ofMonth: month, year: year)
        else { return nil }
        let days = Int64(Calendar.day(year: year, month: month, day: day))
        return Instant(seconds: (days * 1440 + Int64(minutes / 100 * 60 + minutes % 100)) * 60)
    }

    /// Bytes as text; the control characters of typesetting stay where they are asked for.
    mutating func words(of bytes: [UInt8], keepingMarks isKeeping: Bool = false) -> String {
        if isKeeping { return String(decoding: bytes, as: UTF8.self) }
        let text = DecodedText(TypesettingCodes.plain(bytes), hints: hints)
        charset = text.charset.name
        return String(decoding: text.bytes, as: UTF8.self)
    }

    mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    mutating func extra(_ name: String, _ value: String?) {
        guard let value = value?.folded.nonEmpty else { return }
        copy.extras.append(Extra(name: name, value: value))
    }

    /// AP's order: flash, bulletin, urgent, regular, deferred; then advances for weekdays and Sundays
    /// and what other services let wait longer.
    private static let urgencies = [
        "f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "n": 5, "a": 6, "s": 6, "w": 7, "h": 8, "x": 8,
    ]

    /// The categories of news the American agencies file under.
    private static let categories = [
        "a": "domestic", "b": "special events", "c": "features", "d": "lifestyle",
        "e": "entertainment", "f": "financial", "g": "state", "i": "international",
        "j": "lottery", "k": "commentary", "l": "lifestyle", "n": "regional", "o": "weather",
        "p": "politics", "q": "sports results", "r": "racing", "s": "sports", "t": "travel",
        "u": "advisories", "v": "advisories", "w": "Washington", "y": "internal",
        "z": "sports agate",
    ]
}
