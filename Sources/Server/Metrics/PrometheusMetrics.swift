package import CoreMetrics
internal import Synchronization

/// Keeps what the process measures, and prints it in Prometheus' text format 0.0.4.
///
/// A backend for swift-metrics: bootstrap with it once, and give it to the site for `/metrics`.
package final class PrometheusMetrics: MetricsFactory {
    /// More series than this are taken in and not kept, so that no label can fill the memory.
    package static let mostSeries = 10_000

    private let series = Mutex<[SeriesName: Kept]>([:])

    private enum Kept {
        case tally(Tally)
        case level(Level)
        case spread(Spread)

        var type: String {
            switch self {
            case .tally: "counter"
            case .level: "gauge"
            case .spread: "histogram"
            }
        }
    }

    package init() {}

    package func makeCounter(
        label: String, dimensions: [(String, String)]
    ) -> any CounterHandler {
        let made = keep(SeriesName(label, dimensions), .tally(Tally()))
        guard case .tally(let tally) = made else { return Tally() }
        return tally
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        let made = keep(SeriesName(label, dimensions), .level(Level()))
        guard case .level(let level) = made else { return Level() }
        return level
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        let name = SeriesName(label, dimensions)
        switch keep(name, aggregate ? .spread(Spread(Spread.counts)) : .level(Level())) {
        case .level(let level): return level
        case .spread(let spread): return spread
        case .tally: return Level()
        }
    }

    /// Timers print in seconds.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let made = keep(SeriesName(label, dimensions), .spread(Spread(Spread.seconds)))
        guard case .spread(let spread) = made else { return Spread(Spread.seconds) }
        return spread
    }

    /// A series once made is kept: a counter that vanished would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything measured so far, sorted by name.
    package func exposition() -> [UInt8] {
        let kept = series.withLock { $0 }.sorted { $0.key < $1.key }
        var lines: [String] = []
        var last: String?
        for (name, series) in kept {
            if name.label != last { lines.append("# TYPE \(name.label) \(series.type)") }
            last = name.label
            switch series {
            case .tally(let tally): lines.append("\(name) \(tally.count)")
            case .level(let level): lines.append("\(name) \(Spread.print(level.value))")
            case .spread(let spread): lines += spread.lines(name)
            }
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }

    private func keep(_ name: SeriesName, _ new: Kept) -> Kept {
        series.withLock { series in
            if let kept = series[name] { return kept }
            if series.count < Self.mostSeries { series[name] = new }
            return new
        }
    }
}
