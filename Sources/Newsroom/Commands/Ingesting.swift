import Foundation
import Ingest
import News
import Store

/// Reads what is named on the command line and files it: `wiredesk ingest`.
package struct Ingesting: Sendable {
    private let settings: Settings
    private let source: SourceID
    private let isDryRun: Bool

    package init(settings: Settings, source: String, isDryRun: Bool) throws {
        guard SourceName.isGood(source) else {
            throw SettingsError.bad(name: "--source", value: source, expected: SourceName.rule)
        }
        self.settings = settings
        self.source = SourceID(source)
        self.isDryRun = isDryRun
    }

    /// Files every input in turn and prints a line for each item.
    ///
    /// - Returns: how many inputs or deliveries were refused; each is named on `errors`.
    package func run(
        _ inputs: [String], to output: StandardOutput, errors: StandardOutput
    ) async throws -> Int {
        try settings.data.make()
        let lock = try FolderLock(on: settings.data)
        defer { withExtendedLifetime(lock) {} }
        let archive = try Archive(at: settings.data.archive)
        if try !isDryRun && archive.source(source) == nil {
            try archive.add(Source(id: source, name: source.text))
        }
        let newsroom = Newsroom(archive: archive, windowDays: settings.windowDays)
        var refused = 0
        for input in try inputs.flatMap(files) {
            do {
                for delivery in try await deliveries(from: input, into: archive) {
                    let report = try await newsroom.file(delivery, isDryRun: isDryRun)
                    for item in report.items { try output.print(JSONLine.bytes(item)) }
                    // An acknowledged line is one that can be seen: filed first, then shown.
                    try output.flush()
                    guard let refusal = report.outcome.refusal else { continue }
                    refused += 1
                    try errors.print("\(input): \(refusal)")
                }
            } catch let error as FileBytesError {
                refused += 1
                try errors.print("\(error)")
            } catch let error as IngestError {
                refused += 1
                try errors.print("\(input): \(error)")
            }
        }
        try errors.flush()
        if !isDryRun { while try archive.indexPending(limit: 500) > 0 {} }
        return refused
    }

    /// A folder stands for the files in it, in the order of their names.
    private func files(_ input: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder),
            isFolder.boolValue
        else { return [input] }
        return try FileManager.default.contentsOfDirectory(atPath: input).sorted()
            .filter { !$0.hasPrefix(".") }.map { input + "/" + $0 }
    }

    private func deliveries(
        from input: String, into archive: Archive
    ) async throws -> [Delivery] {
        if input.hasPrefix("http://") || input.hasPrefix("https://") {
            return [
                try await Fetcher.with(limits: settings.fetchLimits) {
                    try await $0.delivery(from: input, source: source)
                }
            ]
        }
        let bytes = try FileBytes.read(input, limit: settings.maxBytes)
        if bytes.starts(with: #"{"filed":"#.utf8) || bytes.starts(with: #"{"source":"#.utf8) {
            return try exported(bytes, into: archive)
        }
        return [
            Delivery(
                from: source, received: Timepiece.wall.now(), address: nil, declaredType: nil,
                bytes: bytes)
        ]
    }

    /// What `wiredesk export` printed: each line of copy is a delivery of its own.
    private func exported(_ bytes: [UInt8], into archive: Archive) throws -> [Delivery] {
        try bytes.split(separator: UInt8(ascii: "\n")).enumerated().compactMap { number, line in
            guard let entry = try? JSONLine.value(ExportLine.self, from: line) else {
                throw FileBytesError.unreadable(
                    "line \(number + 1)", why: "not a line of an export")
            }
            if let source = entry.source, !isDryRun { try archive.add(source) }
            guard let filed = entry.filed else { return nil }
            return Delivery(
                from: filed.source, received: filed.received, address: nil,
                declaredType: ExportLine.mediaType, bytes: Array(line))
        }
    }
}
