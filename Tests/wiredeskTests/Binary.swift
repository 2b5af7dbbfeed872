import Foundation

/// The built command, run as a user would.
struct Binary {
    struct Result {
        var output: String
        var errors: String
        var status: Int32

        var lines: [String] { output.split(separator: "\n").map(String.init) }
        var objects: [[String: Any]] {
            lines.compactMap {
                try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
        }
    }

    /// The folder the build put products in: that of the running test bundle.
    static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    static let url = folder.appending(path: "wiredesk")

    static func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
        in directory: URL? = nil
    ) throws -> Result {
        let scratch = try Scratch()
        let process = process(arguments, environment: environment)
        if let directory { process.currentDirectoryURL = directory }
        let input = try scratch.file("stdin", input ?? "")
        let output = try scratch.file("stdout", "")
        let errors = try scratch.file("stderr", "")
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Result(
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8),
            status: process.terminationStatus)
    }

    static func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("WIREDESK_") }
            .merging(environment) { $1 }
        return process
    }
}

/// A folder that goes away with its last use.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "wiredesk-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    var path: String { url.path() }

    func file(_ name: String, _ text: String) throws -> URL {
        let file = url.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file
    }

    func path(_ name: String) -> String { url.appending(path: name).path() }
}
