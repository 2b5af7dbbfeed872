import ArgumentParser
import Newsroom

/// `wiredesk search`.
struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Search the archive, newest first.",
        discussion: """
            Words must all be there; "a phrase" stands together; -word must not be there; OR \
            between words takes either; source:ID or source:"NAME", section:NAME, lang:TAG, \
            since:2026-11-01, until:2026-11-30 and since:2d narrow it down, by the days of \
            site.utcOffsetMinutes; a beginning* goes on. \
            Accents and case make no difference. Put the query in quotation marks, or after --, \
            where a word begins with a hyphen.
            """)

    @Argument(help: "The words to look for.")
    var query: [String]

    @Option(name: .long, help: "How many lines to print.")
    var limit = 20

    @Flag(name: .long, help: "Print JSON lines.")
    var json = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await Searching(settings: options.load())
            .run(
                query.joined(separator: " "), limit: limit, asJSON: json, to: StandardOutput(),
                errors: StandardOutput(descriptor: 2))
    }
}
