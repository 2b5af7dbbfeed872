import ArgumentParser
import Newsroom

/// `wiredesk explain`.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print why copy was filed as it was, and what changed since an earlier version.",
        discussion: """
            Prints the ruling with its reasons, the copy it was held against, the words both share \
            with their weights, the score against the score needed, the nearest story it did not \
            join, and the words that changed. With --against any two pieces of copy are compared.
            """)

    @Argument(help: "The id of the copy, or of a story: then of the copy that opened it.")
    var id: String

    @Option(name: .long, help: "The id of copy to set it beside, word by word.")
    var against: String?

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await Explaining(settings: options.load()).run(
            id, against: against, asJSON: json, to: StandardOutput())
    }
}
