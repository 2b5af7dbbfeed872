import Store

extension Settings {
    /// The archive that is there already, for a command that may run while another wiredesk files: it
    /// makes none, and brings none of an older Wiredesk up to date.
    func openArchive() throws -> Archive {
        guard data.holdsArchive else { throw DataFolderError.noArchive(data.path) }
        try Archive.requireNewestSchema(at: data.archive)
        return try Archive(at: data.archive, archive)
    }

    /// The same, made where there is none, and brought up to date where nobody files.
    func openOrMakeArchive() throws -> Archive {
        guard data.holdsArchive else { return try makeArchive() }
        do {
            return try openArchive()
        } catch StoreError.olderSchema(let path, let found, let known) {
            guard let lock = try? FolderLock(on: data) else {
                throw StoreError.olderSchema(path: path, found: found, known: known)
            }
            defer { withExtendedLifetime(lock) {} }
            return try makeArchive()
        }
    }

    /// Brings the search index up to the archive, unless another wiredesk is filing: that one does.
    func index(_ archive: Archive) throws {
        guard try archive.counts().unindexed > 0, let lock = try? FolderLock(on: data) else {
            return
        }
        defer { withExtendedLifetime(lock) {} }
        while try archive.indexPending(limit: 500) > 0 {}
    }

    /// The archive of whoever holds the folder's lock: made where there is none, and brought up to
    /// date; it keeps any delivery that ingest lets through.
    func makeArchive() throws -> Archive {
        try Archive(at: data.archive, archive)
    }

    var archive: ArchiveSettings {
        var archive = ArchiveSettings()
        archive.language = language
        archive.largestDelivery = max(archive.largestDelivery, maxBytes)
        return archive
    }
}
