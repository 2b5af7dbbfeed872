import CoreMetrics
import Desk
import Hummingbird
import HummingbirdTesting
import Logging
import News
import ServiceLifecycle
import Store
import Synchronization
import Testing

@testable import Server

/// A site over an archive of its own, with copy the test files.
final class Paper: Sendable {
    static let start = Instant(seconds: 1_800_000_000)

    let archive: Archive
    let site: Site
    let dial = Dial()
    let ports = AsyncStream<Int>.makeStream()

    init(port: Int = 0, _ change: (inout SiteSettings) -> Void = { _ in }) throws {
        archive = try Archive(inMemory: ArchiveSettings())
        var settings = SiteSettings()
        settings.port = port
        settings.masthead.name = "The Test Wire"
        settings.limits.farewell = .milliseconds(300)
        settings.limits.patience = .milliseconds(300)
        change(&settings)
        var logger = Logger(label: "paper")
        logger.logLevel = .critical
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "papers", dimensions: []).increment(by: 1)
        site = Site(
            archive: archive, settings: settings, metrics: metrics,
            now: { [dial] in dial.moment.withLock { $0 } },
            compare: { Comparison(from: $0, to: $1) }, logger: logger,
            opened: { [ports] in ports.continuation.yield($0) })
        try archive.add(Source(id: "norda", name: "Norda", kind: .agency))
    }

    func pass(seconds: Int64) { dial.moment.withLock { $0 = $0.advanced(bySeconds: seconds) } }

    /// Files one piece of copy that opens a story, or is `kind` of an earlier one.
    func file(
        _ id: CopyID, _ headline: String, kind: Ruling.Kind = .new, of: CopyID? = nil,
        story: StoryID? = nil, merges: [Merge] = [], withdraws: [CopyID] = [],
        change: (inout Copy) -> Void = { _ in }
    ) throws {
        pass(seconds: 60)
        let now = dial.moment.withLock { $0 }
        var copy = Copy(headline: headline, body: [.paragraph(Text("Text of \(headline)."))])
        copy.language = "en"
        change(&copy)
        let ruling = Ruling(
            copy: id, story: story ?? StoryID(id.text), kind: kind, of: of, section: .sport)
        let delivery = Delivery(
            id: DeliveryID("d-\(id)"), source: "norda", received: now, bytes: Array(id.text.utf8))
        try archive.file(
            delivery, outcome: DeliveryOutcome(format: "test", items: 1, filed: 1),
            filed: [
                RuledCopy(
                    id: id, copy: copy,
                    filing: Filing(ruling: ruling, merges: merges, withdraws: withdraws))
            ])
        site.filed()
    }

    /// Files a kill of `killed` and after it the headlines, all of one delivery.
    func fileAtOnce(killing killed: CopyID, _ headlines: [String]) throws {
        pass(seconds: 60)
        var filed = [ruled("kill", "KILL", .kill, of: killed, withdraws: [killed])]
        for headline in headlines { filed.append(ruled(CopyID(headline), headline, .new)) }
        let delivery = Delivery(
            id: "d-flood", source: "norda", received: dial.moment.withLock { $0 },
            bytes: Array("flood".utf8))
        try archive.file(
            delivery,
            outcome: DeliveryOutcome(format: "test", items: filed.count, filed: filed.count),
            filed: filed)
        site.filed()
    }

    private func ruled(
        _ id: CopyID, _ headline: String, _ kind: Ruling.Kind, of: CopyID? = nil,
        withdraws: [CopyID] = []
    ) -> RuledCopy {
        let ruling = Ruling(
            copy: id, story: StoryID(of?.text ?? id.text), kind: kind, of: of, section: .sport)
        return RuledCopy(
            id: id, copy: Copy(headline: headline),
            filing: Filing(ruling: ruling, withdraws: withdraws))
    }

    /// Asks the site without a socket.
    func ask(
        _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
        check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        let application = Application(router: site.router())
        try await application.test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: headers) { try check($0) }
        }
    }

    /// Serves on a free port while `work` runs, then stops gracefully.
    func serve(_ work: @escaping @Sendable (String) async throws -> Void) async throws {
        var logger = Logger(label: "paper")
        logger.logLevel = .critical
        let group = ServiceGroup(configuration: .init(services: [site], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = await ports.stream.first { _ in true } ?? 0
            do {
                try await work("http://127.0.0.1:\(port)")
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}

/// What time it is in a test.
final class Dial: Sendable {
    let moment = Mutex(Paper.start)
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
