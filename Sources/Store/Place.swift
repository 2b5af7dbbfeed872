import News

/// Where a line stands in the order of the rail: by the second it shows, then as filed.
///
/// Lines and the search index have it as their row id: reading newest first needs no sorting.
struct Place: Hashable, Sendable {
    /// How many pieces of copy an archive can hold.
    static let mostCopies: Int64 = 1 << 30

    let value: Int64

    init(_ value: Int64) {
        self.value = value
    }

    init(moment: Instant, number: Int64) {
        let seconds = min(max(moment.seconds, 0), (1 << 33) - 1)
        value = seconds << 30 | min(max(number, 0), Self.mostCopies - 1)
    }

    /// Letters and digits of a cursor: as many as the greatest number has in base 36.
    private static let cursorLength = 13

    /// Reads what ``cursor`` gave; nil for anything else.
    init?(cursor: String) {
        guard cursor.utf8.count == Self.cursorLength, let value = Int64(cursor, radix: 36),
            value >= 0
        else { return nil }
        self.value = value
    }

    /// To be passed as `before` for what is older.
    var cursor: String {
        let digits = String(value, radix: 36)
        return String(repeating: "0", count: Self.cursorLength - digits.utf8.count) + digits
    }

    /// The copy's number in the archive.
    var number: Int64 { value & (Self.mostCopies - 1) }
}
