import Desk
import Ingest
import Logging
import Metrics
import News
import Server
import ServiceLifecycle
import Store
import UnixSignals

/// Intake, desk, archive and site in one process: `wiredesk serve`.
package struct Serving: Sendable {
    private let settings: Settings
    private let withSample: Bool

    package init(settings: Settings, withSample: Bool) {
        self.settings = settings
        self.withSample = withSample
    }

    /// Serves until SIGINT or SIGTERM; then finishes the delivery in hand and returns.
    package func run() async throws {
        let logger = makeLogger()
        try settings.data.make()
        let lock = try FolderLock(on: settings.data)
        defer { withExtendedLifetime(lock) {} }
        let archive = try settings.makeArchive()
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let site = Site(
            archive: archive, settings: settings.site, metrics: metrics, now: Timepiece.wall.now,
            compare: { Comparison(from: $0, to: $1) }, logger: logger
        ) { [masthead = settings.masthead] port in
            try? StandardOutput.line("\(masthead.name) is at \(masthead.address) (port \(port))")
        }
        let newsroom = Newsroom(
            archive: archive, windowDays: settings.windowDays, folder: settings.data
        ) { site.filed() }
        try await newsroom.open()
        try makeInbox(in: archive)
        let clerk = ArchiveThread(archive)
        let rota = rota(archive: clerk, newsroom: newsroom, logger: logger)
        // Services stop in the reverse order: the desk is kept when nothing more is filed.
        var services: [any Service] = [
            SnapshotService(newsroom: newsroom, logger: logger), site, rota,
            IndexService(archive: clerk, logger: logger),
        ]
        if withSample {
            let sample = try SampleWire()
            try await sample.fileWhatIsPast(archive: archive, newsroom: newsroom)
            services.append(SampleService(sample: sample, newsroom: newsroom, logger: logger))
        }
        try await ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(
                        service: $0, successTerminationBehavior: .ignore,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        ).run()
    }

    private func makeLogger() -> Logger {
        var logger = Logger(label: "wiredesk", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = settings.logLevel
        return logger
    }

    /// The inbox is a source like any other, so that files put there are read without set-up.
    private func makeInbox(in archive: Archive) throws {
        let address = settings.data.inboxAddress
        let inboxID = DataFolder.inboxSource.id
        if try archive.sources().contains(where: { $0.id == inboxID && $0.address == address }) {
            return
        }
        var inbox = DataFolder.inboxSource
        inbox.address = address
        try archive.add(inbox)
    }

    private func rota(archive: ArchiveThread, newsroom: Newsroom, logger: Logger) -> Rota {
        Rota(
            roster: { try await archive.run { try $0.sources() } },
            states: ArchivedFetchStates(archive: archive),
            pace: settings.pace, limits: settings.fetchLimits, logger: logger
        ) { delivery, unreadable in
            let report =
                if let unreadable {
                    try await newsroom.refuse(delivery, because: unreadable)
                } else {
                    try await newsroom.file(delivery)
                }
            if let refusal = report.outcome.refusal {
                logger.warning(
                    "refused",
                    metadata: [
                        "source": "\(delivery.source)", "address": "\(delivery.address ?? "")",
                        "why": "\(refusal)",
                    ])
            }
            return report.outcome
        }
    }
}
