import ArgumentParser
import Newsroom

/// `wiredesk replay`.
struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "File all kept deliveries anew into an empty archive.",
        discussion: """
            Reads every delivery again, in order, as if it arrived for the first time; after an \
            upgrade this gives all old copy the benefit of better reading and filing. Prints how \
            many items were filed and a digest of the stories of both archives: with the same \
            version of Wiredesk they are the same, byte for byte.
            """)

    @Option(
        name: .long, help: "The folder to file into; must hold no archive.", completion: .directory)
    var into: String

    @Flag(name: .long, help: "Fail unless the stories are the same, byte for byte.")
    var verify = false

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let isSame = try await Replaying(settings: options.load(), into: into)
            .run(to: StandardOutput())
        if verify, !isSame { throw ExitCode.failure }
    }
}
