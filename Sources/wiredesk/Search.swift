import ArgumentParser
import Newsroom

/// `wiredesk search`.
struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Search the archive, newest first.",
        discussion: """
            Words must all be there; "a phrase" stands together; -word must not be there; OR \
            between words takes either; source:ID or source:"NAME", section:NAME, lang:TAG, \
            since:2026-11-01, until:2026-11-30, since:2d and since:today narrow it down, by the days of \
            site.utcOffsetMinutes; a beginning* goes on. \
            Accents and case make no difference. Put the query in quotation marks, or after --, \
            where a word begins with a hyphen.
            """)

    @Argument(help: "The words to look for.")
    var query: [String]

    @Option(name: .long, parsing: .unconditional, help: "How many lines to print, 1 to 1000.")
    var limit = 20

    @Flag(name: .long, help: "Print JSON lines.")
    var json = false

    @OptionGroup var options: SettingsOptions

    func validate() throws {
        guard (1...Dispatching.mostFound).contains(limit) else {
            throw ValidationError("--limit is from 1 to \(Dispatching.mostFound).")
        }
    }

    func run() async throws {
        try await Searching(settings: options.load())
            .run(
                query.joined(separator: " "), limit: limit, asJSON: json, to: StandardOutput(),
                errors: StandardOutput(descriptor: 2))
    }
}
