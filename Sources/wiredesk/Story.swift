import ArgumentParser
import Newsroom

/// `wiredesk story`.
struct Story: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Print a story, or rule on stories as an editor, for good.",
        subcommands: [Show.self, Move.self, Unite.self], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a story: its timeline, and why each item is in it.")

        @Argument(help: "The id of the story, or of any copy in it.")
        var id: String

        @Flag(name: .long, help: "Print JSON.")
        var json = false

        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await ShowingStory(settings: options.load()).run(
                id, asJSON: json, to: StandardOutput())
        }
    }

    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put copy into another story, or into one of its own.",
            discussion: """
                The versions and carried copies of its text go with it, what comes of it later too, \
                and the two stories are never merged again but by an editor. Copy that left the \
                desk's window cannot be moved.
                """)

        @Argument(help: "The ids of the copy.")
        var copies: [String]

        @Option(name: .customLong("to"), help: "The story (default: a story of its own).")
        var story: String?

        @Option(name: .long, help: "Why, for whoever asks later.")
        var because = ""

        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await EditorsDesk(settings: options.load()).move(
                copies, to: story, because: because, to: StandardOutput())
        }
    }

    struct Unite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make two stories one; the older goes on.")

        @Argument(help: "The id of a story.")
        var story: String

        @Argument(help: "The id of the story that is the same.")
        var other: String

        @Option(name: .long, help: "Why; it stands on the story's page.")
        var because = ""

        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await EditorsDesk(settings: options.load()).unite(
                story, with: other, because: because, to: StandardOutput())
        }
    }
}
