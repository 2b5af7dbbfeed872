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

    private let archive: Archive
    private let live: LiveWire
    private let printer: Printer
    private let limits: Limits
    private let logger: Logger

    /// What was seen when the archive was last looked at.
    private struct Seen {
        /// Below 0 before the first look.
        var ruling: Int64 = -1
        var copy: Int64 = 0
        var appearance: Appearance
    }

    /// What one look at the archive found.
    private struct Look {
        var seen: Seen
        var isNews: Bool
        var events: [ByteBuffer]
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
        var seen = Seen(appearance: Appearance(by: printer.now()))
        var isFirst = true
        var quiet = Duration.zero
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                let events = try await newEvents(&seen)
                if isFirst { isFirst = false } else { events.forEach(live.send) }
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

    /// Of the lines that can be shown now and could not before, in the order of filing.
    private func newEvents(_ seen: inout Seen) async throws -> [ByteBuffer] {
        let (moment, before) = (printer.now(), seen)
        let hasReaders = live.count > 0
        let found = try await archive.view(at: moment) { [printer, limits] view in
            let (ruling, newest) = (try view.lastEditorsRuling(), try view.lastCopy())
            let start =
                before.ruling < 0
                ? newest : max(before.copy, newest - Int64(limits.liveBehind))
            let skipped =
                before.ruling < 0 || start == before.copy
                ? [] : try view.kills(filedAfter: before.copy, through: start)
            let (filed, last) = try view.lines(filedAfter: start, limit: limits.liveLines)
            // Copy that waits among the filed is told with them.
            let (appeared, appearance) = try view.appeared(
                after: before.appearance, filedThrough: last, limit: limits.liveLines)
            let told = Set(filed.map(\.id))
            let lines = skipped + filed + appeared.filter { !told.contains($0.id) }
            return Look(
                seen: Seen(ruling: ruling, copy: last, appearance: appearance),
                isNews: !lines.isEmpty,
                events: hasReaders ? try lines.map { try printer.liveEvent($0, in: view) } : [])
        }
        let isFiled = (found.seen.ruling, found.seen.copy) != (before.ruling, before.copy)
        if found.isNews || isFiled { printer.cache.turn() }
        seen = found.seen
        return found.events
    }
}
