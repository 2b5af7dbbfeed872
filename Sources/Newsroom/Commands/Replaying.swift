import Crypto
import News
import Store

/// Files all kept deliveries anew into an empty archive: `wiredesk replay`.
package struct Replaying: Sendable {
    /// Deliveries held in memory at a time.
    private static let batch = 16

    private let settings: Settings
    private let target: DataFolder

    package init(settings: Settings, into folder: String) {
        self.settings = settings
        target = DataFolder(path: folder)
    }

    /// Replays and compares.
    ///
    /// - Returns: whether the two archives hold the same stories, byte for byte.
    package func run(to output: StandardOutput) async throws -> Bool {
        guard !target.holdsArchive else { throw DataFolderError.notEmpty(target.path) }
        let old = try settings.openArchive()
        try target.make()
        let lock = try FolderLock(on: target)
        defer { withExtendedLifetime(lock) {} }
        let new = try Archive(at: target.archive, settings.archive)
        let newsroom = Newsroom(archive: new, windowDays: settings.windowDays)
        var last: Int64 = 0
        var count = 0
        // The copy filed last when the last delivery was read: a wiredesk that serves files on.
        var end: Int64 = 0
        while true {
            end = try old.lastFiled()?.number ?? 0
            let kept = try old.deliveries(after: last, limit: Self.batch)
            guard let latest = kept.last else { break }
            for entry in kept {
                // Each delivery is read with what was known of its source at the time.
                if try new.source(entry.source.id) != entry.source { try new.add(entry.source) }
                // What was too large to keep stays what it was.
                if entry.delivery.bytes.isEmpty, let reason = entry.outcome.refusal {
                    _ = try await newsroom.refuse(entry.delivery, because: reason)
                } else {
                    count += try await newsroom.file(entry.delivery).outcome.filed
                }
            }
            last = latest.number
        }
        try Self.carryOver(sourcesOf: old, to: new)
        while try new.indexPending(limit: 500) > 0 {}
        let digests = try (Self.digest(of: old, through: end), Self.digest(of: new))
        try output.print("filed \(count) items from the deliveries of \(settings.data.path)")
        try output.print("\(settings.data.path)  stories \(digests.0)")
        try output.print("\(target.path)  stories \(digests.1)")
        try output.print(digests.0 == digests.1 ? "the same stories" : "the stories differ")
        try output.flush()
        return digests.0 == digests.1
    }

    /// Lists the sources as they stand now; what was taken off the list stays off it.
    private static func carryOver(sourcesOf old: Archive, to new: Archive) throws {
        for source in try old.sources() { try new.add(source) }
        for source in try old.removedSources() {
            try new.add(source)
            try new.remove(source.id)
        }
    }

    /// SHA-256 over every filed copy with its ruling, in order, as JSON with sorted keys.
    private static func digest(
        of archive: Archive, through number: Int64 = .max
    ) throws -> String {
        var hash = SHA256()
        try archive.eachFiled(through: number) { _, filed in
            hash.update(data: try JSONLine.bytes(filed))
        }
        return Hexadecimal.text(hash.finalize())
    }
}
