/// Looks for a day in the numbers and words of a text, spelling by spelling.
struct DayInTextReader {
    let tokens: [DateScanner.Token]
    let isDayFirst: Bool

    /// Tokens between a day and its clock.
    private static let mostBetween = 6
    private static let dot: UInt8 = 0x2E
    private static let slash: UInt8 = 0x2F
    private static let hyphen: UInt8 = 0x2D

    /// A day as written, and the tokens it stands in.
    private struct Day {
        var date: CivilDate
        var range: Range<Int>
        var isAmbiguous = false
    }

    /// A moment found, and the tokens it stands in.
    struct Found {
        let date: StatedDate
        let range: Range<Int>
        let isAmbiguous: Bool
    }

    func read() -> Found? {
        for at in tokens.indices {
            guard
                let day = yearFirst(at) ?? inFigures(at) ?? dayFirst(at) ?? monthFirst(at),
                let found = withClock(day)
            else { continue }
            return found
        }
        return nil
    }

    /// `2025-03-04`, `2025. 3. 4.`, `2025年3月4日`, `2025 Mar 4`.
    private func yearFirst(_ at: Int) -> Day? {
        guard let year = year(at) else { return nil }
        let next = skip(at + 1) { $0 == Self.dot || $0 == Self.hyphen || $0 == Self.slash }
        if let month = month(next), let day = number(skipFillers(next + 1)) {
            return made(year, month, day, at..<skipFillers(next + 1) + 1)
        }
        let second = isSeparator(at + 1) ? at + 2 : at + 1
        guard second > at + 1, let month = number(second), isSeparator(second + 1),
            let day = number(second + 2)
        else { return nil }
        return made(year, month, day, at..<second + 3)
    }

    /// `04.03.2025`, `4/3/2025`, `04-03-2025`, `04.03.25`.
    private func inFigures(_ at: Int) -> Day? {
        guard let first = number(at), case .mark(let mark)? = token(at + 1),
            mark == Self.dot || mark == Self.slash || mark == Self.hyphen,
            let second = number(at + 2), case .mark(mark)? = token(at + 3),
            !isJoined(at - 1, by: at - 2), !isJoined(at + 5, by: at + 6),
            let year = year(at + 4) ?? shortYear(at, mark)
        else { return nil }
        var isMonthFirst = mark == Self.slash && !isDayFirst
        if first > 12 { isMonthFirst = false }
        if second > 12 { isMonthFirst = true }
        var day = made(
            year, isMonthFirst ? first : second, isMonthFirst ? second : first, at..<at + 5)
        day?.isAmbiguous = mark == Self.slash && first <= 12 && second <= 12 && first != second
        return day
    }

    /// `4 March 2025`, `4. März 2025`, `4 de marzo de 2025`, `21. juni/lipanj, 2020`.
    private func dayFirst(_ at: Int) -> Day? {
        guard let day = number(at) else { return nil }
        let named = secondName(of: skipFillers(at + 1))
        guard let month = month(named) else { return nil }
        var next = named + 1
        if case .mark(Self.slash)? = token(next), case .word? = token(next + 1) { next += 2 }
        next = skipFillers(next)
        guard let year = year(next) else { return nil }
        return made(year, month, day, at..<next + 1)
    }

    /// Where a month's usual name stands behind a slash and another of its names, of two words perhaps:
    /// `4 كانون الثاني / يناير 2025`.
    private func secondName(of named: Int) -> Int {
        guard month(named) == nil else { return named }
        for slash in named + 1...named + 2 {
            // Latin names stand in the table: other words before a slash are none.
            guard case .word(let word)? = token(slash - 1), word.utf8.allSatisfy({ $0 >= 0x80 })
            else { return named }
            if case .mark(Self.slash)? = token(slash), month(slash + 1) != nil { return slash + 1 }
        }
        return named
    }

    /// `March 4, 2025`, `Mar. 4th 2025`.
    private func monthFirst(_ at: Int) -> Day? {
        guard let month = month(at) else { return nil }
        let figure = skipFillers(at + 1)
        guard let day = number(figure) else { return nil }
        let next = skipFillers(figure + 1)
        guard let year = year(next) else { return nil }
        return made(year, month, day, at..<next + 1)
    }

