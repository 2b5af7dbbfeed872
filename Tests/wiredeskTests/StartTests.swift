import Foundation
import Testing

/// What stops a start: one clear line and a status that is not 0.
@Suite struct StartTests {
    @Test(arguments: [
        ("site:\n  language: e!", "site.language"),
        ("http:\n  prot: 8080\n", "http.prot"),
        ("http:\n  port: many\n", "http.port"),
        ("http:\n  port: 70000\n", "http.port"),
        ("log:\n  level: loud\n", "log.level"),
        ("- 1\n- 2\n", "expected names and values"),
        ("http: [\n", "cannot read the settings"),
    ])
    func `an unknown or bad setting is named`(yaml: String, named: String) throws {
        let scratch = try Scratch()
        let file = try scratch.file("wiredesk.yaml", yaml)
        let result = try Binary.run(["serve", "--config", file.path()], in: scratch.url)
        #expect(result.status != 0)
        #expect(result.errors.contains(named))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func `an unknown variable is named`() throws {
        let result = try Binary.run(
            ["parse", "-"], environment: ["WIREDESK_HTTP_PROT": "1"])
        #expect(result.status != 0)
        #expect(result.errors.contains("WIREDESK_HTTP_PROT"))
    }

    @Test func `later settings win: file, then environment, then flags`() throws {
        let scratch = try Scratch()
        let file = try scratch.file("w.yaml", "ingest:\n  maxBytes: 2000\n")
        let large = try scratch.file("large.xml", String(repeating: "x", count: 20_000))
        let base = ["parse", "--config", file.path(), large.path()]
        #expect(try Binary.run(base).errors.contains("2000 bytes"))
        let variable = ["WIREDESK_INGEST_MAX_BYTES": "3000"]
        #expect(try Binary.run(base, environment: variable).errors.contains("3000 bytes"))
        let flags = base + ["--set", "ingest.maxBytes=4000"]
        #expect(try Binary.run(flags, environment: variable).errors.contains("4000 bytes"))
    }

    @Test func `the documented settings file is every setting with its default`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../wiredesk.yaml").standardized
        let result = try Binary.run(["parse", "--config", file.path(), "-"], input: "")
        #expect(!result.errors.contains("setting"))
        let text = try String(contentsOf: file, encoding: .utf8)
        for name in ["liveReaders: 1000", "maxBytes: 67108864", "windowDays: 14", "port: 8080"] {
            #expect(text.contains(name))
        }
    }

    @Test(arguments: ["0", "257", "9223372036854775807"])
    func `jobs without number are a wrong command line, not a crash`(jobs: String) throws {
        for command in [["group"], ["parse", "-"]] {
            let result = try Binary.run(command + ["--jobs", jobs], input: "")
            #expect(result.status == 64)
            #expect(result.errors.contains("--jobs takes 1 to 256"))
        }
    }

    @Test(arguments: ["0", "-1", "1001"])
    func `a search for no line, or for more than are found, is a wrong command line`(limit: String)
        throws
    {
        let result = try Binary.run(["search", "--limit", limit, "quay"])
        #expect(result.status == 64)
        #expect(result.errors.contains("--limit is from 1 to"))
    }

    @Test func `an empty name of the paper stops the start`() throws {
        let scratch = try Scratch()
        let result = try Binary.run([
            "search", "--data", scratch.path("none"), "--set", "site.name=", "quay",
        ])
        #expect(result.status == 1)
        #expect(result.errors.contains("site.name"))
    }

    @Test func `a file where the folder should be is named as one`() throws {
        let scratch = try Scratch()
        let file = try scratch.file("plain", "no folder")
        let result = try Binary.run(["ingest", "--data", file.path(), "-"], input: "x")
        #expect(result.status == 1)
        #expect(result.errors.contains("is a file and no folder"))
    }

    @Test func `reading commands make no archive`() throws {
        let scratch = try Scratch()
        let result = try Binary.run(["search", "--data", scratch.path("none"), "quay"])
        #expect(result.status == 1)
        #expect(result.errors.contains("no archive"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("none")))
    }

    @Test func `a folder that may not be written and a file that is no archive are named`() throws {
        let scratch = try Scratch()
        let file = try scratch.file("plain", "no folder")
        let blocked = try Binary.run(["ingest", "--data", file.path(), "-"], input: "x")
        #expect(blocked.status == 1)
        #expect(blocked.errors.contains("plain"))
        try FileManager.default.createDirectory(
            atPath: scratch.path("data"), withIntermediateDirectories: true)
        _ = try scratch.file("data/archive.sqlite", String(repeating: "not SQLite ", count: 500))
        let foreign = try Binary.run(["export", "--data", scratch.path("data")])
        #expect(foreign.status == 1)
        #expect(foreign.errors.split(separator: "\n").count == 1)
    }

    @Test func `help of every command names what it does`() throws {
        for command in [
            "serve", "ingest", "parse", "group", "search", "story", "source", "export", "replay",
        ] {
            let help = try Binary.run([command, "--help"])
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE: wiredesk \(command)"))
            #expect(help.output.contains("OVERVIEW: "))
        }
    }
}
