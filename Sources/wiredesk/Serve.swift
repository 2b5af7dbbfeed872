import ArgumentParser
import Newsroom

/// `wiredesk serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take copy in, file it, and serve the paper: everything in one process.",
        discussion: """
            Fetches the sources on their rota, watches the inbox folder, files what comes, and \
            serves the site. SIGINT or SIGTERM stops it in order: the delivery in hand is filed, \
            live readers are closed, and the exit status is 0.
            """)

    @Option(name: .long, help: "The address to listen on (http.host).")
    var host: String?

    @Option(name: .long, help: "The port to listen on (http.port).")
    var port: Int?

    @Flag(
        name: .long,
        help: """
            Add the bundled sample wire; its last items arrive while you look. It is kept in \
            sample-data, apart from your own copy, unless --data names a folder.
            """)
    var sample = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await options.load([
            "http.host": host, "http.port": port.map(String.init),
            "data": sample && !options.namesData ? "sample-data" : nil,
        ])
        try await Serving(settings: settings, withSample: sample).run()
    }
}
