package import News

/// When a source is next due, as plain arithmetic over what came of the last fetch.
package struct Pace: Hashable, Sendable {
    /// Least time between the end of one request to a host and the next.
    package var hostGap: Duration = .seconds(1)
    /// A source is never fetched more often than this, whatever its interval says.
    package var shortestInterval: Int = 10
    /// A failing source waits its interval, doubled for each failure, at most this many seconds.
    package var longestBackOff: Int = 21_600
    /// How often a watched folder is looked at.
    package var folderPoll: Duration = .seconds(2)
    /// How often the list of sources is read again.
    package var roster: Duration = .seconds(15)
    /// First fetches are spread over this many seconds.
    package var firstSpread: Int = 5
    /// Hosts fetched from at the same time, and so the most bodies that wait for the desk.
    package var hostsAtOnce: Int = 32

    package init() {}

    /// A fraction between 0 and 1 that is always the same for a source: its place in the rota.
    package static func jitter(of source: SourceID) -> Double {
        Double(FNV1a(source.text.utf8).value >> 40) / Double(1 << 24)
    }

    package func first(_ state: FetchState, now: Instant, jitter: Double) -> Instant {
        if let next = state.nextFetch { return next }
        return now.advanced(by: .milliseconds(Int64(jitter * Double(firstSpread) * 1000)))
    }

    /// The last moment at which anything ever said of the source could make it due; a tenth is for
    /// the jitter.
    func latest(for source: Source, now: Instant) -> Instant {
        if source.address.flatMap(WatchedFolder.path) != nil { return now.advanced(by: folderPoll) }
        let seconds = max(
            self.seconds(of: source), longestBackOff, Int(RetryAfter.longestSeconds))
        return now.advanced(by: .milliseconds(Int64(seconds) * 1100))
    }

    /// The state after an answer: validators, failures, and when the source is next due.
    package func state(
        after answer: FetchAnswer, from state: FetchState, source: Source, now: Instant,
        jitter: Double
    ) -> FetchState {
        var next = state
        next.lastFetch = now
        next.etag = answer.etag
        next.lastModified = answer.lastModified
        next.bodyDigest = answer.bodyDigest
        switch answer.kind {
        case .body, .unchanged:
            next.failures = 0
            // What is unchanged can be read as well, or as little, as before.
            let isAsBefore = answer.kind == .unchanged && state.failures == 0
            next.lastError =
                answer.movedTo.map { "moved for good to \($0)" }
                ?? (isAsBefore ? state.lastError : nil)
            next.nextFetch = due(after: seconds(of: source), now: now, jitter: jitter)
        case .gone:
            next.failures += 1
            next.lastError = "gone (410): not fetched again"
            next.nextFetch = FetchState.never
        case .refused(let status, let notBefore):
            next = failed(
                state, "answered with status \(status)", source: source, now: now, jitter: jitter)
            if let notBefore, let due = next.nextFetch { next.nextFetch = max(due, notBefore) }
        }
        return next
    }

    /// The state after a fetch that got no answer.
    package func failed(
        _ state: FetchState, _ why: String, source: Source, now: Instant, jitter: Double
    ) -> FetchState {
        var next = state
        next.failures = min(state.failures, 1 << 20) + 1
        next.lastError = why
        next.lastFetch = now
        let doubled = seconds(of: source) << min(next.failures - 1, 16)
        let longest = max(longestBackOff, seconds(of: source))
        next.nextFetch = due(after: min(doubled, longest), now: now, jitter: jitter)
        return next
    }

    private func seconds(of source: Source) -> Int {
        min(max(source.interval, shortestInterval), 31_536_000)
    }

    /// Up to a tenth later, so that sources of one interval do not stay in step.
    private func due(after seconds: Int, now: Instant, jitter: Double) -> Instant {
        now.advanced(by: .milliseconds(Int64(Double(seconds) * 1000 * (1 + jitter / 10))))
    }
}
