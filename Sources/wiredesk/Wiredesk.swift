import ArgumentParser
import Newsroom

/// The command and its subcommands.
@main
struct Wiredesk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredesk",
        abstract: "A self-hosted newswire: copy in, stories filed, a live front page out.",
        discussion: """
            Reads feeds, agency wires, web pages and text scraped off pages; files every piece of \
            copy into a story with its versions, corrections, carried copies and developments; \
            says why; and serves the result as a paper, an API and feeds.

            Settings come from defaults, then wiredesk.yaml (or --config), then variables such \
            as WIREDESK_HTTP_PORT, then flags; later ones win.

            EXIT STATUS
              0   all went well
              1   something failed or some input was refused; one line on standard error says what
              64  the command line was wrong

            EXAMPLES
              wiredesk serve --sample
              wiredesk ingest https://news.example/feed.xml
              wiredesk parse *.xml | jq .copy.headline
              wiredesk --generate-completion-script zsh
            """,
        version: Version.current,
        subcommands: [
            Serve.self, Ingest.self, Parse.self, Group.self, Search.self, Story.self,
            Explain.self, Kill.self, Sources.self, Deliveries.self, Export.self, Replay.self,
        ])
}
