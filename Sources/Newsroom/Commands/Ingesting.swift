import Foundation
import Ingest
import News
import Store
import WireFormats

/// Reads what is named on the command line and files it: `wiredesk ingest`.
package struct Ingesting: Sendable {
    /// Filing less copy than this again takes no longer than keeping the desk.
    private static let worthKeeping = 1000

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
        let lock = try takeLock()
        defer { withExtendedLifetime(lock) {} }
        let archive = try openArchive()
        if try !isDryRun && archive.source(source) == nil {
            let inbox = DataFolder.inboxSource
            try archive.add(source == inbox.id ? inbox : Source(id: source, name: source.text))
        }
        let newsroom = Newsroom(
            archive: archive, windowDays: settings.windowDays, folder: settings.data)
        var refused = 0
        defer { try? errors.flush() }
        for input in try inputs.flatMap(files) {
            do {
                try await eachDelivery(from: input, into: archive, newsroom) { report in
                    for item in report.items { try output.print(JSONLine.bytes(item)) }
                    // An acknowledged line is one that can be seen: filed first, then shown.
                    try output.flush()
                    if report.outcome.format == Format.opml.rawValue {
                        try errors.print(
                            "\(input): a list of feeds holds no copy; "
                                + "wiredesk source subscribe adds its feeds")
                    }
                    guard let refusal = report.outcome.refusal else { return }
                    refused += 1
                    try errors.print("\(input): \(refusal)")
                }
            } catch let error as StoreError {
                throw error
            } catch let error as OutputError {
                throw error
            } catch let error as FileBytesError {
                refused += 1
                try errors.print("\(error)")
            } catch {
                refused += 1
                try errors.print("\(input): \(error)")
            }
        }
        if !isDryRun {
            while try archive.indexPending(limit: 500) > 0 {}
            try await newsroom.keepDesk(after: Self.worthKeeping)
        }
        return refused
    }

    private func takeLock() throws -> FolderLock? {
        if isDryRun { return nil }
        try settings.data.make()
        return try FolderLock(on: settings.data)
    }

    /// A dry run where there is no archive yet leaves none behind, and any other as it is.
    private func openArchive() throws -> Archive {
        guard isDryRun else { return try settings.makeArchive() }
        guard settings.data.holdsArchive else { return try Archive(inMemory: settings.archive) }
        return try settings.openArchive()
    }

    /// A folder stands for the files in it, in the order of their names; not for its folders.
    private func files(_ input: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder),
            isFolder.boolValue
        else { return [input] }
        return try FileManager.default.contentsOfDirectory(atPath: input).sorted()
            .filter { !$0.hasPrefix(".") }.map { input + "/" + $0 }.filter { path in
                var isInner: ObjCBool = false
                return !FileManager.default.fileExists(atPath: path, isDirectory: &isInner)
                    || !isInner.boolValue
            }
    }

    /// Files what the input holds, a delivery at a time.
    private func eachDelivery(
        from input: String, into archive: Archive, _ newsroom: Newsroom,
        _ report: (FilingReport) throws -> Void
    ) async throws {
        if input.contains("://") {
            let delivery = try await Fetcher.with(limits: settings.fetchLimits) {
                try await $0.delivery(from: input, source: source)
            }
            return try report(await newsroom.file(delivery, isDryRun: isDryRun))
        }
        let file = try OpenFile(input)
        let head = try file.head()
        guard ExportLine.opens(head) else {
            return try report(await filed(file, after: head, newsroom))
        }
        var lines = LineReader(file, after: head)
        var number = 0
        while let line = lines.nextBytes() {
            number += 1
            if line.isEmpty { continue }
            guard let delivery = try exported(line, number, into: archive) else { continue }
            try report(await newsroom.file(delivery, isDryRun: isDryRun))
        }
        if let failure = lines.failure { throw failure }
    }

    /// Files a whole file; one that is too large is kept as a delivery without its bytes.
    private func filed(
        _ file: OpenFile, after head: [UInt8], _ newsroom: Newsroom
    ) async throws -> FilingReport {
        let address = file.path == "-" ? nil : URL(filePath: file.path).absoluteString
        let received = Timepiece.wall.now()
        do {
            let delivery = Delivery(
                from: source, received: received, address: address, declaredType: nil,
                bytes: try file.all(after: head, limit: settings.maxBytes))
            return try await newsroom.file(delivery, isDryRun: isDryRun)
        } catch FileBytesError.tooLarge(let path, let limit) {
            let reason = "\(FileBytesError.tooLarge(path, limit: limit))"
            let delivery = Delivery(
                unreadable: reason, from: source, received: received, address: address)
            return try await newsroom.refuse(delivery, because: reason, isDryRun: isDryRun)
        }
    }

    /// Adds a source an export names. Folders of another machine are not watched here.
    private func add(_ exported: Source, isRemoved: Bool, to archive: Archive) throws {
        guard SourceName.isGood(exported.id.text) else {
            throw SettingsError.bad(
                name: "source id", value: exported.id.text, expected: SourceName.rule)
        }
        var source = exported
        let isFolder = source.address?.hasPrefix("file:") == true
        if isFolder || source.address.map(SourceBook.isAddress) == false { source.address = nil }
        source.interval = max(source.interval, SourceBook.leastInterval)
        try archive.add(source)
        if isRemoved { try archive.remove(source.id) }
    }

    /// The copy or the editor's ruling in a line of `wiredesk export`; nil for a line that names a source, which is added
    /// unless the archive has one of its id.
    private func exported(
        _ line: [UInt8], _ number: Int, into archive: Archive
    ) throws -> Delivery? {
        guard let entry = try? JSONLine.value(ExportLine.self, from: line) else {
            throw FileBytesError.unreadable("line \(number)", why: "not a line of an export")
        }
        if let source = entry.source, !isDryRun, try archive.source(source.id) == nil {
            try add(source, isRemoved: entry.removed == true, to: archive)
        }
        if let ruling = entry.ruling, let received = entry.received {
            return Delivery(
                from: DataFolder.inboxSource.id, received: received,
                address: settings.data.inboxAddress, declaredType: nil, bytes: try ruling.document)
        }
        guard let filed = entry.filed else { return nil }
        return Delivery(
            from: filed.source, received: filed.received, address: nil,
            declaredType: ExportLine.mediaType, bytes: line)
    }
}
