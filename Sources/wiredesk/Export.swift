import ArgumentParser
import Newsroom

/// `wiredesk export`.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print everything filed as NDJSON, in the order of filing.",
        discussion: """
            Lines are {"source": …} and then {"filed": …}, each with the copy and its ruling. \
            wiredesk ingest reads them back: the same copy, filed in the same order, gives the \
            same stories.
            """)

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await Exporting(settings: options.load()).run(to: StandardOutput())
    }
}
