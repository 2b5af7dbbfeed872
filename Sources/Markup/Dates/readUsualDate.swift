/// Reads the two spellings nearly all feeds use, to the letter: `Tue, 04 Mar 2025 10:15:30 +0100`
/// (RFC 2822) and `2025-03-04T10:15:30+01:00` (RFC 3339); nil for any other, which may still be a date.
func readUsualDate(_ text: UnsafeBufferPointer<UInt8>) -> StatedDate? {
    guard (16...40).contains(text.count) else { return nil }
    var reader = UsualDateReader(text: text)
    return text[0] &- 0x30 < 10 && text[4] == 0x2D ? reader.readISO() : reader.readMail()
}

private struct UsualDateReader {
    let text: UnsafeBufferPointer<UInt8>
    var at = 0
    var date = CivilDate()

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func readISO() -> StatedDate? {
        date.year = number(4)
        guard skip(0x2D), let month = number(2), skip(0x2D), let day = number(2),
            skip(0x54) || skip(0x20), readClock(), readFraction()
        else { return nil }
        date.month = month
        date.day = day
        if at < text.count {
            if skip(0x5A) { date.offsetMinutes = 0 } else { guard readOffset() else { return nil } }
        }
        return at == text.count && date.year != nil ? date.moment : nil
    }

    mutating func readMail() -> StatedDate? {
        guard isWeekday, text[3] == 0x2C, text[4] == 0x20 else { return nil }
        at = 5
        guard let day = number(2) ?? number(1), skip(0x20), let month = readMonth(), skip(0x20),
            let year = number(4), skip(0x20), readClock(), skip(0x20)
        else { return nil }
        (date.year, date.month, date.day) = (year, month, day)
        if let zone = readZone() {
            date.offsetMinutes = zone
            return date.moment
        }
        guard readOffset(), at == text.count else { return nil }
        return date.moment
    }

    /// A number of exactly so many figures.
    private mutating func number(_ count: Int) -> Int? {
        guard at + count <= text.count else { return nil }
        var value = 0
        for index in at..<at + count {
            let figure = text[index] &- 0x30
            guard figure < 10 else { return nil }
            value = value * 10 + Int(figure)
        }
        if at + count < text.count, text[at + count] &- 0x30 < 10 { return nil }
        at += count
        return value
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard at < text.count, text[at] == byte else { return false }
        at += 1
        return true
    }

    /// `10:15`, `10:15:30`.
    private mutating func readClock() -> Bool {
        guard let hour = number(2), skip(0x3A), let minute = number(2) else { return false }
        date.hour = hour
        date.minute = minute
        guard skip(0x3A) else { return true }
        guard let second = number(2) else { return false }
        date.second = second
        return true
    }

    /// One to nine figures behind a point, of which three count.
    private mutating func readFraction() -> Bool {
        guard skip(0x2E) else { return true }
        var value = 0
        var figures = 0
        while at < text.count, text[at] &- 0x30 < 10 {
            if figures < 3 { value = value * 10 + Int(text[at] - 0x30) }
            figures += 1
            at += 1
        }
        guard (1...9).contains(figures) else { return false }
        date.milliseconds = figures == 1 ? value * 100 : figures == 2 ? value * 10 : value
        return true
    }

    /// `+0100`, `+01:00`.
    private mutating func readOffset() -> Bool {
        let isEast = at < text.count && text[at] == 0x2B
        guard isEast || at < text.count && text[at] == 0x2D, at + 5 <= text.count else {
            return false
        }
        at += 1
        let whole = number(4)
        guard let hours = whole.map({ $0 / 100 }) ?? number(2) else { return false }
        var minutes = whole.map { $0 % 100 }
        if minutes == nil, skip(0x3A) { minutes = number(2) }
        guard let minutes else { return false }
        date.offsetMinutes = (hours * 60 + minutes) * (isEast ? 1 : -1)
        return true
    }

    /// The zones of RFC 2822 section 4.3.
    private func readZone() -> Int? {
        if isAtEnd("GMT") || isAtEnd("UTC") || isAtEnd("Z") || isAtEnd("UT") { return 0 }
        guard at + 3 == text.count, text[at + 2] == UInt8(ascii: "T") else { return nil }
        let hours: Int
        switch text[at] {
        case UInt8(ascii: "E"): hours = -5
        case UInt8(ascii: "C"): hours = -6
        case UInt8(ascii: "M"): hours = -7
        case UInt8(ascii: "P"): hours = -8
        default: return nil
        }
        switch text[at + 1] {
        case UInt8(ascii: "S"): return hours * 60
        case UInt8(ascii: "D"): return (hours + 1) * 60
        default: return nil
        }
    }

    private func isAtEnd(_ zone: StaticString) -> Bool {
        guard at + zone.utf8CodeUnitCount == text.count else { return false }
        for index in at..<text.count where text[index] != zone.utf8Start[index - at] {
            return false
        }
        return true
    }

    private var isWeekday: Bool {
        switch (text[0], text[1], text[2]) {
        case (0x4D, 0x6F, 0x6E), (0x54, 0x75, 0x65), (0x57, 0x65, 0x64), (0x54, 0x68, 0x75),
            (0x46, 0x72, 0x69), (0x53, 0x61, 0x74), (0x53, 0x75, 0x6E):
            true
        default: false
        }
    }

    private mutating func readMonth() -> Int? {
        guard at + 3 <= text.count else { return nil }
        let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
        for month in 0..<12 {
            let name = months.utf8Start + month * 3
            if text[at] == name[0], text[at + 1] == name[1], text[at + 2] == name[2] {
                at += 3
                return month + 1
            }
        }
        return nil
    }
}
