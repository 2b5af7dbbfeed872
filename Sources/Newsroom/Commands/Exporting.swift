import News
import Store

/// Prints everything filed: `wiredesk export`.
package struct Exporting: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    package func run(to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        for source in try archive.sources() {
            try output.print(JSONLine.bytes(ExportLine(source: source)))
        }
        for source in try archive.removedSources() {
            try output.print(JSONLine.bytes(ExportLine(source: source, removed: true)))
        }
        try archive.eachFiled { filed in
            try output.print(JSONLine.bytes(ExportLine(filed: filed)))
        }
        try output.flush()
    }
}

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
