internal import Logging
internal import News
internal import NIOCore
internal import Press
internal import ServiceLifecycle
internal import Store

/// Watches the archive for new filings, whoever made them, and for embargoes that end; sends the
/// new lines to the live readers and has the pages printed anew.
final class Watch: Sendable {
    /// How often the archive is looked at.
    static let interval: Duration = .milliseconds(200)
    /// Lines told of in one go; a larger filing is told by its newest ones.
    static let mostLines = 100
    /// Lines remembered as told.
    static let mostTold = 20_000

    private let archive: Archive
    private let live: LiveWire
    private let printer: Printer
    private let limits: Limits
    private let logger: Logger

    /// What was seen when the archive was last looked at.
    private struct Seen {
        var delivery: Int64 = -1
        var moment: Instant
        var told: Set<CopyID> = []
    }

    init(
        archive: Archive, live: LiveWire, printer: Printer, limits: Limits, logger: Logger
    ) {
        self.archive = archive
        self.live = live
        self.printer = printer
        self.limits = limits
        self.logger = logger
    }

    /// Watches until cancelled or shut down.
    func run() async {
        var seen = Seen(moment: printer.now())
        var isFirst = true
        var quiet = Duration.zero
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                let lines = try await newLines(&seen)
                if isFirst { isFirst = false } else { try tell(lines) }
            } catch {
                if Task.isCancelled { return }
                logger.error("the archive cannot be watched: \(error)")
            }
            quiet += Self.interval
            if quiet >= limits.heartbeat {
                live.send(LiveEvent.heartbeat)
                quiet = .zero
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
        }
    }

    private func tell(_ lines: [Line]) throws {
        guard live.count > 0 else { return }
        for line in lines { live.send(try printer.liveEvent(line)) }
    }

    /// The lines that can be shown now and could not before, in the order of the rail.
    private func newLines(_ seen: inout Seen) async throws -> [Line] {
        let last = try archive.lastDelivery()
        let (moment, earlier) = (printer.now(), seen.moment)
        let hasFiled = last != seen.delivery
        // The first look goes back further, so that no old line seems new when others are withdrawn.
        let depth = seen.told.isEmpty ? ArchiveView.mostItems : Self.mostLines
        let (rail, appeared) = try await archive.view(at: moment) { view in
            (
                hasFiled ? try view.rail(limit: depth).lines : [],
                try view.appeared(after: earlier)
            )
        }
        if hasFiled || !appeared.isEmpty { printer.cache.turn() }
        let fresh = (rail.reversed() + appeared).filter { seen.told.insert($0.id).inserted }
        if seen.told.count > Self.mostTold { seen.told = Set((rail + appeared).map(\.id)) }
        seen.delivery = last
        seen.moment = moment
        return fresh
    }
}
