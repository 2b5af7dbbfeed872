/// Reads seconds or milliseconds since 1970 written as one number; nil for anything else.
func readUnixTime(_ text: [UInt8]) -> StatedDate? {
    var cursor = DateBytes(text)
    let figures = cursor.figures
    guard (9...13).contains(figures), let value = cursor.number(figures) else { return nil }
    if cursor.skip(0x2E) { _ = cursor.number(1...9) }
    guard cursor.isAtEnd else { return nil }
    switch figures {
    case 9, 10: return StatedDate(seconds: Int64(value), offsetMinutes: 0)
    case 12, 13:
        return StatedDate(
            seconds: Int64(value / 1000), milliseconds: value % 1000, offsetMinutes: 0)
    default: return nil
    }
}
