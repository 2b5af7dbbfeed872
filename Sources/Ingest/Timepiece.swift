package import News

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What time it is and how to wait: the only clock ingest knows, so that tests need not wait.
package struct Timepiece: Sendable {
    package var now: @Sendable () -> Instant
    package var sleep: @Sendable (Duration) async throws -> Void

    package init(
        now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The machine's own clock.
    package static let wall = Timepiece(
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        sleep: { try await Task.sleep(for: $0) })
}

extension Instant {
    func advanced(by duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        return advanced(bySeconds: seconds)
            .advanced(byMilliseconds: attoseconds / 1_000_000_000_000_000)
    }

    /// How long until this moment; zero when it is past.
    func wait(from now: Instant) -> Duration {
        .milliseconds(max(0, milliseconds - now.milliseconds))
    }

    private func advanced(byMilliseconds count: Int64) -> Instant {
        Instant(milliseconds: milliseconds + count)
    }
}
