import Foundation

/// Keeps a second desk out of a data folder: two desks on one archive would contradict each other.
///
/// The kernel drops the lock when the process ends, however it ends.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    package init(on folder: DataFolder) throws(DataFolderError) {
        descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw .cannotMake(folder.path, why: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .inUse(folder.path, inbox: folder.inbox)
        }
    }

    deinit {
        close(descriptor)
    }
}
