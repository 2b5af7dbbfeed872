internal import Hummingbird
internal import HummingbirdCore
package import Logging
package import News
internal import NIOCore
internal import ServiceLifecycle
package import Store

/// The public site: pages, feeds, API and live events, all printed from one archive.
///
/// Run it in a `ServiceGroup`. On graceful shutdown it takes no new connections, ends the live
/// readers, finishes the answers in hand and returns.
package final class Site: Service {
    package let live: LiveWire

    private let archive: Archive
    private let settings: SiteSettings
    private let metrics: PrometheusMetrics?
    let printer: Printer
    private let watch: Watch
    private let doors = Doors()
    private let logger: Logger
    private let opened: @Sendable (Int) async -> Void

    /// `compare` sets two texts side by side; `opened` is told the port once the site listens.
    package init(
        archive: Archive, settings: SiteSettings, metrics: PrometheusMetrics? = nil,
        now: @escaping @Sendable () -> Instant,
        compare: @escaping @Sendable (String, String) -> Comparison, logger: Logger,
        opened: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.archive = archive
        self.settings = settings
        self.metrics = metrics
        self.logger = logger
        self.opened = opened
        live = LiveWire(limits: settings.limits)
        printer = Printer(archive: archive, settings: settings, now: now, compare: compare)
        watch = Watch(
            archive: archive, live: live, printer: printer, limits: settings.limits, logger: logger)
    }

    /// Says that something was filed: pages are printed anew from now on.
    ///
    /// Copy filed by another process is noticed within ``Watch/interval`` without being told.
    package func filed() { printer.cache.turn() }

    package func run() async throws {
        let application = Application(
            responder: router().buildResponder(), server: .http1(configuration: connections),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: "Wiredesk",
                availableConnectionsDelegate: MaximumAvailableConnections(
                    settings.limits.connections)),
            onServerRunning: { [opened] in await opened($0.localAddress?.port ?? 0) },
            logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.watch.run() }
            group.addTask { await self.sayFarewell() }
            defer { group.cancelAll() }
            do {
                try await application.run()
            } catch {
                let host = settings.host
                throw ServerError(opening: host, port: settings.port, failedWith: error) ?? error
            }
        }
    }

    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Courtesy(settings: settings, printer: printer))
        PageRoutes(printer: printer, limits: settings.limits).add(to: router)
        FeedRoutes(printer: printer).add(to: router)
        APIRoutes(printer: printer, limits: settings.limits).add(to: router)
        HouseRoutes(metrics: metrics, printer: printer).add(to: router)
        LiveRoute(live: live, printer: printer, limits: settings.limits).add(to: router)
        return router
    }

    private var connections: HTTP1Channel.Configuration {
        let limits = settings.limits
        var decoder = HTTP1Channel.Configuration.DecoderConfiguration()
        decoder.maxHeaderFieldSize = limits.fieldBytes
        decoder.maxHeaderListSize = limits.headBytes
        decoder.maxHeaderFieldCount = limits.fields
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [self.doors.doorkeeper()],
            idleTimeout: .seconds(Int64(limits.idleSeconds)), httpDecoderConfiguration: decoder)
    }

    /// Ends the live readers when the site stops, and by force every connection that stays open.
    private func sayFarewell() async {
        try? await gracefulShutdown()
        live.stop()
        try? await Task.sleep(for: settings.limits.farewell)
        live.cutAll()
        try? await Task.sleep(for: settings.limits.patience)
        doors.closeAll()
    }
}
