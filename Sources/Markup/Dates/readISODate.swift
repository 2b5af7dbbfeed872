/// Reads ISO 8601 and its relatives: `2025-03-04T10:15:30.5+01:00`, `20250304T101530Z`,
/// `2025/3/4 10:15`, `2025-W10-2`, `2025-063`, `2025-03`; nil for anything else.
func readISODate(_ text: [UInt8]) -> StatedDate? {
    var cursor = DateBytes(text)
    var date = CivilDate()
    switch cursor.figures {
    case 4: guard readExtended(&cursor, &date) else { return nil }
    case 8:
        date.year = cursor.number(4)
        date.month = cursor.number(2)
        date.day = cursor.number(2)
    case 14:
        date.year = cursor.number(4)
        date.month = cursor.number(2)
        date.day = cursor.number(2)
        guard readTime(&cursor, &date) else { return nil }
    default: return nil
    }
    guard readRest(&cursor, &date) else { return nil }
    return date.moment
}

private func readExtended(_ cursor: inout DateBytes, _ date: inout CivilDate) -> Bool {
    date.year = cursor.number(4)
    if cursor.isAtEnd { return true }
    guard cursor.skip(0x2D, 0x2F, 0x2E) else { return false }
    if cursor.skip(0x57) { return readWeek(&cursor, &date) }
    if cursor.figures == 3 { return setDay(cursor.number(3), &date) }
    guard let month = cursor.number(1...2) else { return false }
    date.month = month
    if cursor.isAtEnd { return true }
    guard cursor.skip(0x2D, 0x2F, 0x2E), let day = cursor.number(1...2) else { return false }
    date.day = day
    return true
}

private func readWeek(_ cursor: inout DateBytes, _ date: inout CivilDate) -> Bool {
    guard let year = date.year, let week = cursor.number(2), (1...53).contains(week) else {
        return false
    }
    _ = cursor.skip(0x2D)
    let weekday = cursor.number(1) ?? 1
    guard (1...7).contains(weekday) else { return false }
    // Week 1 holds 4 January; 1970-01-01 was a Thursday.
    let fourth = CivilDate.days(year: year, month: 1, day: 4)
    let monday = fourth - ((fourth + 3) % 7 + 7) % 7
    let first = CivilDate.days(year: year, month: 1, day: 1)
    return setDay(monday + (week - 1) * 7 + weekday - first, &date)
}

/// Sets month and day from the day of the year, which may run over into the next.
private func setDay(_ dayOfYear: Int?, _ date: inout CivilDate) -> Bool {
    guard var day = dayOfYear, let year = date.year, (1...372).contains(day) else { return false }
    var month = 1
    while month <= 12, day > CivilDate.length(ofMonth: month, year: year) {
        day -= CivilDate.length(ofMonth: month, year: year)
        month += 1
    }
    if month == 13 {
        date.year = year + 1
        month = 1
    }
    date.month = month
    date.day = day
    return true
}

/// Reads `T10:15:30.5 +01:00` to the end of the text.
private func readRest(_ cursor: inout DateBytes, _ date: inout CivilDate) -> Bool {
    if date.hour == nil, !cursor.isAtEnd {
        _ = cursor.skip(0x54, 0x74)
        cursor.skipSpace()
        if cursor.figures > 0 {
            guard readTime(&cursor, &date) else { return false }
        }
    }
    cursor.skipSpace()
    if cursor.isAtEnd { return true }
    guard let offset = zoneOffset(cursor.rest) else { return false }
    date.offsetMinutes = offset
    return true
}

private func readTime(_ cursor: inout DateBytes, _ date: inout CivilDate) -> Bool {
    guard let hour = cursor.number(cursor.figures == 1 ? 1 : 2) else { return false }
    date.hour = hour
    _ = cursor.skip(0x3A, 0x2E)
    if cursor.figures == 0 { return true }
    guard let minute = cursor.number(cursor.figures == 1 ? 1 : 2) else { return false }
    date.minute = minute
    let hasMore = cursor.skip(0x3A, 0x2E)
    if cursor.figures > 0 {
        guard let second = cursor.number(cursor.figures == 1 ? 1 : 2) else { return false }
        date.second = second
    } else if hasMore {
        return false
    }
    if cursor.skip(0x2E, 0x2C) {
        let figures = cursor.figures
        let kept = min(figures, 3)
        guard let fraction = cursor.number(kept) else { return false }
        date.milliseconds = fraction * [1, 100, 10, 1][kept]
        while cursor.figures > 0 { _ = cursor.number(1) }
    }
    return true
}
