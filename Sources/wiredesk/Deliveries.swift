import ArgumentParser
import Newsroom

/// `wiredesk deliveries`.
struct Deliveries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what was received, newest first, and what came of it.",
        discussion: """
            Everything received is kept as it came, also what could not be read: --refused lists \
            that with the reason, --bytes gives it back. Of a file above ingest.maxBytes only the \
            reason is kept; one dropped into the inbox lies in its refused/ folder.
            """)

    @Flag(name: .long, help: "Only what could not be read.")
    var refused = false

    @Option(name: .long, help: "How many to list.")
    var limit = 50

    @Flag(name: .long, help: "Print JSON lines.")
    var json = false

    @Option(
        name: .customLong("bytes"),
        help: ArgumentHelp("Print the bytes of this delivery instead.", valueName: "id"))
    var wanted: String?

    @OptionGroup var options: SettingsOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit must be 1 or more") }
    }

    func run() async throws {
        let log = try await DeliveryLog(settings: options.load())
        if let wanted { return try log.give(wanted, to: StandardOutput()) }
        try log.list(newest: limit, refused: refused, asJSON: json, to: StandardOutput())
    }
}
