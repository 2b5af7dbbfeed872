import News
import WireFormats

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
