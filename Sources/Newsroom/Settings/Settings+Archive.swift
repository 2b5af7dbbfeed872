import Store

extension Settings {
    /// The archive that is there already; commands that only read make none.
    func openArchive() throws -> Archive {
        guard data.holdsArchive else { throw DataFolderError.noArchive(data.path) }
        return try makeArchive()
    }

    /// The archive, made where there is none; it keeps any delivery that ingest lets through.
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
