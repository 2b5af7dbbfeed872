internal import CoreMetrics
internal import Synchronization

/// How values are spread over buckets, with their sum and count: a Prometheus histogram.
final class Spread: RecorderHandler, TimerHandler {
    static let seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]
    static let counts = [1.0, 5, 10, 50, 100, 500, 1000, 10_000, 100_000, 1_000_000]

    private let bounds: [Double]
    private let state: Mutex<State>

    private struct State {
        var buckets: [Int64]
        var sum = 0.0
        var count: Int64 = 0
    }

    init(_ bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(buckets: Array(repeating: 0, count: bounds.count)))
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        state.withLock { state in
            for index in bounds.indices where value <= bounds[index] {
                state.buckets[index] &+= 1
            }
            state.sum += value
            state.count &+= 1
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func lines(_ name: SeriesName) -> [String] {
        let state = state.withLock { $0 }
        let buckets = zip(bounds, state.buckets).map { bound, count in
            "\(name.named("_bucket", adding: "le=\"\(Self.print(bound))\"")) \(count)"
        }
        return buckets + [
            "\(name.named("_bucket", adding: "le=\"+Inf\"")) \(state.count)",
            "\(name.named("_sum")) \(Self.print(state.sum))",
            "\(name.named("_count")) \(state.count)",
        ]
    }

    /// Whole numbers without a fraction, as Prometheus prints them.
    static func print(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
        return "\(Int64(value))"
    }
}
