import Foundation

/// The file an archive is kept in, looked at before SQLite opens and changes it.
struct ArchiveFile {
    /// Marks a database as ours (`PRAGMA application_id`): "WDSK".
    static let mark: UInt32 = 0x5744_534B

    let path: String

    /// Takes a file's path as it is; in a folder the archive is `archive.sqlite`.
    ///
    /// Where nothing is yet, a path with an extension is a file's, any other a folder's.
    init(at path: String) throws(StoreError) {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if exists, !isFolder.boolValue {
            self.path = path
            return
        }
        let url = URL(fileURLWithPath: path)
        let isFile = !exists && !url.pathExtension.isEmpty
        let file = isFile ? url : url.appendingPathComponent("archive.sqlite")
        self.path = file.path
        try Self.make(folder: file.deletingLastPathComponent(), for: file.path)
    }

    /// Refuses a file that cannot be read, and one that is no archive of ours.
    func check() throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .cannotOpen(path: path, reason: "permission denied")
        }
        defer { try? handle.close() }
        let head = [UInt8]((try? handle.read(upToCount: 100)) ?? Data())
        guard head.isEmpty || Self.isOurs(head) else { throw .notAnArchive(path: path) }
    }

    /// By the header of SQLite's file format: its magic, the journal mode and the application's id.
    ///
    /// The id is still 0 while all of a young archive is in its write-ahead log.
    private static func isOurs(_ head: [UInt8]) -> Bool {
        guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            return false
        }
        let found = head[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return found == mark || (found == 0 && head[18] == 2)
    }

    private static func make(folder: URL, for path: String) throws(StoreError) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .cannotOpen(path: path, reason: "cannot make the folder \(folder.path)")
        }
    }
}
