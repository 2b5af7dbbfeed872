import Ingest
import News
import Synchronization

/// Time that passes only when the test says so.
final class TestClock: Sendable {
    private let moment: Mutex<Instant>
    private let asleep = Mutex(0)

    init(_ start: Instant = Instant(seconds: 1_800_000_000)) {
        moment = Mutex(start)
    }

    var now: Instant { moment.withLock { $0 } }

    /// How many are waiting for time to pass.
    var sleepers: Int { asleep.withLock { $0 } }

    func pass(seconds: Int64) {
        moment.withLock { $0 = $0.advanced(bySeconds: seconds) }
    }

    var timepiece: Timepiece {
        Timepiece(
            now: { self.now },
            sleep: { duration in
                let milliseconds = Int64(duration / .milliseconds(1))
                let end = Instant(milliseconds: self.now.milliseconds + milliseconds)
                self.asleep.withLock { $0 += 1 }
                defer { self.asleep.withLock { $0 -= 1 } }
                while self.now < end { try await Task.sleep(for: .milliseconds(2)) }
            })
    }
}
