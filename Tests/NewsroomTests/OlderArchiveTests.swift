import Foundation
import News
import Testing

@testable import Newsroom
@testable import Store

/// Commands beside the wiredesk that files, which may be an older one.
@Suite struct OlderArchiveTests {
    private func settings(_ folder: Folder) async throws -> Settings {
        try await Settings.load(file: nil, environment: [:], flags: ["data": folder.data.path])
    }

    private func version(in folder: Folder) throws -> Int? {
        let archive = try Archive(at: folder.data.archive, ArchiveSettings(), upTo: 0)
        return try archive.read { try Migration.standing(of: $0, at: folder.data.archive) }
    }

    @Test func `what only reads leaves an older archive as it is and says what to do`()
        async throws
    {
        let folder = try Folder()
        let older = Migration.newest - 1
        try Archive(at: folder.data.archive, ArchiveSettings(), upTo: older).close()
        let (settings, output) = (try await settings(folder), try folder.output())
        let commands: [() async throws -> Void] = [
            { try SourceBook(settings: settings).list(asJSON: false, to: output) },
            { try Exporting(settings: settings).run(to: output) },
            {
                try DeliveryLog(settings: settings).list(
                    newest: 1, refused: false, asJSON: false, to: output)
            },
            {
                try Searching(settings: settings).run(
                    "ferry", limit: 1, asJSON: false, to: output, errors: output)
            },
            {
                _ = try await Ingesting(settings: settings, source: "a", isDryRun: true).run(
                    [], to: output, errors: output)
            },
        ]
        for command in commands {
            let error = await #expect(throws: StoreError.self) { try await command() }
            #expect(error?.description.contains("run ingest once") == true)
        }
        #expect(try version(in: folder) == older)
    }

    @Test func `what writes brings an older archive up to date where nobody files`() async throws {
        let folder = try Folder()
        let older = Migration.newest - 1
        try Archive(at: folder.data.archive, ArchiveSettings(), upTo: older).close()
        let (settings, output) = (try await settings(folder), try folder.output())
        let add = {
            try SourceBook(settings: settings).add(
                id: "norda", address: "https://norda.example/feed", name: "Norda", isAgency: true,
                to: output)
        }
        do {
            let lock = try FolderLock(on: folder.data)
            defer { withExtendedLifetime(lock) {} }
            #expect(throws: StoreError.self) { try add() }
            #expect(try version(in: folder) == older)
        }
        try add()
        #expect(try version(in: folder) == Migration.newest)
        #expect(try settings.openArchive().sources().map(\.id) == ["norda"])
    }
}
