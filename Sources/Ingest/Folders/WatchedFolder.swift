#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A folder into which others drop files; each complete one is a delivery.
///
/// A file is complete when its size and time are the same at two looks in a row, so a file
/// being written is left alone; dotfiles, names that end in `.part`, `.partial`, `.tmp`,
/// `.crdownload` or `~`, links and folders are never read. Once filed, a file moves to `done/`
/// inside the folder; one that cannot be read moves to `refused/`. It moves after the archive has
/// acknowledged it, so a kill in between reads it again and loses nothing.
struct WatchedFolder: Sendable {
    let path: String
    private let limits: FetchLimits
    private var seen: [String: Look] = [:]
    /// Files that are filed and could not be put aside yet, and where they belong.
    private var filed: [String: (look: Look, folder: String)] = [:]

    private struct Look: Hashable, Sendable {
        var size: UInt64
        var modified: Date
    }

    init(path: String, limits: FetchLimits) {
        self.path = path
        self.limits = limits
    }

    /// The folder named by `file:///folder`; nil for any other address.
    static func path(of address: String) -> String? {
        guard address.hasPrefix("file:"), let url = URL(string: address), url.isFileURL,
            url.host ?? "" == "" || url.host == "localhost"
        else { return nil }
        let path = url.path(percentEncoded: false)
        return path.hasPrefix("/") ? path : nil
    }

    /// Names of files that did not change since the last look, in order of their names.
    mutating func complete() throws -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw IngestError.unreadable(file: path, why: "the folder cannot be listed")
        }
        var looks: [String: Look] = [:]
        for name in names where !Self.isPassedOver(name) {
            looks[name] = look(at: name)
        }
        let complete = looks.filter { seen[$0.key] == $0.value }.keys.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        seen = looks
        return Array(complete.prefix(limits.filesPerRound))
    }

    func read(_ name: String) throws -> [UInt8] {
        let file = file(name)
        guard let size = look(at: name)?.size else {
            throw IngestError.unreadable(file: file, why: "it went away")
        }
        guard size <= UInt64(limits.bodyBytes) else {
            throw IngestError.tooLarge(limit: limits.bodyBytes)
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw IngestError.unreadable(file: file, why: "no permission, or it went away")
        }
        guard data.count == Int(size), look(at: name) == seen[name] else {
            throw IngestError.unreadable(file: file, why: "it changed while it was read")
        }
        return [UInt8](data)
    }

    func address(of name: String) -> String {
        URL(filePath: file(name)).absoluteString
    }

    /// Puts a file that is filed aside: into `refused/` where it could not be read, or else `done/`.
    /// Until that succeeds it is not read again. A file that took its name since it was read is left
    /// where it is and read in its turn.
    mutating func putAside(_ name: String, isRefused: Bool) throws {
        filed = filed.filter { seen[$0.key] == $0.value.look }
        guard let look = seen[name] else { return }
        filed[name] = (look, isRefused ? "refused" : "done")
        try putAsideAgain(name)
    }

    /// Tries again to put aside a file that had to stay; whether it is such a file.
    @discardableResult
    mutating func putAsideAgain(_ name: String) throws -> Bool {
        guard let (look, folder) = filed[name], look == seen[name] else { return false }
        if self.look(at: name) == look { try move(name, to: folder) }
        filed[name] = nil
        return true
    }

    private func file(_ name: String) -> String {
        path.hasSuffix("/") ? path + name : path + "/" + name
    }

    private func look(at name: String) -> Look? {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: file(name)),
            facts[.type] as? FileAttributeType == .typeRegular,
            let modified = facts[.modificationDate] as? Date
        else { return nil }
        return Look(size: (facts[.size] as? UInt64) ?? 0, modified: modified)
    }

    /// A name already taken there gets a number, so no earlier file is overwritten.
    private func move(_ name: String, to folder: String) throws {
        let target = file(folder)
        try FileManager.default.createDirectory(
            atPath: target, withIntermediateDirectories: true)
        var destination = target + "/" + name
        var number = 2
        while FileManager.default.fileExists(atPath: destination) {
            destination = "\(target)/\(name).\(number)"
            number += 1
        }
        try FileManager.default.moveItem(atPath: file(name), toPath: destination)
    }

    private static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || unfinished.contains { name.hasSuffix($0) }
    }

    private static let unfinished = [".part", ".partial", ".tmp", ".crdownload", "~"]
}