    private func made(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> Day? {
        var date = CivilDate()
        (date.year, date.month, date.day) = (year, month, day)
        return date.moment == nil ? nil : Day(date: date, range: range)
    }

    /// The day with the clock that stands soon after it.
    private func withClock(_ day: Day) -> Found? {
        let end = day.range.upperBound
        for at in end..<min(end + Self.mostBetween, tokens.count) {
            guard let hour = number(at) else { continue }
            guard case .mark(0x3A)? = token(at + 1), let minute = number(at + 2) else { break }
            var date = day.date
            (date.hour, date.minute) = (hour, minute)
            var next = at + 3
            if case .mark(0x3A)? = token(next), let second = number(next + 1) {
                date.second = second
                next += 2
            }
            readHalfDay(&next, into: &date)
            readZone(&next, into: &date)
            if let moment = date.moment {
                return Found(
                    date: moment, range: day.range.lowerBound..<next, isAmbiguous: day.isAmbiguous)
            }
            break
        }
        return day.date.moment.map {
            Found(date: $0, range: day.range, isAmbiguous: day.isAmbiguous)
        }
    }

    private func readHalfDay(_ at: inout Int, into date: inout CivilDate) {
        guard case .word(let word)? = token(at) else { return }
        var isAfternoon = word == "pm"
        var length = 1
        if word == "p" || word == "a", case .mark(Self.dot)? = token(at + 1),
            case .word("m")? = token(at + 2)
        {
            isAfternoon = word == "p"
            length = 4
        } else if word != "pm", word != "am" {
            return
        }
        at = min(at + length, tokens.count)
        guard let hour = date.hour, hour <= 12 else { return }
        date.hour = hour % 12 + (isAfternoon ? 12 : 0)
    }

    private func readZone(_ at: inout Int, into date: inout CivilDate) {
        if case .word(let word)? = token(at), let zone = zoneOffset(Array(word.utf8)[...]) {
            date.offsetMinutes = zone
            at += 1
        }
        guard case .mark(let sign)? = token(at), sign == 0x2B || sign == Self.hyphen,
            case .number(let value, let figures)? = token(at + 1), figures == 2 || figures == 4
        else { return }
        let east = sign == 0x2B ? 1 : -1
        if figures == 4 {
            date.offsetMinutes = east * (value / 100 * 60 + value % 100)
            at += 2
        } else if case .mark(0x3A)? = token(at + 2), let minutes = number(at + 3) {
            date.offsetMinutes = east * (value * 60 + minutes)
            at += 4
        }
    }
}

/// What single tokens say.
extension DayInTextReader {
    private func token(_ at: Int) -> DateScanner.Token? {
        tokens.indices.contains(at) ? tokens[at] : nil
    }

    private func number(_ at: Int) -> Int? {
        guard case .number(let value, let figures)? = token(at), figures <= 2 else { return nil }
        return value
    }

    private func year(_ at: Int) -> Int? {
        guard case .number(let value, let figures)? = token(at), figures == 4 else { return nil }
        // Years of the Buddhist era, which Thailand counts.
        if (2500...2650).contains(value) { return value - 543 }
        return (1990...2100).contains(value) ? value : nil
    }

    /// Two figures are a year where day and month have two as well, and no hyphens.
    private func shortYear(_ at: Int, _ mark: UInt8) -> Int? {
        guard mark != Self.hyphen, case .number(_, 2)? = token(at),
            case .number(_, 2)? = token(at + 2), case .number(let value, 2)? = token(at + 4)
        else { return nil }
        return CivilDate.year(value, digits: 2)
    }

    private func month(_ at: Int) -> Int? {
        guard case .word(let word)? = token(at) else { return nil }
        return monthNumber(word)
    }

    private func isSeparator(_ at: Int) -> Bool {
        switch token(at) {
        case .mark(let mark): mark == Self.dot || mark == Self.slash || mark == Self.hyphen
        case .word(let word): word == "年" || word == "月" || word == "년" || word == "월"
        default: false
        }
    }

    /// Whether a mark joins the figures to more figures: a version, an address, a sum.
    private func isJoined(_ at: Int, by next: Int) -> Bool {
        guard case .mark(let mark)? = token(at), mark == Self.dot || mark == Self.slash,
            case .number? = token(next)
        else { return false }
        return true
    }

    private func skip(_ at: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
        if case .mark(let mark)? = token(at), isSkipped(mark) { return at + 1 }
        return at
    }

    /// Past the marks and small words between the parts of a day.
    private func skipFillers(_ at: Int) -> Int {
        var at = at
        for _ in 0..<3 {
            switch token(at) {
            case .mark(Self.dot), .mark(0x2C), .mark(Self.hyphen), .mark(Self.slash): at += 1
            case .word(let word) where Self.fillers.contains(word): at += 1
            default: return at
            }
        }
        return at
    }

    private static let fillers: Set<String> = [
        "st", "nd", "rd", "th", "er", "º", "ª", "°", "de", "of", "del", "d", "den", "the",
    ]
}
