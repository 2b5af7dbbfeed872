import Foundation
import Testing

@Suite struct KillTests {
    @Test(arguments: [3, 11, 25])
    func `kill -9 during ingest loses nothing acknowledged and leaves no half item`(
        acknowledged wanted: Int
    ) throws {
        let scratch = try Scratch()
        let folder = scratch.path("in")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for number in 0..<60 {
            try Data(Self.feed(number).utf8)
                .write(to: URL(filePath: folder).appending(path: "\(1000 + number).xml"))
        }
        let data = scratch.path("data")
        let process = Binary.process(["ingest", "--data", data, folder])
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        var seen = Data()
        while seen.count(where: { $0 == 10 }) < wanted {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { break }
            seen += more
        }
        kill(process.processIdentifier, SIGKILL)
        seen += pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let told = String(decoding: seen, as: UTF8.self).split(separator: "\n")
            .compactMap { Self.id(in: String($0)) }
        #expect(told.count >= wanted)

        let export = try Binary.run(["export", "--data", data])
        #expect(export.status == 0, "\(export.errors)")
        let kept = export.objects.compactMap { $0["filed"] as? [String: Any] }
        let ids = Set(kept.compactMap { $0["id"] as? String })
        #expect(ids.isSuperset(of: told))
        let perDelivery = Dictionary(grouping: kept) { $0["delivery"] as? String }
        #expect(perDelivery.values.allSatisfy { $0.count == Self.itemsInFeed })

        #expect(try Binary.run(["ingest", "--data", data, folder]).status == 0)
        let whole = try Binary.run(["export", "--data", data])
        let all = whole.objects.compactMap { ($0["filed"] as? [String: Any])?["id"] as? String }
        #expect(all.count == 60 * Self.itemsInFeed)
        #expect(Set(all).count == all.count)
    }

    private static let itemsInFeed = 2

    private static func id(in line: String) -> String? {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
        return (object as? [String: Any])?["id"] as? String
    }

    private static func feed(_ number: Int) -> String {
        let items = (0..<itemsInFeed).map { item in
            """
            <item><guid>k-\(number)-\(item)</guid>
            <title>Ward \(number) of Port Selma counts ballot box \(item)</title>
            <description>Officials in ward \(number) opened box \(item) on Sunday.</description></item>
            """
        }
        return "<rss version=\"2.0\"><channel><title>Count</title>\(items.joined())</channel></rss>"
    }
}
