import Desk
import Hummingbird
import HummingbirdTesting
import Ingest
import Logging
import News
import Store
import Synchronization

@testable import Newsroom
@testable import Server

/// A newsroom with its site over an archive of its own, and a clock the test moves.
final class Desktop: Sendable {
    static let start = Instant(seconds: 1_795_000_000)

    let archive: Archive
    private let newsroom: Newsroom
    private let site: Site
    private let dial = Dial()

    init() throws {
        archive = try Archive(inMemory: ArchiveSettings())
        var logger = Logger(label: "desktop")
        logger.logLevel = .critical
        let site = Site(
            archive: archive, settings: SiteSettings(), metrics: PrometheusMetrics(),
            now: { [dial] in dial.moment.withLock { $0 } },
            compare: { Comparison(from: $0, to: $1) }, logger: logger)
        newsroom = Newsroom(archive: archive, windowDays: 14) { site.filed() }
        self.site = site
    }

    var now: Instant { dial.moment.withLock { $0 } }

    /// Moves the clock; a serving site has its pages printed anew when an embargo ends.
    func pass(seconds: Int64) {
        dial.moment.withLock { $0 = $0.advanced(bySeconds: seconds) }
        site.filed()
    }

    /// Files a ninjs document a minute after the last; gives the id of its item.
    @discardableResult
    func file(_ document: String, from source: SourceID = "kna") async throws -> CopyID {
        pass(seconds: 60)
        let report = try await newsroom.file(
            Delivery(
                from: source, received: now, address: nil, declaredType: nil,
                bytes: Array(document.utf8)))
        guard let item = report.items.first else {
            throw Refused(reason: report.outcome.refusal ?? "no item")
        }
        while try archive.indexPending() > 0 {}
        return item.id
    }

    /// Files an editor's ruling, as from the inbox.
    func rule(_ ruling: EditorsRuling) async throws -> FilingReport {
        pass(seconds: 60)
        let report = try await newsroom.file(
            Delivery(
                from: DataFolder.inboxSource.id, received: now,
                address: "file:///data/inbox/x.json", declaredType: nil,
                bytes: try ruling.document))
        while try archive.indexPending() > 0 {}
        return report
    }

    struct Refused: Error {
        var reason: String
    }

    private final class Dial: Sendable {
        let moment = Mutex(Desktop.start)
    }

    struct Answer: Sendable {
        var status: Int
        var text: String
    }

    /// Everything the site answers with, by its address: pages, feeds, API, sitemap, metrics.
    func outputs() async throws -> [String: Answer] {
        var addresses = [
            "/", "/sources", "/about", "/sitemap.xml", "/metrics", "/feed.atom", "/feed.json",
            "/api/v1/front", "/api/v1/sources", "/api/v1/about",
        ]
        for words in ["Budget", "crowns", "source:kna", "source:echo", "-nothing+Budget"] {
            addresses += ["/search?q=\(words)", "/api/v1/search?q=\(words)"]
        }
        var pages = Section.allCases.map { "section/\($0.rawValue)" }
        for source in try archive.sources() { pages.append("source/\(source.id)") }
        try archive.eachFiled { _, filed in
            pages += [
                "copy/\(filed.id)", "copy/\(filed.id)/changes", "story/\(filed.ruling.story)",
            ]
        }
        for page in Set(pages) {
            addresses += ["/\(page)", "/api/v1/\(page)"]
            if !page.hasPrefix("copy"), !page.hasPrefix("source") {
                addresses += ["/\(page)/feed.atom", "/\(page)/feed.json"]
            }
        }
        let application = Application(router: site.router())
        return try await application.test(.router) { [addresses] client in
            var answers: [String: Answer] = [:]
            for address in addresses {
                answers[address] = try await client.execute(uri: address, method: .get) {
                    Answer(status: $0.status.code, text: String(buffer: $0.body))
                }
            }
            return answers
        }
    }

    /// The addresses whose answer holds the words.
    func addresses(holding words: String) async throws -> [String] {
        try await outputs().filter { $0.value.text.contains(words) }
            .filter { !$0.key.contains("search?q=\(words)") }.keys.sorted()
    }
}
