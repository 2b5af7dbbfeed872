/// A moment read from the words of a document.
public struct StatedDate: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    public var seconds: Int64
    /// What the words said beyond the second.
    public var milliseconds: Int
    /// Minutes east of UTC as stated; nil when no zone was stated and UTC was assumed.
    public var offsetMinutes: Int?
    /// Whether a time of day was stated; midnight was assumed otherwise.
    public var hasTime: Bool

    /// Reads a date in any spelling met in documents; nil when the words name no possible moment.
    ///
    /// RFC 822 and its misspellings, ISO 8601 (extended, basic, week and day dates), Unix times,
    /// and dates with month names of many languages.
    public init?(_ text: String) {
        if let date = text.utf8.withContiguousStorageIfAvailable(readUsualDate) ?? nil {
            self = date
            return
        }
        let bytes = asciiFigures(Array(text.utf8.prefix(Self.longest)))
        let scanner = DateScanner(bytes)
        guard let date = readISODate(bytes) ?? readUnixTime(bytes) ?? readWrittenDate(scanner)
        else { return nil }
        self = date
    }

    /// Bytes looked at; no date is longer.
    public static let longest = 128

    init(seconds: Int64, milliseconds: Int = 0, offsetMinutes: Int? = nil, hasTime: Bool = true) {
        self.seconds = seconds
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
        self.hasTime = hasTime
    }
}
