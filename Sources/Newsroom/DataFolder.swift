import Foundation
package import News

/// The folder that holds all Wiredesk keeps: the archive, the inbox, and the lock of its one writer.
package struct DataFolder: Sendable, Hashable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// The SQLite file.
    package var archive: String { path + "/archive.sqlite" }
    /// Files put here become deliveries.
    package var inbox: String { path + "/inbox" }
    /// The inbox as a source, the same however copy gets into it.
    package static let inboxSource = Source(id: "inbox", name: "Inbox")
    /// The desk as it last stood; may be deleted at any time.
    package var desk: String { path + "/desk.snapshot" }
    package var lock: String { path + "/lock" }

    package var holdsArchive: Bool { FileManager.default.fileExists(atPath: archive) }

    /// Makes the folder and its inbox where they are missing.
    package func make() throws(DataFolderError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
        {
            throw .cannotMake(path, why: "it is a file and no folder")
        }
        do {
            try FileManager.default.createDirectory(
                atPath: inbox, withIntermediateDirectories: true)
        } catch {
            throw .cannotMake(path, why: error.localizedDescription)
        }
    }
}

/// Why a data folder cannot be used.
package enum DataFolderError: Error, Hashable, Sendable, CustomStringConvertible {
    case cannotMake(String, why: String)
    case noArchive(String)
    case inUse(String, inbox: String)
    case notEmpty(String)

    package var description: String {
        switch self {
        case .cannotMake(let path, let why): "cannot use the data folder \(path): \(why)"
        case .noArchive(let path):
            "no archive in \(path); file something first (wiredesk ingest) or name another folder with --data"
        case .inUse(let path, let inbox):
            "another wiredesk is filing into \(path); put files into \(inbox) and it will read them"
        case .notEmpty(let path): "\(path) holds an archive already; name an empty folder"
        }
    }
}
