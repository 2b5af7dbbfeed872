/// A block of lines as read, and its number.
struct ReadBlock: Sendable {
    var number: Int
    var lines: [GroupLines.Line]
}
