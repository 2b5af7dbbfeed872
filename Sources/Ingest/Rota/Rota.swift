package import Logging
package import News
internal import ServiceLifecycle
internal import Synchronization

/// Visits every source when it is due, one at a time for each host, and hands on what is new.
///
/// A source's state is kept only after its delivery was filed: a process killed in between
/// fetches the same body again rather than losing it. On graceful shutdown sleeps and fetches
/// end at once; a delivery in hand is filed first.
package final class Rota: Service {
    /// Files a delivery, or keeps it unread for the reason given; returns once it is durable.
    package typealias File =
        @Sendable (Delivery, _ unreadable: String?) async throws -> DeliveryOutcome

    private let roster: @Sendable () async throws -> [Source]
    private let states: any FetchStates
    private let file: File
    private let pace: Pace
    private let limits: FetchLimits
    private let userAgent: String
    private let jitter: @Sendable (SourceID) -> Double
    private let timepiece: Timepiece
    private let logger: Logger
    private let lanes = Mutex<Lanes>(Lanes())

    private struct Lanes {
        var sources: [Lane: [Source]] = [:]
        var running: Set<Lane> = []
    }

    /// What a due time holds for: a source that gets another address or interval is due anew.
    private struct Appointment: Hashable {
        var source: SourceID
        var address: String?
        var interval: Int

        init(_ source: Source) {
            self.source = source.id
            address = source.address
            interval = source.interval
        }
    }

    /// `roster` is asked again every ``Pace/roster``, so sources may come and go.
    package init(
        roster: @escaping @Sendable () async throws -> [Source], states: any FetchStates,
        pace: Pace = Pace(), limits: FetchLimits = FetchLimits(),
        userAgent: String = Fetcher.userAgent,
        jitter: @escaping @Sendable (SourceID) -> Double = { Pace.jitter(of: $0) },
        timepiece: Timepiece = .wall, logger: Logger, file: @escaping File
    ) {
        self.roster = roster
        self.states = states
        self.file = file
        self.pace = pace
        self.limits = limits
        self.userAgent = userAgent
        self.jitter = jitter
        self.timepiece = timepiece
        self.logger = logger
    }

    package func run() async throws {
        try await Fetcher.with(limits: limits, userAgent: userAgent, timepiece: timepiece) {
            let fetcher = $0
            let turnstile = Turnstile(pace.hostsAtOnce)
            await withDiscardingTaskGroup { group in
                while !isStopping {
                    for lane in await startingLanes() {
                        group.addTask {
                            await self.run(lane, fetcher: fetcher, turnstile: turnstile)
                        }
                    }
                    await sleep(pace.roster)
                }
            }
        }
    }

    private var isStopping: Bool { Task.isCancelled || Task.isShuttingDownGracefully }

    /// Reads the roster; the lanes in it that nobody runs are marked as running and returned.
    private func startingLanes() async -> [Lane] {
        do {
            let sorted = Lane.sort(try await roster())
            return lanes.withLock { lanes in
                lanes.sources = sorted
                let new = sorted.keys.filter { !lanes.running.contains($0) }
                lanes.running.formUnion(new)
                return new
            }
        } catch {
            logger.error("the list of sources cannot be read: \(error)")
            return []
        }
    }

    /// The lane's sources now; with none left the lane is no longer running.
    private func sources(of lane: Lane) -> [Source] {
        lanes.withLock { lanes in
            let sources = lanes.sources[lane] ?? []
            if sources.isEmpty { lanes.running.remove(lane) }
            return sources
        }
    }

    private func run(_ lane: Lane, fetcher: Fetcher, turnstile: Turnstile) async {
        let visit = Visit(
            states: states, file: file, pace: pace, limits: limits, timepiece: timepiece,
            fetcher: fetcher, turnstile: turnstile, logger: logger)
        var folders: [SourceID: WatchedFolder] = [:]
        var due: [Appointment: Instant] = [:]
        var free = timepiece.now()
        while !isStopping {
            let sources = sources(of: lane)
            // One that is gone may have been added again since: what is kept of it is looked at anew.
            due = due.filter { $0.value != FetchState.never }
            for source in sources where due[Appointment(source)] == nil {
                due[Appointment(source)] = await visit.firstDue(source, jitter: jitter(source.id))
            }
            // A clock that was ahead and is set right keeps no source waiting for the time it told.
            let now = timepiece.now()
            free = min(free, now.advanced(by: pace.hostGap))
            for source in sources {
                due[Appointment(source)] = due[Appointment(source)].map { moment in
                    moment == FetchState.never
                        ? moment : min(moment, pace.latest(for: source, now: now))
                }
            }
            let kept = Set(sources.map(Appointment.init))
            due = due.filter { kept.contains($0.key) }
            let next = sources.min {
                (due[Appointment($0)] ?? free, $0.id) < (due[Appointment($1)] ?? free, $1.id)
            }
            guard let next else { return }
            let wait = max(due[Appointment(next)] ?? free, free).wait(from: timepiece.now())
            guard wait == .zero else {
                await sleep(min(wait, pace.roster))
                continue
            }
            if case .folder(let path) = lane {
                var folder =
                    folders[next.id]
                    ?? WatchedFolder(path: path, limits: limits, timepiece: timepiece)
                due[Appointment(next)] = await visit.folder(&folder, of: next)
                folders[next.id] = folder
            } else {
                due[Appointment(next)] = await visit.fetch(next, jitter: jitter(next.id))
                free = timepiece.now().advanced(by: pace.hostGap)
            }
        }
    }

    private func sleep(_ duration: Duration) async {
        try? await cancelWhenGracefulShutdown { [timepiece] in
            try await timepiece.sleep(duration)
        }
    }
}
