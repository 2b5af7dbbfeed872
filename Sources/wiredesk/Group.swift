import ArgumentParser
import Newsroom

/// `wiredesk group`.
struct Group: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "File items from standard input into stories, in memory; a filter over NDJSON.",
        discussion: """
            Each line in is {"id", "published", "headline", "body", "language", "source"}; only \
            the id must be there. Each line out, in the same order, is {"id", "story", "kind", \
            "of", "because"}, with kind one of new, update, correction, duplicate, copy, \
            development, kill. When two stories turn out to be one, the items of the younger are \
            printed again with the story they are in now.

            No archive is read or written.
            """)

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await options.load()
        let refused = try Grouping(windowDays: settings.windowDays)
            .run(to: StandardOutput(), errors: StandardOutput(descriptor: 2))
        if refused > 0 { throw ExitCode.failure }
    }
}
