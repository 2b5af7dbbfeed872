import ArgumentParser
import Foundation
import Newsroom

/// The flags every command shares that touches the archive.
struct SettingsOptions: ParsableArguments {
    @Option(name: .long, help: "Read the settings from this file.", completion: .file())
    var config: String?

    @Option(name: .long, help: "The folder that holds the archive.", completion: .directory)
    var data: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Any setting of wiredesk.yaml, as name=value; may be repeated.",
            valueName: "name=value"))
    var set: [String] = []

    /// Whether a flag says which folder holds the archive.
    var namesData: Bool { data != nil || set.contains { $0.hasPrefix("data=") } }

    /// The settings with these flags on top, and `more` on top of them.
    func load(_ more: [String: String?] = [:]) async throws -> Settings {
        var flags: [String: String] = [:]
        for pair in set {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, Setting.all.contains(where: { $0.name == parts[0] }) else {
                throw SettingsError.unknown(name: String(parts[0]), place: "--set")
            }
            flags[String(parts[0])] = String(parts[1])
        }
        if let data { flags["data"] = data }
        for (name, value) in more { if let value { flags[name] = value } }
        return try await Settings.load(
            file: config, environment: ProcessInfo.processInfo.environment, flags: flags)
    }
}
