import Markup
import News

/// Reads the times of wire formats, in every spelling of ISO 8601 they use.
enum WireTime {
    /// The moment stated; nil only for an empty string.
    static func read(_ words: String?) -> StatedTime? {
        guard let words = words?.folded.nonEmpty else { return nil }
        guard let date = StatedDate(words) else {
            return StatedTime(instant: nil, asWritten: words)
        }
        let instant = Instant(milliseconds: date.seconds &* 1000 &+ Int64(date.milliseconds))
        return StatedTime(instant: instant, offsetMinutes: date.offsetMinutes, asWritten: words)
    }
}
