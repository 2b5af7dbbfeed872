import News
import WireFormats

/// A line of `parse --by-file`: all that one input holds.
struct ParsedFile: Encodable {
    var file: String
    var format: Format
    var charset: String
    var feed: FeedHead?
    var items: [Copy]
    var faults: [Fault]

    init(_ input: ParseInput, _ reading: Reading) {
        file = input.path
        format = reading.format
        charset = reading.charset
        feed = reading.feed
        items = reading.copies
        faults = reading.faults
    }
}
