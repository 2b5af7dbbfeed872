import Foundation

/// What is printed for one input.
struct Printout: Sendable {
    var lines: [Data]
    var refusal: String?
}
