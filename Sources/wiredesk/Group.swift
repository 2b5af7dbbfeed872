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

    @Flag(name: .customLong("no-reasons"), help: "Leave \"because\" empty, which is faster.")
    var leavesReasonsOut = false

    @Option(
        name: .long,
        help: "How many blocks of lines to read at the same time (default: all cores).")
    var jobs: Int?

    @Option(
        name: .customLong("without"),
        help: ArgumentHelp(
            "Go without a signal, to measure it: \(Grouping.signals.joined(separator: ", ")).",
            valueName: "signal"))
    var signalsLeftOut: [String] = []

    func validate() throws {
        if let jobs, !(1...Parsing.mostJobs).contains(jobs) {
            throw ValidationError("--jobs takes 1 to \(Parsing.mostJobs)")
        }
        for signal in signalsLeftOut where !Grouping.signals.contains(signal) {
            throw ValidationError(
                "no signal \"\(signal)\": one of \(Grouping.signals.joined(separator: ", "))")
        }
    }

    func run() async throws {
        let settings = try await options.load()
        let grouping = Grouping(
            windowDays: settings.windowDays, without: signalsLeftOut,
            explaining: !leavesReasonsOut)
        let refused = try await grouping.run(
            jobs: jobs, to: StandardOutput(), errors: StandardOutput(descriptor: 2))
        if refused > 0 { throw ExitCode.failure }
    }
}
