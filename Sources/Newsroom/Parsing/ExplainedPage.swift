import WireFormats

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
