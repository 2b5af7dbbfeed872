import ArgumentParser
import Newsroom

/// `wiredesk story`.
struct ShowStory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Print a story: its timeline, and why each item is in it.")

    @Argument(help: "The id of the story, or of any copy in it.")
    var id: String

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await ShowingStory(settings: options.load()).run(id, asJSON: json, to: StandardOutput())
    }
}
