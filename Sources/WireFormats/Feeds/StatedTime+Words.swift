import Markup
import News

extension StatedTime {
    /// A time as a source wrote it; without a moment when the words name none.
    init(stated words: String) {
        let date = StatedDate(words)
        self.init(
            instant: date.map {
                Instant(milliseconds: $0.seconds * 1000 + Int64($0.milliseconds))
            },
            offsetMinutes: date?.offsetMinutes, asWritten: words)
    }
}
