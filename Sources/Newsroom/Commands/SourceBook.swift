import Foundation
import Ingest
import News
import Store

/// Adds, lists and removes sources: `wiredesk source`.
package struct SourceBook: Sendable {
    /// The least seconds between two fetches of one source.
    package static let leastInterval = 30

    let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    /// Seconds between two fetches where none are asked for.
    package static let usualInterval = 300

    /// Adds a source, or changes the one of that id; what is nil stays as it was.
    package func add(
        id: String, address: String, name: String? = nil, isAgency: Bool? = nil,
        language: String? = nil, interval: Int? = nil, to output: StandardOutput
    ) throws {
        guard SourceName.isGood(id) else {
            throw SettingsError.bad(name: "source id", value: id, expected: SourceName.rule)
        }
        guard id != DataFolder.inboxSource.id.text else {
            throw SettingsError.bad(
                name: "source id", value: id, expected: "another: that of the inbox is taken")
        }
        guard Self.isAddress(address) else {
            throw SettingsError.bad(
                name: "source address", value: address,
                expected: "an http or https address, or file:/// and a folder")
        }
        if let interval { try check(interval: interval) }
        try settings.data.make()
        if address.hasPrefix("file:") { try check(folder: address) }
        let archive = try settings.openOrMakeArchive()
        // What the old address answered says nothing of the new one; and a source that was removed
        // and is added again is asked again, whatever it answered then.
        let old = try archive.sources().first { $0.id.text == id }
        var source = old ?? Source(id: SourceID(id), name: id, interval: Self.usualInterval)
        source.address = address
        if let name { source.name = name }
        if let isAgency { source.kind = isAgency ? .agency : .outlet }
        if let language { source.language = language }
        if let interval { source.interval = interval }
        try archive.add(source)
        var state = try archive.fetchState(of: source.id)
        if old?.address != address {
            try archive.setFetchState(FetchState(), of: source.id)
        } else if old?.interval != source.interval, !state.isGone {
            state.nextFetch = nil
            try archive.setFetchState(state, of: source.id)
        }
        try output.print(
            address.hasPrefix("file:")
                ? "\(id): files put into \(address) are read and moved to done/ or refused/ there"
                : "\(id): \(address) is fetched every \(source.interval) seconds")
        try output.flush()
    }

    /// Whether a source can be fetched from, or watched, at the address.
    static func isAddress(_ address: String) -> Bool {
        ["http://", "https://", "file:///"].contains(where: address.hasPrefix)
    }

    func check(interval: Int) throws {
        guard interval >= Self.leastInterval else {
            throw SettingsError.bad(
                name: "--interval", value: String(interval),
                expected: "at least \(Self.leastInterval) seconds")
        }
    }

    /// A watched folder is there, and is not the inbox, whose files would be taken by one or the other.
    private func check(folder address: String) throws {
        let path = URL(string: address)?.path(percentEncoded: false) ?? ""
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            throw SettingsError.bad(
                name: "source address", value: address, expected: "a folder that is there")
        }
        let inbox = URL(filePath: settings.data.inbox).resolvingSymlinksInPath().path()
        guard URL(filePath: path).resolvingSymlinksInPath().path() != inbox else {
            throw SettingsError.bad(
                name: "source address", value: address,
                expected: "another folder than the inbox, which is watched already")
        }
    }

    package func list(asJSON: Bool, to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        for source in try archive.sources() {
            if asJSON {
                try output.print(JSONLine.bytes(source))
                continue
            }
            let state = try archive.fetchState(of: source.id)
            let last = state.lastFetch.map { "last fetched \($0)" } ?? "not fetched yet"
            let failures = state.failures > 0 ? "\(state.failures) failures: " : ""
            let trouble = state.lastError.map { "; \(failures)\($0)" } ?? ""
            try output.print(
                "\(source.id)  \(source.name)  \(source.address ?? "(pushed)")  \(last)\(trouble)")
        }
        try output.flush()
    }

    package func remove(id: String, to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        guard id != DataFolder.inboxSource.id.text else {
            throw SettingsError.bad(
                name: "source id", value: id,
                expected: "another: the inbox takes what editors and commands hand in")
        }
        guard try archive.sources().contains(where: { $0.id.text == id }) else {
            throw CommandError.noSource(id)
        }
        try archive.remove(SourceID(id))
        try output.print("\(id) is not fetched any more; what it sent stays in the archive")
        try output.flush()
    }
}
