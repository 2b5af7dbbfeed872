import Foundation
import Ingest
import News
import Store

/// The bundled sample wire: invented agencies and places, as deliveries in order of arrival.
struct SampleWire: Sendable {
    /// One delivery of the list `deliveries.json`.
    private struct Entry: Decodable {
        var file: String
        var source: SourceID
        var received: Instant
        var url: String?
        var type: String?
        /// Seconds after the start at which it arrives; nil for what is past.
        var live: Int?
    }

    private struct SourceEntry: Decodable {
        var id: SourceID
        var name: String
        var kind: Source.Kind
        var language: String?
        var homepage: String?
    }

    let sources: [Source]
    /// Deliveries that arrived before the reader did, oldest first.
    let past: [Delivery]
    /// Deliveries that arrive while the reader looks, with seconds after the start.
    let live: [(after: Int, delivery: Delivery)]

    init() throws {
        let folder = try Self.folder()
        sources = try JSONLine.value(
            [SourceEntry].self, from: Data(contentsOf: folder.appending(path: "sources.json"))
        ).map {
            Source(
                id: $0.id, name: $0.name, kind: $0.kind, homepage: $0.homepage,
                language: $0.language)
        }
        let entries = try JSONLine.value(
            [Entry].self, from: Data(contentsOf: folder.appending(path: "deliveries.json"))
        ).map { entry in
            let bytes = try Data(contentsOf: folder.appending(path: entry.file))
            return (
                entry.live,
                Delivery(
                    from: entry.source, received: entry.received, address: entry.url,
                    declaredType: entry.type, bytes: [UInt8](bytes))
            )
        }
        past = entries.filter { $0.0 == nil }.map(\.1)
        live = entries.compactMap { entry in entry.0.map { ($0, entry.1) } }
            .sorted { $0.0 < $1.0 }.map { (after: $0.0, delivery: $0.1) }
    }

    /// Files what is past and not in the archive yet; an archive that holds other copy is left alone.
    func fileWhatIsPast(archive: Archive, newsroom: Newsroom) async throws {
        let isOwn = try sources.contains { try archive.source($0.id) != nil }
        guard try isOwn || archive.lastFiled() == nil else { throw CommandError.notForSample }
        for source in sources where try archive.source(source.id) == nil {
            try archive.add(source)
        }
        for delivery in past { _ = try await newsroom.file(delivery) }
    }

    /// The bundle beside the binary; looked for here, since the generated accessor would stop the
    /// process where there is none.
    static func folder() throws -> URL {
        let bundle = Bundle.main.bundleURL.appending(path: "wiredesk_Newsroom.resources")
        let folder = bundle.appending(path: "SampleWire")
        guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
            throw CommandError.noSampleWire(bundle.path(percentEncoded: false))
        }
        return folder
    }
}
