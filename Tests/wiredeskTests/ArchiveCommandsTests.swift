import Foundation
import Testing

/// The commands that work on an archive, over the bundled sample wire.
@Suite(.serialized) struct ArchiveCommandsTests {
    /// The sample wire's delivery files, in order of arrival, each with its source.
    static let sample = Samples()

    @Test func `what is filed is found, shown, exported, read back and replayed`() throws {
        let scratch = try Scratch()
        let first = scratch.path("first")
        var filed: [[String: Any]] = []
        for (path, source) in Self.sample.files.prefix(40) {
            let result = try Binary.run(["ingest", "--data", first, "--source", source, path])
            #expect(result.status == 0, "\(path): \(result.errors)")
            filed += result.objects
        }
        #expect(filed.count > 40)
        let headline = try #require(filed.first?["headline"] as? String)
        let story = try #require(filed.first?["story"] as? String)

        let search = try Binary.run(["search", "--data", first, "\"\(headline)\""])
        #expect(search.output.contains(headline))
        let shown = try Binary.run(["story", "--data", first, story])
        #expect(shown.output.contains(story))

        let again = try Binary.run([
            "ingest", "--data", first, "--source", Self.sample.files[0].source,
            Self.sample.files[0].path,
        ])
        #expect(!again.objects.isEmpty && again.objects.allSatisfy { $0["seen"] as? Bool == true })

        let export = try Binary.run(["export", "--data", first])
        let second = scratch.path("second")
        let file = try scratch.file("export.ndjson", export.output)
        #expect(try Binary.run(["ingest", "--data", second, file.path()]).status == 0)
        let back = try Binary.run(["export", "--data", second])
        #expect(Self.essence(of: back) == Self.essence(of: export))

        let third = scratch.path("third")
        let replay = try Binary.run(["replay", "--data", first, "--into", third, "--verify"])
        #expect(replay.status == 0, "\(replay.output) \(replay.errors)")
        #expect(replay.output.contains("the same stories"))
    }

    @Test func `a dry run rules and files nothing`() throws {
        let scratch = try Scratch()
        let sample = Self.sample.files[0]
        let result = try Binary.run([
            "ingest", "--dry-run", "--data", scratch.path("data"), "--source", sample.source,
            sample.path,
        ])
        #expect(result.status == 0)
        #expect(!result.objects.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("data")))
    }

    @Test func `an address nobody answers at does not keep the next input waiting`() throws {
        let scratch = try Scratch()
        let sample = Self.sample.files[0]
        let result = try Binary.run([
            "ingest", "--data", scratch.path("data"), "http://127.0.0.1:1/feed",
            "ftp://x.example/y",
            sample.path,
        ])
        #expect(result.status == 1)
        #expect(result.errors.contains("http://127.0.0.1:1/feed: "))
        #expect(result.errors.contains("ftp://x.example/y: "))
        #expect(!result.objects.isEmpty)
    }

    @Test func `what cannot be read is kept with the reason`() throws {
        let scratch = try Scratch()
        let bad = try scratch.file("bad.bin", "\u{1}\u{2}\u{3}")
        let result = try Binary.run(["ingest", "--data", scratch.path("data"), bad.path()])
        #expect(result.status == 1)
        #expect(result.errors.contains("bad.bin"))
    }

    /// Copy and rulings without the names of deliveries, which differ between archives.
    private static func essence(of export: Binary.Result) -> [String] {
        export.objects.compactMap { $0["filed"] as? [String: Any] }.map { filed in
            var filed = filed
            filed["delivery"] = nil
            let bytes = try? JSONSerialization.data(withJSONObject: filed, options: .sortedKeys)
            return String(decoding: bytes ?? Data(), as: UTF8.self)
        }
    }
}

/// The sample wire as it lies in the sources.
struct Samples {
    let files: [(path: String, source: String)]

    init() {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Newsroom/SampleWire").standardized
        let list = try? JSONSerialization.jsonObject(
            with: Data(contentsOf: folder.appending(path: "deliveries.json")))
        files = ((list as? [[String: Any]]) ?? []).compactMap { entry in
            guard let file = entry["file"] as? String, let source = entry["source"] as? String
            else { return nil }
            return (folder.appending(path: file).path(), source)
        }
    }
}
