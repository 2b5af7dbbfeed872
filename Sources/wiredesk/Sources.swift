import ArgumentParser
import Newsroom

/// `wiredesk source`.
struct Sources: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source", abstract: "Add, list or remove the sources copy comes from.",
        subcommands: [Add.self, Subscribe.self, List.self, Remove.self],
        defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a source, or change the one of that id.",
            discussion: """
                Of a source that is changed, what is not said stays as it was. A serving wiredesk takes it up within a minute. Of a folder each complete file is \
                read, then moved to done/ in it, or to refused/ where it cannot be read.
                """)

        @Argument(help: "A short name: lower-case letters, digits and hyphens.")
        var id: String
        @Argument(help: "The http(s) address to fetch, or file:/// and a folder to watch.")
        var address: String
        @Option(name: .long, help: "The name to print (default: the id).")
        var name: String?
        @Flag(
            name: .long, inversion: .prefixedNo,
            help: "Whether it is an agency: it writes for others.")
        var agency: Bool?
        @Option(name: .long, help: "The language to assume where copy states none (BCP 47).")
        var language: String?
        @Option(name: .long, help: "Seconds between fetches, at least 30 (default: 300).")
        var interval: Int?
        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await SourceBook(settings: options.load()).add(
                id: id, address: address, name: name, isAgency: agency, language: language,
                interval: interval, to: StandardOutput())
        }
    }

    struct Subscribe: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add the feeds of a subscription list (OPML) that are not sources yet.",
            discussion: "Each is named after its title; the names are printed.")

        @Argument(help: "The OPML file, or its address; - is standard input.", completion: .file())
        var path: String
        @Option(name: .long, help: "Seconds between fetches, at least 30.")
        var interval = 300
        @OptionGroup var options: SettingsOptions

        func run() async throws {
            let refused = try await SourceBook(settings: options.load()).subscribe(
                to: path, interval: interval, to: StandardOutput(),
                errors: StandardOutput(descriptor: 2))
            if refused > 0 { throw ExitCode.failure }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the sources, with how the last fetch went.")

        @Flag(name: .long, help: "Print JSON lines.")
        var json = false
        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await SourceBook(settings: options.load()).list(asJSON: json, to: StandardOutput())
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop fetching a source; what it sent stays in the archive.")

        @Argument(help: "The source's id.")
        var id: String
        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await SourceBook(settings: options.load()).remove(
                id: id, to: StandardOutput())
        }
    }
}
