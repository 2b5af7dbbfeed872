#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import News

/// A folder into which others drop files; each complete one is a delivery.
///
/// A file is complete when its size and time are the same at two looks in a row and it has rested
/// for ``FetchLimits/rest``, so a file being written is left alone; dotfiles, names that end in
/// `.part`, `.partial`, `.tmp`, `.crdownload` or `~`, links and folders are never read. What another
/// wiredesk handed in (``HandedIn``) is whole and need not rest. Once filed, a file moves to `done/`
/// inside the folder; one that cannot be read moves to `refused/`. It moves after the archive has
/// acknowledged it, so a kill in between reads it again and loses nothing. One that grows within
/// ``FetchLimits/asideWatch`` after that comes back and is read anew.
struct WatchedFolder: Sendable {
    let path: String
    private let limits: FetchLimits
    private let timepiece: Timepiece
    private var seen: [String: Look] = [:]
    /// When each file was first seen as it is.
    private var since: [String: Instant] = [:]
    /// Files put aside a short while ago.
    private var aside: [Aside] = []
    /// Files that are filed and could not be put aside yet, and where they belong.
    private var filed: [String: (look: Look, folder: String)] = [:]

    private struct Look: Hashable, Sendable {
        var size: UInt64
        var modified: Date
    }

    private struct Aside: Sendable {
        var name: String
        var place: String
        var size: UInt64
        var moment: Instant
    }

    init(path: String, limits: FetchLimits, timepiece: Timepiece = .wall) {
        self.path = path
        self.limits = limits
        self.timepiece = timepiece
    }

    /// The folder named by `file:///folder`; nil for any other address.
    static func path(of address: String) -> String? {
        guard address.hasPrefix("file:"), let url = URL(string: address), url.isFileURL,
            url.host ?? "" == "" || url.host == "localhost"
        else { return nil }
        let path = url.path(percentEncoded: false)
        return path.hasPrefix("/") ? path : nil
    }

    /// Names of files that did not change since the last look and have rested: what another wiredesk
    /// handed in, which need not wait for a folder full of copy, then the others by name.
    mutating func complete() throws -> [String] {
        let now = timepiece.now()
        takeBackWhatGrew(at: now)
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
        let still = looks.filter { seen[$0.key] == $0.value }
        since = Dictionary(
            uniqueKeysWithValues: looks.keys.map { name in
                (name, still[name] == nil ? now : since[name] ?? now)
            })
        seen = looks
        let complete = still.filter { hasRested($0.key, $0.value, at: now) }.keys.sorted {
            let isFirst = HandedIn.isName($0)
            return isFirst == HandedIn.isName($1)
                ? $0.utf8.lexicographicallyPrecedes($1.utf8) : isFirst
        }
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
        if self.look(at: name) == look {
            let place = try move(name, to: folder)
            aside.append(
                Aside(name: name, place: place, size: look.size, moment: timepiece.now()))
        }
        filed[name] = nil
        return true
    }

    /// By the file's own time, or by our clock where the two clocks differ.
    private func hasRested(_ name: String, _ look: Look, at now: Instant) -> Bool {
        if HandedIn.isName(name) { return true }
        let modified = Instant(
            milliseconds: Int64(look.modified.timeIntervalSince1970 * 1000))
        return [modified, since[name] ?? now].contains { $0.advanced(by: limits.rest) <= now }
    }

    /// Brings back files that were put aside while someone still wrote them.
    private mutating func takeBackWhatGrew(at now: Instant) {
        aside = aside.filter { file in
            guard let size = look(in: file.place)?.size else { return false }
            guard size > file.size else {
                return now < file.moment.advanced(by: limits.asideWatch)
            }
            let isMoved: Void? = try? FileManager.default.moveItem(
                atPath: file.place, toPath: Self.free(self.file(file.name)))
            return isMoved == nil && now < file.moment.advanced(by: limits.asideWatch)
        }
    }

    private func file(_ name: String) -> String {
        path.hasSuffix("/") ? path + name : path + "/" + name
    }

    private func look(at name: String) -> Look? { look(in: file(name)) }

    private func look(in place: String) -> Look? {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: place),
            facts[.type] as? FileAttributeType == .typeRegular,
            let modified = facts[.modificationDate] as? Date
        else { return nil }
        return Look(size: (facts[.size] as? UInt64) ?? 0, modified: modified)
    }

    /// Where the file is now.
    private func move(_ name: String, to folder: String) throws -> String {
        let target = file(folder)
        try FileManager.default.createDirectory(
            atPath: target, withIntermediateDirectories: true)
        let place = Self.free("\(target)/\(name)")
        try FileManager.default.moveItem(atPath: file(name), toPath: place)
        return place
    }

    /// A name already taken gets a number, so no earlier file is overwritten.
    private static func free(_ path: String) -> String {
        var free = path
        var number = 2
        while FileManager.default.fileExists(atPath: free) {
            free = "\(path).\(number)"
            number += 1
        }
        return free
    }

    private static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || unfinished.contains { name.hasSuffix($0) }
    }

    private static let unfinished = [".part", ".partial", ".tmp", ".crdownload", "~"]
}
