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

/// A line of `parse`: one item, and where it was read.
struct ParsedItem: Encodable {
    var file: String
    var format: Format
    var copy: Copy

    init(_ input: ParseInput, _ reading: Reading, _ copy: Copy) {
        file = input.path
        format = reading.format
        self.copy = copy
    }
}

/// A line of `parse --by-file` for an input that was refused.
struct RefusedFile: Encodable {
    var file: String
    var error: String
    var fault: Fault?

    init(_ input: ParseInput, _ error: String, _ fault: Fault?) {
        file = input.path
        self.error = error
        self.fault = fault
    }
}

/// A line of `parse --explain`: every block of a page, and how it was judged.
struct ExplainedPage: Encodable {
    var file: String
    var signs: [String]
    var blocks: [PageExplanation.Block]
    var daySigns: [String]
    var days: [PageExplanation.Day]

    init(_ input: ParseInput, _ explanation: PageExplanation) {
        file = input.path
        signs = explanation.signs
        blocks = explanation.blocks
        daySigns = explanation.daySigns
        days = explanation.days
    }
}
