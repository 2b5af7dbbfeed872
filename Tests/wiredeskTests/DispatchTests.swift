import Foundation
import Testing

/// `wiredesk export --format`: what is written is read back as the copy it was.
@Suite struct DispatchTests {
    private let item = """
        {"uri":"urn:kelm:1","version":"2","type":"text","pubstatus":"usable",
        "versioncreated":"2026-11-14T09:00:00Z","language":"en","headline":"Ferry leaves Kelmond",
        "slugline":"Kelmond-Ferry","urgency":3,"byline":"By Ada Nord",
        "body_xhtml":"<p>KELMOND (KNA) - The ferry left at noon with 40 people aboard.</p>\
        <p>It is due on Monday.</p>"}
        """

    private func archive(_ scratch: Scratch) throws -> (data: String, id: String, story: String) {
        let data = scratch.path("data")
        let file = try scratch.file("item.json", item).path()
        let filed = try Binary.run(["ingest", "--data", data, "--source", "kna", file])
        let line = try #require(filed.objects.first)
        return (data, try #require(line["id"] as? String), try #require(line["story"] as? String))
    }

    @Test(arguments: ["newsml-g2", "nitf", "ninjs", "ninjs-2", "iptc7901"])
    func `an item written in any format is read back`(format: String) throws {
        let scratch = try Scratch()
        let (data, id, story) = try archive(scratch)
        for selection in [["--item", id], ["--story", story], ["--search", "ferry noon"]] {
            let written = try Binary.run(
                ["export", "--data", data, "--format", format] + selection)
            #expect(written.status == 0, "\(format) \(selection): \(written.errors)")
            let read = try Binary.run(["parse", "-"], input: written.output)
            let copy = try #require(read.objects.first?["copy"] as? [String: Any])
            #expect(copy["headline"] as? String == "Ferry leaves Kelmond")
            #expect(copy["urgency"] as? Int == 3)
            #expect(read.output.contains("The ferry left at noon with 40 people aboard."))
        }
    }

    @Test func `withdrawn copy is not written`() throws {
        let scratch = try Scratch()
        let (data, id, story) = try archive(scratch)
        let kill = try scratch.file(
            "kill.json",
            item.replacing("\"usable\"", with: "\"canceled\"").replacing("\"2\"", with: "\"3\""))
        #expect(
            try Binary.run(["ingest", "--data", data, "--source", "kna", kill.path()]).status == 0)
        for selection in [["--item", id], ["--story", story], ["--search", "ferry"]] {
            let written = try Binary.run(
                ["export", "--data", data, "--format", "ninjs"] + selection)
            #expect(written.status == 1)
            #expect(written.errors.contains("nothing stands to be written"))
            #expect(!written.output.contains("ferry") && !written.errors.contains("Ferry leaves"))
        }
        let told = try Binary.run(["explain", "--data", data, id])
        #expect(told.output.contains("[withdrawn by"))
        #expect(!told.output.contains("Ferry leaves") && !told.output.contains("because"))
    }

    @Test func `a format of one item a document wants a folder for several`() throws {
        let scratch = try Scratch()
        let (data, _, _) = try archive(scratch)
        let other = try scratch.file(
            "other.json",
            item.replacing("urn:kelm:1", with: "urn:kelm:2").replacing(
                "leaves Kelmond", with: "reaches Port Tarn"))
        _ = try Binary.run(["ingest", "--data", data, "--source", "kna", other.path()])
        let search = ["export", "--data", data, "--format", "nitf", "--search", "ferry"]
        let refused = try Binary.run(search)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("name a folder with --into"))
        let folder = scratch.path("out")
        let written = try Binary.run(search + ["--into", folder])
        #expect(written.lines.count == 2)
        for path in written.lines {
            #expect(try Binary.run(["parse", path]).output.contains("\"format\":\"nitf\""))
        }
        #expect(try Binary.run(["export", "--data", data, "--format", "nitf"]).status == 64)
        #expect(try Binary.run(["export", "--data", data, "--item", "x"]).status == 64)
    }
}
