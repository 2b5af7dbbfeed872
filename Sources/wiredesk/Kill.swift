import ArgumentParser
import Newsroom

/// `wiredesk kill`.
struct Kill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Withdraw copy from every page, feed and answer, as an editor.",
        discussion: """
            Every version and carried copy of its text is withdrawn with it, and so is the same \
            text when it comes again. A page that says so stands in its place (410), feeds \
            announce it as deleted, live readers are told. The archive keeps what was received. \
            A newer version by its provider stands: that is other copy, and the provider's word.
            """)

    @Argument(help: "The id of the copy.")
    var id: String

    @Option(name: .long, help: "Why, for whoever asks later.")
    var because = ""

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await EditorsDesk(settings: options.load()).kill(
            id, because: because, to: StandardOutput())
    }
}
