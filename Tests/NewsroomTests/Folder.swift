import Foundation
import Synchronization
import Testing

@testable import Newsroom

/// A data folder that goes away with its last use.
final class Folder: Sendable {
    let data: DataFolder
    private let sinks = Mutex<[Int32]>([])

    init() throws {
        data = DataFolder(
            path: FileManager.default.temporaryDirectory
                .appending(path: "wiredesk-desk-\(UUID().uuidString)").path())
        try data.make()
    }

    /// Takes what a command prints, and keeps none of it.
    func output() throws -> StandardOutput {
        let descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC)
        try #require(descriptor >= 0)
        sinks.withLock { $0.append(descriptor) }
        return StandardOutput(descriptor: descriptor)
    }

    var kept: URL { URL(filePath: data.desk) }

    deinit {
        for sink in sinks.withLock({ $0 }) { close(sink) }
        try? FileManager.default.removeItem(atPath: data.path)
    }
}
