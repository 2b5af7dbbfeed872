/// Reads a date with words or in national order: `Tue, 04 Mar 25 10:15 EDT`, `4. März 2025`,
/// `March 4, 2025 10:15 AM`, `04.03.2025`, `2025년 3월 4일`; nil when it names no moment.
func readWrittenDate(_ scanner: DateScanner) -> StatedDate? {
    var reader = WrittenDateReader(tokens: scanner.tokens[...])
    return reader.read()
}

private struct WrittenDateReader {
    var tokens: ArraySlice<DateScanner.Token>
    var date = CivilDate()
    var numbers: [(value: Int, figures: Int)] = []
    var separator: UInt8?
    var halfDay: HalfDay?
    var hasName = false
    /// Where the month's name stood among the numbers.
    var nameIndex = 0

    /// The year before the first of the Japanese era named.
    var yearZero: Int?

    enum HalfDay { case morning, afternoon }

    mutating func read() -> StatedDate? {
        while let token = tokens.popFirst() {
            switch token {
            case .number(let value, let figures):
                if !readTime(value, figures) { numbers.append((value, figures)) }
            case .word(let word): read(word)
            case .mark(let mark): read(mark)
            }
        }
        guard place() else { return nil }
        applyHalfDay()
        return date.moment
    }

    /// A time of day begins with this number when a colon follows it.
    private mutating func readTime(_ value: Int, _ figures: Int) -> Bool {
        guard date.hour == nil, figures <= 2, let minute = part(after: 0x3A) else { return false }
        date.hour = value
        date.minute = minute
        if let second = part(after: 0x3A) {
            date.second = second
            if case .mark(0x2E)? = tokens.first, case .number? = tokens.dropFirst().first {
                tokens = tokens.dropFirst(2)
            }
        }
        return true
    }

    private mutating func part(after mark: UInt8) -> Int? {
        guard case .mark(mark)? = tokens.first,
            case .number(let value, let figures)? = tokens.dropFirst().first, figures <= 2
        else { return nil }
        tokens = tokens.dropFirst(2)
        return value
    }

    private mutating func read(_ word: String) {
        if let month = monthNumber(word), !isWeekday {
            date.month = month
            hasName = true
            nameIndex = numbers.count
            return
        }
        switch word {
        case "am", "上午", "오전", "午前": halfDay = .morning
        case "pm", "下午", "오후", "午後": halfDay = .afternoon
        case "令和": yearZero = 2018
        case "平成": yearZero = 1988
        case "昭和": yearZero = 1925
        case "元年": numbers.append((1, 1))
        case "t", "noon": break
        default: readZone(word)
        }
    }

    /// `mar,` before the day is a Tuesday in Spanish and Italian, no month.
    private var isWeekday: Bool {
        guard numbers.isEmpty, case .mark(0x2C)? = tokens.first else { return false }
        return true
    }

    private mutating func readZone(_ word: String) {
        guard date.hour != nil || !numbers.isEmpty,
            let offset = zoneOffset(Array(word.utf8)[...])
        else { return }
        if date.offsetMinutes == nil { date.offsetMinutes = offset }
    }

    private mutating func read(_ mark: UInt8) {
        let isSign = mark == 0x2B || mark == 0x2D
        if isSign, date.hour != nil, case .number(let value, let figures)? = tokens.first,
            figures <= 4, readOffset(value, figures, isEast: mark == 0x2B)
        {
            return
        }
        if numbers.count == 1, separator == nil { separator = mark }
    }

    private mutating func readOffset(_ value: Int, _ figures: Int, isEast: Bool) -> Bool {
        // `10:15 - 04.03.2025`: a date follows, no zone.
        if figures <= 2, case .mark(let mark)? = tokens.dropFirst().first, mark != 0x3A {
            return false
        }
        tokens = tokens.dropFirst()
        var minutes = figures > 2 ? value / 100 * 60 + value % 100 : value * 60
        if figures <= 2, let more = part(after: 0x3A) { minutes += more }
        date.offsetMinutes = isEast ? minutes : -minutes
        return true
    }

    private mutating func applyHalfDay() {
        guard let hour = date.hour, let halfDay, hour <= 12 else { return }
        switch halfDay {
        case .morning: date.hour = hour == 12 ? 0 : hour
        case .afternoon: date.hour = hour == 12 ? 12 : hour + 12
        }
    }

    /// Decides which number is day, month and year.
    private mutating func place() -> Bool {
        if let yearZero { return placeInEra(yearZero) }
        guard hasName ? placeAroundName() : placeByOrder() else { return false }
        // Years of the Buddhist era, which Thailand counts.
        if let year = date.year, (2400...2700).contains(year) { date.year = year - 543 }
        return true
    }

    private mutating func placeInEra(_ yearZero: Int) -> Bool {
        guard numbers.count >= 3 else { return false }
        date.year = yearZero + numbers[0].value
        (date.month, date.day) = (numbers[1].value, numbers[2].value)
        return true
    }

    private mutating func placeAroundName() -> Bool {
        var rest = numbers
        if let long = rest.firstIndex(where: { $0.figures == 4 }) {
            date.year = rest.remove(at: long).value
            date.day = rest.first?.value
            return rest.count <= 2
        }
        guard rest.count >= 2 else { return false }
        date.day = rest[0].value
        date.year = CivilDate.year(rest[1].value, digits: rest[1].figures)
        return rest[1].figures <= 3
    }

    private mutating func placeByOrder() -> Bool {
        guard numbers.count >= 3 else { return false }
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.figures == 4 {
            (date.year, date.month, date.day) = (first.value, second.value, third.value)
            return true
        }
        guard third.figures == 4 || third.figures == 2 else { return false }
        date.year = CivilDate.year(third.value, digits: third.figures)
        // American slashes put the month first where that is possible; points never do.
        let isMonthFirst = separator == 0x2F && first.value <= 12
        date.month = isMonthFirst ? first.value : second.value
        date.day = isMonthFirst ? second.value : first.value
        return true
    }
}
