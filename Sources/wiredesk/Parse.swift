import ArgumentParser
import Newsroom

/// `wiredesk parse`.
struct Parse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read files and print what they hold, one JSON document an item.",
        discussion: """
            The format is recognised by the bytes. Files are read on all cores and printed in the \
            order given. Nothing is filed.

            Each line is {"file", "format", "copy"}; with --by-file it is {"file", "format", \
            "charset", "feed", "items", "faults"}, or {"file", "error"} for refused input. Input \
            that cannot be read is named on standard error with the line and byte where known, \
            and the exit status is then 1.
            """)

    @Argument(help: "Files to read; - is standard input.", completion: .file())
    var paths: [String] = []

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Read as this format, whatever the bytes look like: \(ParseInput.formats).",
            valueName: "format"))
    var format: String?

    @Option(
        name: .long,
        help: """
            Read the names of the files from this file (- is standard input): a path a line, or \
            path TAB media type TAB address, or {"file","url","charset","type"}.
            """, completion: .file())
    var filesFrom: String?

    @Option(name: .long, help: "The address the input came from, to resolve links against.")
    var url: String?

    @Flag(name: .long, help: "Print one JSON document a file instead of one an item.")
    var byFile = false

    @Flag(
        name: .long,
        help: "Leave the text of feeds and pages as delivered: the copy editor does not read it.")
    var asDelivered = false

    @Flag(
        name: .long,
        help: """
            Read the files as web pages and print each block with its score and why it was kept \
            or dropped.
            """)
    var explain = false

    @Flag(
        name: .long,
        help: """
            Read the files as web pages and make one copy of the pages, AMP and print forms of an \
            article; each line is {"files", "copy"}. Addresses help: see --files-from.
            """)
    var join = false

    @Option(
        name: .long,
        help: "Leave out what this file says repeats on the pages' site; see --learn-site.",
        completion: .file())
    var site: String?

    @Option(
        name: .long,
        help: """
            Learn from the pages what repeats on their site and add it to this file; print no copy.
            """, completion: .file())
    var learnSite: String?

    @Option(name: .long, help: "How many files to read at the same time (default: all cores).")
    var jobs: Int?

    @OptionGroup var options: SettingsOptions

    func validate() throws {
        if paths.isEmpty, filesFrom == nil {
            throw ValidationError("Name a file, - for standard input, or use --files-from.")
        }
        if let jobs, !(1...Parsing.mostJobs).contains(jobs) {
            throw ValidationError("--jobs takes 1 to \(Parsing.mostJobs)")
        }
        if let format, !ParseInput.isFormat(format) {
            throw ValidationError("No format \(format); there are \(ParseInput.formats).")
        }
        if join, explain || byFile || learnSite != nil {
            throw ValidationError("--join goes with neither --by-file, --explain nor --learn-site.")
        }
    }

    func run() async throws {
        let settings = try await options.load()
        let parsing = Parsing(
            unit: explain ? .explanation : byFile ? .file : .item, maxBytes: settings.maxBytes,
            jobs: jobs)
        let inputs = try ParseInput.list(
            paths: paths, listedIn: filesFrom, format: format, url: url)
        let errors = StandardOutput(descriptor: 2)
        if let learnSite {
            let refused = try SiteFile(path: learnSite).learn(
                from: inputs, maxBytes: settings.maxBytes, to: StandardOutput(), errors: errors)
            if refused > 0 { throw ExitCode.failure }
            return
        }
        let hinted = try site.map { try SiteFile(path: $0).hinting(inputs) } ?? inputs
        let asked = asDelivered ? AnySequence(hinted.lazy.map(\.asDelivered)) : hinted
        let refused =
            join
            ? try Joining(maxBytes: settings.maxBytes).run(
                asked, to: StandardOutput(), errors: errors)
            : try await parsing.run(asked, to: StandardOutput(), errors: errors)
        if refused > 0 { throw ExitCode.failure }
    }
}
