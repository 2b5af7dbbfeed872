/// Why the archive could not be opened, read or written; each prints as one line.
package enum StoreError: Error, Hashable, Sendable {
    /// The file or its folder cannot be made or opened.
    case cannotOpen(path: String, reason: String)
    /// There is something at the path, and it is no archive of Wiredesk.
    case notAnArchive(path: String)
    /// An earlier Wiredesk wrote it, and may be writing it still.
    case olderSchema(path: String, found: Int, known: Int)
    /// A later Wiredesk wrote it.
    case newerSchema(path: String, found: Int, known: Int)
    /// The disk, or the bound set for the archive, is full; nothing of the transaction was kept.
    case full(path: String)
    /// Another process held the archive longer than we were told to wait.
    case locked(path: String)
    /// The archive or its folder may not be written.
    case notWritable(path: String)
    /// The file is damaged.
    case damaged(path: String, reason: String)
    /// The delivery is larger than the archive keeps.
    case tooLarge(delivery: String, bytes: Int, limit: Int)
    /// A filing speaks of copy that was never filed.
    case unknownCopy(id: String, named: String)
    /// Anything else SQLite reports.
    case failed(path: String, reason: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotOpen(let path, let reason): "cannot open the archive \(path): \(reason)"
        case .notAnArchive(let path): "\(path) is not an archive of Wiredesk"
        case .olderSchema(let path, let found, let known):
            "the archive \(path) is of an older Wiredesk (schema \(found) of \(known)): "
                + "start serve of this one, or run ingest once, to bring it up to date"
        case .newerSchema(let path, let found, let known):
            "the archive \(path) has schema \(found); this Wiredesk knows up to \(known)"
        case .full(let path): "no space left for the archive \(path)"
        case .locked(let path): "the archive \(path) is locked by another process"
        case .notWritable(let path): "no permission to write the archive \(path)"
        case .damaged(let path, let reason): "the archive \(path) is damaged: \(reason)"
        case .tooLarge(let delivery, let bytes, let limit):
            "delivery \(delivery) has \(bytes) bytes; the archive keeps at most \(limit)"
        case .unknownCopy(let id, let named):
            "the filing of \(id) speaks of copy that is not in the archive: \(named)"
        case .failed(let path, let reason): "the archive \(path) failed: \(reason)"
        }
    }
}
