import Foundation
import FoundationNetworking
import Testing

@Suite(.serialized) struct ServeTests {
    @Test(.timeLimit(.minutes(2)))
    func
        `serves the sample wire, takes the inbox in, and stops in order with a reader on the line`()
        async throws
    {
        let scratch = try Scratch()
        let port = try Self.freePort()
        let site = "http://127.0.0.1:\(port)"
        let process = Binary.process([
            "serve", "--sample", "--data", scratch.path("data"), "--port", "\(port)",
        ])
        process.standardError = try FileHandle(forWritingTo: scratch.file("log", ""))
        try process.run()
        defer { if process.isRunning { process.terminate() } }
        try await Self.wait(until: "it answers") { await Self.text(site + "/healthz") != nil }
        let front = try #require(await Self.text(site + "/"))
        #expect(front.contains("<h1"))

        let reader = Task { await Self.text(site + "/live") }
        let headline = "Lighthouse keeper of Cape Orrin retires after 41 years"
        let item =
            "<rss version=\"2.0\"><channel><item><guid>inbox-1</guid><title>\(headline)</title></item></channel></rss>"
        _ = try scratch.file("data/inbox/one.xml", item)
        try await Self.wait(until: "the inbox is on the rail") {
            await Self.text(site + "/api/v1/front")?.contains(headline) == true
        }
        try await Self.wait(until: "search finds it") {
            await Self.text(site + "/api/v1/search?q=lighthouse+keeper")?.contains(headline) == true
        }
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(process.terminationReason == .exit)
        _ = await reader.value
    }

    @Test(.timeLimit(.minutes(1)))
    func `a port in use and an archive in use are each one clear line`() async throws {
        let scratch = try Scratch()
        let port = try Self.freePort()
        let data = scratch.path("data")
        let process = Binary.process(["serve", "--data", data, "--port", "\(port)"])
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        try await Self.wait(until: "it answers") {
            await Self.text("http://127.0.0.1:\(port)/healthz") != nil
        }
        let samePort = try Binary.run([
            "serve", "--data", scratch.path("other"), "--port", "\(port)",
        ])
        #expect(samePort.status == 1)
        #expect(samePort.errors.contains("\(port)"))
        #expect(samePort.errors.split(separator: "\n").count == 1, "\(samePort.errors)")
        let sameData = try Binary.run(["ingest", "--data", data, "-"], input: "x")
        #expect(sameData.status == 1)
        #expect(sameData.errors.contains("inbox"))
        #expect(sameData.errors.split(separator: "\n").count == 1)
    }

    private static func text(_ address: String) async -> String? {
        guard let url = URL(string: address),
            let (data, response) = try? await URLSession.shared.data(from: url),
            (response as? HTTPURLResponse)?.statusCode == 200
        else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    private static func wait(
        until what: String, _ isTrue: () async -> Bool
    ) async throws {
        for _ in 0..<150 {
            if await isTrue() { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        Issue.record("waited too long until \(what)")
    }

    /// A port that was free a moment ago.
    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
