import Ingest
import News
import Testing

@Suite struct PaceTests {
    private let pace = Pace()
    private let source = Source(id: "a", name: "A", address: "http://a.example/", interval: 300)
    private let now = Instant(seconds: 1_800_000_000)

    @Test func `an answer makes the source due after its interval and clears failures`() {
        var state = FetchState()
        state.failures = 3
        state.lastError = "no route"
        let answer = FetchAnswer(kind: .unchanged, address: "http://a.example/", etag: "x")
        let next = pace.state(after: answer, from: state, source: source, now: now, jitter: 0)
        #expect(next.failures == 0)
        #expect(next.lastError == nil)
        #expect(next.etag == "x")
        #expect(next.nextFetch == now.advanced(bySeconds: 300))
    }

    @Test func `jitter moves a source by at most a tenth of its interval`() {
        let answer = FetchAnswer(kind: .unchanged, address: "")
        let next = pace.state(
            after: answer, from: FetchState(), source: source, now: now, jitter: 0.5)
        #expect(next.nextFetch == now.advanced(bySeconds: 315))
    }

    @Test func `failures double the wait up to the longest back-off`() {
        var state = FetchState()
        var waits: [Int64] = []
        for _ in 0..<12 {
            state = pace.failed(state, "no route", source: source, now: now, jitter: 0)
            waits.append((state.nextFetch?.seconds ?? 0) - now.seconds)
        }
        #expect(waits.prefix(4) == [300, 600, 1200, 2400])
        #expect(waits.last == 21_600)
        #expect(state.failures == 12)
    }

    @Test func `a thousand failures and any interval do not overflow`() {
        var hasty = source
        hasty.interval = .min
        var idle = source
        idle.interval = .max
        var state = FetchState()
        state.failures = .max
        for source in [hasty, idle] {
            let next = pace.failed(state, "", source: source, now: now, jitter: 1)
            #expect((next.nextFetch ?? now) > now)
        }
    }

    @Test func `Retry-After holds a source back longer than its interval`() {
        let answer = FetchAnswer(
            kind: .refused(status: 429, notBefore: now.advanced(bySeconds: 1000)), address: "")
        let next = pace.state(
            after: answer, from: FetchState(), source: source, now: now, jitter: 0)
        #expect(next.nextFetch == now.advanced(bySeconds: 1000))
        #expect(next.failures == 1)
    }

    @Test func `410 marks the source as gone for good`() {
        let answer = FetchAnswer(kind: .gone, address: "")
        let next = pace.state(
            after: answer, from: FetchState(), source: source, now: now, jitter: 0)
        #expect(next.isGone)
    }

    @Test func `a permanent move is said and is no failure`() {
        let answer = FetchAnswer(
            kind: .unchanged, address: "", movedTo: "http://b.example/")
        let next = pace.state(
            after: answer, from: FetchState(), source: source, now: now, jitter: 0)
        #expect(next.lastError == "moved for good to http://b.example/")
        #expect(next.failures == 0)
    }

    @Test func `jitter is the same every time and differs between sources`() {
        #expect(Pace.jitter(of: "a") == Pace.jitter(of: "a"))
        #expect(Pace.jitter(of: "a") != Pace.jitter(of: "b"))
        #expect((0..<1).contains(Pace.jitter(of: "reuters")))
    }
}

@Suite struct RetryAfterTests {
    private let now = Instant(seconds: 1_794_632_400)

    @Test func `seconds and dates are read`() {
        #expect(RetryAfter.moment("120", now: now) == now.advanced(bySeconds: 120))
        #expect(
            RetryAfter.moment("Sat, 14 Nov 2026 05:12:00 GMT", now: now)
                == Instant("2026-11-14T05:12:00Z"))
    }

    @Test func `nobody keeps us away for more than a day, or in the past`() {
        let day = now.advanced(bySeconds: 86_400)
        #expect(RetryAfter.moment("9223372036854775807", now: now) == day)
        #expect(RetryAfter.moment("Sat, 14 Nov 2099 05:12:00 GMT", now: now) == day)
        #expect(RetryAfter.moment("Sat, 14 Nov 1999 05:12:00 GMT", now: now) == now)
    }

    @Test(arguments: ["", "-1", "soon", "Sat, 31 Feb 2026 05:12:00 GMT", "1 2 3 4 5 6"])
    func `anything else is no moment`(value: String) {
        #expect(RetryAfter.moment(value, now: now) == nil)
    }
}
