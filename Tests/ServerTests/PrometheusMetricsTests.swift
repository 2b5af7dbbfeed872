import CoreMetrics
import Server
import Testing

@Suite struct PrometheusMetricsTests {
    private func text(_ metrics: PrometheusMetrics) -> String {
        String(decoding: metrics.exposition(), as: UTF8.self)
    }

    @Test func `counters, gauges and timers print as Prometheus reads them`() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "fetches.total", dimensions: [("outcome", "gone")])
            .increment(by: 3)
        metrics.makeMeter(label: "readers", dimensions: []).set(2.5)
        metrics.makeTimer(label: "seconds", dimensions: [("a", "1")]).recordNanoseconds(20_000_000)
        let text = text(metrics)
        #expect(text.contains("# TYPE fetches_total counter\nfetches_total{outcome=\"gone\"} 3\n"))
        #expect(text.contains("# TYPE readers gauge\nreaders 2.5\n"))
        #expect(text.contains("seconds_bucket{a=\"1\",le=\"0.01\"} 0\n"))
        #expect(text.contains("seconds_bucket{a=\"1\",le=\"0.05\"} 1\n"))
        #expect(text.contains("seconds_bucket{a=\"1\",le=\"+Inf\"} 1\n"))
        #expect(text.contains("seconds_sum{a=\"1\"} 0.02\nseconds_count{a=\"1\"} 1\n"))
    }

    @Test func `the same name and labels are one series, whatever their order`() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "a", dimensions: [("x", "1"), ("y", "2")]).increment(by: 1)
        metrics.makeCounter(label: "a", dimensions: [("y", "2"), ("x", "1")]).increment(by: 1)
        #expect(text(metrics) == "# TYPE a counter\na{x=\"1\",y=\"2\"} 2\n")
    }

    @Test func `label values cannot break out of their line`() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "1 a", dimensions: [("x", "\"}\n\\ 1")]).increment(by: 1)
        #expect(text(metrics).hasSuffix("_1_a{x=\"\\\"}\\n\\\\ 1\"} 1\n"))
    }

    @Test func `series beyond the limit are not kept`() {
        let metrics = PrometheusMetrics()
        for number in 0...PrometheusMetrics.mostSeries {
            metrics.makeCounter(label: "a", dimensions: [("n", "\(number)")]).increment(by: 1)
        }
        #expect(text(metrics).split(separator: "\n").count == PrometheusMetrics.mostSeries + 1)
    }
}
