import ArgumentParser
import Newsroom

/// `wiredesk ingest`.
struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read files, addresses or standard input and file them into the archive.",
        discussion: """
            Prints one JSON line an item: the copy's id, its story, the ruling and the reasons. \
            An item that is in the archive already is printed with "seen": true and filed no \
            second time. What cannot be read is kept as a delivery with the reason, named on \
            standard error, and makes the exit status 1.

            Also takes what wiredesk export printed.
            """)

    @Argument(
        help: "Files, folders, http(s) addresses, or - for standard input.", completion: .file())
    var inputs: [String]

    @Option(name: .long, help: "The source to file under; made when there is none of that name.")
    var source = "inbox"

    @Flag(name: .long, help: "File nothing; print what would be ruled.")
    var dryRun = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let ingesting = try await Ingesting(
            settings: options.load(), source: source, isDryRun: dryRun)
        let refused = try await ingesting.run(
            inputs, to: StandardOutput(), errors: StandardOutput(descriptor: 2))
        if refused > 0 { throw ExitCode.failure }
    }
}
