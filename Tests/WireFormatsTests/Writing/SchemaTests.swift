import Foundation
import News
import Testing

@testable import WireFormats

/// What we write, held against the published schemas; runs where `WIREDESK_SCHEMAS` names their folder.
///
/// `Tests/schemas/run FOLDER` sets it, with a Python that has `jsonschema` and `newsmlg2`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["WIREDESK_SCHEMAS"] != nil))
struct SchemaTests {
    private let schemas = ProcessInfo.processInfo.environment["WIREDESK_SCHEMAS"] ?? ""
    private let python = ProcessInfo.processInfo.environment["WIREDESK_PYTHON"] ?? "python3"

    @Test(arguments: [
        (WrittenFormat.newsMLG2, "NewsML-G2_2.35-spec-All-Power.xsd"), (.nitf, "nitf-3-6.xsd"),
    ]) func `XML is valid against its schema`(format: WrittenFormat, schema: String) throws {
        let files = try written(format)
        let lint = ["xmllint", "--noout", "--nonet", "--schema", "\(schemas)/\(schema)"]
        let result = try run(lint + files)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(arguments: [
        (WrittenFormat.ninjs, "ninjs-schema_3.1.json"), (.ninjs2, "ninjs-schema_2.2.json"),
    ]) func `JSON is valid against its schema`(format: WrittenFormat, schema: String) throws {
        let files = try written(format)
        let result = try run([python, script("validate.py"), "\(schemas)/\(schema)"] + files)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `the newsmlg2 package reads what we write`() throws {
        let result = try run([python, script("read_g2.py")] + written(.newsMLG2, alone: true))
        #expect(result.status == 0, "\(result.output)")
    }

    /// The paths of documents with every field and every kind of block.
    private func written(_ format: WrittenFormat, alone: Bool = false) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("wiredesk-schemas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let dispatch = Dispatch(sender: "Halden Wire", sent: Instant(seconds: 1_795_000_000))
        var paths: [String] = []
        for seed in 0..<40 as Range<UInt64> {
            var generator = CopyGenerator(seed: seed)
            let copies =
                alone || seed % 2 == 0
                ? [generator.copy()] : [generator.copy(), generator.copy()]
            for document in Writer.documents(of: copies, as: format, in: dispatch) {
                let file = folder.appendingPathComponent("\(paths.count).\(format.fileExtension)")
                try Data(document).write(to: file)
                paths.append(file.path)
            }
        }
        return paths
    }

    private func script(_ name: String) -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return tests.appendingPathComponent("schemas/\(name)").path
    }

    private func run(_ command: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output.suffix(2000), as: UTF8.self))
    }
}
