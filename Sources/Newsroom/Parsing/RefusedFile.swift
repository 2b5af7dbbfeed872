import News
import WireFormats

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
