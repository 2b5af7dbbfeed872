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

    @Test func `a ruling is explained with its figures and the words that changed`() throws {
        let scratch = try Scratch()
        let data = scratch.path("data")
        func file(_ name: String, _ title: String, _ text: String) throws -> [String: Any] {
            let feed = try scratch.file(
                name,
                """
                <rss version="2.0"><channel><item><guid>\(name)</guid><title>\(title)</title>
                <description>\(text)</description></item></channel></rss>
                """)
            let result = try Binary.run(["ingest", "--data", data, "--source", "quay", feed.path()])
            return try #require(result.objects.first)
        }
        let text = """
            The ferry between Kelmond and the isle of Harrow was out of service for 12 days after a \
            fire in the engine room, its owner said, and will sail again on Monday with two boats.
            """
        let first = try file("1", "Ferry to Harrow sails again", text)
        let second = try file(
            "2", "Ferry to Harrow sails again", text.replacingOccurrences(of: "12", with: "21"))
        #expect(second["kind"] as? String == "correction")
        let id = try #require(second["id"] as? String)
        let earlier = try #require(first["id"] as? String)
        let told = try Binary.run(["explain", "--data", data, id])
        #expect(told.status == 0)
        for words in [
            "correction of \(earlier)", "held against \(earlier)", "text in common: 0.",
            "“12” → “21”",
        ] {
            #expect(told.output.contains(words), "\(words): \(told.output)")
        }
        let json = try #require(
            try Binary.run(["explain", "--data", data, "--json", id]).objects.first)
        let ruling = (json["filed"] as? [String: Any])?["ruling"] as? [String: Any]
        #expect((ruling?["evidence"] as? [String: Any])?["nearest"] as? String == earlier)
        #expect((json["nearest"] as? [String: Any])?["id"] as? String == earlier)
        let back = try Binary.run(["explain", "--data", data, earlier, "--against", id])
        #expect(back.output.contains("“21” → “12”"))
        let none = try Binary.run(["explain", "--data", data, "none"])
        #expect(none.status == 1)
        #expect(none.errors == "Error: no copy that may be read is called none\n")
    }

    @Test func `an editor's rulings hold in a replay`() throws {
        let scratch = try Scratch()
        let data = scratch.path("data")
        var ids: [String] = []
        for (number, title) in [
            "Miners trapped in flooded shaft near Orlen", "Trapped Orlen miners: shaft flooded",
        ].enumerated() {
            let feed = try scratch.file(
                "\(number).xml",
                "<rss><channel><item><guid>\(number)</guid><title>\(title)</title></item></channel></rss>"
            )
            let result = try Binary.run(
                ["ingest", "--data", data, "--source", "wire\(number)", feed.path()])
            ids += result.objects.compactMap { $0["id"] as? String }
        }
        let moved = try Binary.run(["story", "move", "--data", data, ids[1], "--because", "other"])
        #expect(moved.output == "done\n", "\(moved.errors)")
        let shown = try Binary.run(["story", "--data", data, ids[1]])
        #expect(shown.output.contains("story \(ids[1])-apart"), "\(shown.output)")
        let new = scratch.path("new")
        let replay = try Binary.run(["replay", "--data", data, "--into", new])
        #expect(replay.output.contains("the same stories"), "\(replay.output) \(replay.errors)")
        let united = try Binary.run([
            "story", "unite", "--data", data, ids[0], "\(ids[1])-apart", "--because", "one pit",
        ])
        #expect(united.status == 0, "\(united.errors)")
        let one = try Binary.run(["story", "--data", data, ids[1]])
        #expect(one.output.contains("an editor's word: one pit"), "\(one.output)")
        let parted = try Binary.run(["story", "move", "--data", data, ids[1]])
        #expect(parted.output == "done\n", "\(parted.errors)")
        let apart = try Binary.run(["story", "--data", data, ids[1]])
        #expect(apart.output.contains("story \(ids[1])-apart-2"), "\(apart.output)")
        let wrong = try Binary.run(["story", "move", "--data", data, ids[1], "--to", "typo"])
        #expect(wrong.errors.contains("called typo"), "\(wrong.errors)")
        let none = try Binary.run(["story", "move", "--data", data, "none"])
        #expect(none.status == 1)
        #expect(none.errors.contains("called none"), "\(none.errors)")
        let told = try Binary.run(["explain", "--data", data, ids[1]])
        #expect(told.output.contains("an editor put it here"), "\(told.output)")

        let export = try Binary.run(["export", "--data", data])
        let back = scratch.path("back")
        let file = try scratch.file("export.ndjson", export.output)
        let read = try Binary.run(["ingest", "--data", back, file.path()])
        #expect(read.status == 0, "\(read.errors)")
        for id in ids {
            let (one, other) = (
                try Binary.run(["story", "--data", data, id]),
                try Binary.run(["story", "--data", back, id])
            )
            #expect(one.output == other.output)
        }
        let again = try Binary.run(["export", "--data", back])
        #expect(Self.essence(of: again) == Self.essence(of: export))
    }

    @Test func `the feeds of a subscription list become sources, each once`() throws {
        let scratch = try Scratch()
        let data = scratch.path("data")
        let list = try scratch.file(
            "feeds.opml",
            """
            <opml version="2.0"><head><title>Feeds</title></head><body>
            <outline text="Coast"><outline type="rss" text="The Selma Post"
             xmlUrl="https://selma.example/rss" htmlUrl="https://selma.example/" language="en"/>
            <outline type="rss" text="The Selma Post" xmlUrl="https://selma.example/sport"/></outline>
            <outline type="rss" text="" xmlUrl="https://www.kelmond.example/feed"/>
            <outline type="rss" text="Örtliches" xmlUrl="ftp://old.example/feed"/>
            </body></opml>
            """)
        let added = try Binary.run(["source", "subscribe", "--data", data, list.path()])
        #expect(added.status == 1)
        #expect(added.errors.contains("not a web address: ftp://old.example/feed"))
        #expect(
            added.lines.map { $0.prefix { $0 != ":" } }
                == ["the-selma-post", "the-selma-post-2", "kelmond-example"])
        let again = try Binary.run(["source", "subscribe", "--data", data, list.path()])
        #expect(again.output.isEmpty)
        let listed = try Binary.run(["source", "list", "--json", "--data", data]).objects
        let post = try #require(listed.first { $0["id"] as? String == "the-selma-post" })
        #expect(post["homepage"] as? String == "https://selma.example/")
        #expect(post["language"] as? String == "en")
        let feed = try scratch.file(
            "feed.xml", "<rss><channel><item><title>A</title></item></channel></rss>")
        let none = try Binary.run(["source", "subscribe", "--data", data, feed.path()])
        #expect(none.errors.contains("lists no feeds"))
    }

    @Test func `sources renamed and removed since change nothing in a replay`() throws {
        let scratch = try Scratch()
        let data = scratch.path("data")
        let add = ["source", "add", "--data", data, "kelmond"]
        func feed(_ number: Int) throws -> String {
            try scratch.file(
                "\(number).xml",
                """
                <rss version="2.0"><channel><item><guid>\(number)</guid>
                <title>Ferry \(number) leaves Kelmond</title></item></channel></rss>
                """
            ).path()
        }
        let ingest = ["ingest", "--data", data, "--source", "kelmond"]
        #expect(
            try Binary.run(
                add + ["https://kelmond.example/1", "--name", "Kelmond Agency", "--agency"]
            ).status == 0)
        #expect(try Binary.run(ingest + [feed(1)]).status == 0)
        let renamed = try Binary.run(
            add + ["https://kelmond.example/2", "--name", "Kelmond Echo", "--language", "de"])
        #expect(renamed.output.hasPrefix("kelmond: https://kelmond.example/2 is fetched every 300"))
        #expect(try Binary.run(ingest + [feed(2)]).status == 0)
        let removed = try Binary.run(["source", "remove", "--data", data, "kelmond"])
        #expect(removed.output.contains("kelmond is not fetched any more"))

        let new = scratch.path("new")
        let replay = try Binary.run(["replay", "--data", data, "--into", new, "--verify"])
        #expect(replay.status == 0, "\(replay.output) \(replay.errors)")
        let export = try Binary.run(["export", "--data", new])
        #expect(export.output == (try Binary.run(["export", "--data", data]).output))
        let copies = export.objects.compactMap { $0["filed"] as? [String: Any] }
            .compactMap { $0["copy"] as? [String: Any] }
        #expect(copies.map { $0["outlet"] as? String } == ["Kelmond Agency", "Kelmond Echo"])
        #expect(copies.map { $0["language"] as? String } == [nil, "de"])
        #expect(export.objects.first?["removed"] as? Bool == true)
        let left = try Binary.run(["source", "list", "--data", new]).output
        #expect(left.contains("kelmond") == false)

        let third = scratch.path("third")
        let file = try scratch.file("export.ndjson", export.output).path()
        #expect(try Binary.run(["ingest", "--data", third, file]).status == 0)
        let list = try Binary.run(["source", "list", "--data", third]).output
        #expect(list.contains("kelmond") == false)
        let unknown = try Binary.run(["source", "remove", "--data", third, "kelmond"])
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("no source kelmond"))
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
        let listed = try Binary.run([
            "deliveries", "--refused", "--json", "--data", scratch.path("data"),
        ])
        let entry = try #require(listed.objects.first)
        #expect((entry["address"] as? String)?.hasSuffix("bad.bin") == true)
        let outcome = entry["outcome"] as? [String: Any]
        let reason = try #require(outcome?["refusal"] as? String)
        #expect(result.errors.contains(reason))
        let id = try #require(entry["id"] as? String)
        let bytes = try Binary.run(["deliveries", "--bytes", id, "--data", scratch.path("data")])
        #expect(bytes.output == "\u{1}\u{2}\u{3}")
    }

    @Test func `a file larger than the limit is named and noted`() throws {
        let scratch = try Scratch()
        let data = scratch.path("data")
        let file = try scratch.file("long.xml", String(repeating: "x", count: 3000)).path()
        let result = try Binary.run(
            ["ingest", "--data", data, file], environment: ["WIREDESK_INGEST_MAX_BYTES": "2048"])
        #expect(result.status == 1)
        #expect(result.errors.contains("has more than 2048 bytes (ingest.maxBytes)"))
        let listed = try Binary.run(["deliveries", "--refused", "--data", data]).output
        #expect(listed.contains("has more than 2048 bytes (ingest.maxBytes)"))
        #expect(listed.contains("long.xml"))
    }

    @Test func `an export longer than the limit of a file is read back by lines`() throws {
        let scratch = try Scratch()
        let first = scratch.path("first")
        for (path, source) in Self.sample.files.prefix(6) {
            #expect(
                try Binary.run(["ingest", "--data", first, "--source", source, path]).status == 0)
        }
        let export = try Binary.run(["export", "--data", first])
        let limit = export.output.utf8.count / 2
        let back = try Binary.run(
            ["ingest", "--data", scratch.path("second"), "-"], input: export.output + "\n\n",
            environment: ["WIREDESK_INGEST_MAX_BYTES": "\(limit)"])
        #expect(back.status == 0, "\(back.errors)")
        let again = try Binary.run(["export", "--data", scratch.path("second")])
        #expect(Self.essence(of: again) == Self.essence(of: export))
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
