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
