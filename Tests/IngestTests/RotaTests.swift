import Foundation
import HTTPTypes
import Hummingbird
import Ingest
import Logging
import News
import ServiceLifecycle
import Synchronization
import Testing

/// What the rota delivered and the states it left.
final class Inbox: FetchStates {
    let deliveries = Mutex<[Delivery]>([])
    let states = Mutex<[SourceID: FetchState]>([:])

    func state(of source: SourceID) async throws -> FetchState {
        states.withLock { $0[source] ?? FetchState() }
    }

    func keep(_ state: FetchState, of source: Source) async throws {
        states.withLock { $0[source.id] = state }
    }

    let unreadable = Mutex<[String]>([])

    /// Takes the delivery; one that reads “unreadable” is refused.
    func take(_ delivery: Delivery, _ reason: String?) -> DeliveryOutcome {
        deliveries.withLock { $0.append(delivery) }
        let isBad = delivery.bytes == Array("unreadable".utf8)
        guard let refusal = reason ?? (isBad ? "nothing to read" : nil) else {
            return DeliveryOutcome(format: "rss")
        }
        unreadable.withLock { $0.append(refusal) }
        return DeliveryOutcome(refusal: refusal)
    }

    var count: Int { deliveries.withLock { $0.count } }
    var texts: [String] {
        deliveries.withLock { $0.map { String(decoding: $0.bytes, as: UTF8.self) } }
    }
}

/// Waits until `condition` holds; false when it does not within five seconds.
func eventually(_ condition: @Sendable () async -> Bool) async -> Bool {
    for _ in 0..<1000 {
        if await condition() { return true }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return false
}

@Suite struct RotaTests {
    /// Runs a rota over `sources` while `work` runs, then stops it gracefully.
    static func run(
        _ sources: [Source], clock: TestClock, inbox: Inbox, pace: Pace = Pace(),
        limits: FetchLimits = FetchLimits(),
        roster: (@Sendable () -> [Source])? = nil, file: Rota.File? = nil,
        work: @escaping @Sendable (ServiceGroup) async throws -> Void
    ) async throws {
        var logger = Logger(label: "rota")
        logger.logLevel = .critical
        let rota = Rota(
            roster: { roster?() ?? sources }, states: inbox, pace: pace, limits: limits,
            jitter: { _ in 0 },
            timepiece: clock.timepiece, logger: logger, file: file ?? { inbox.take($0, $1) })
        let group = ServiceGroup(configuration: .init(services: [rota], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            do {
                try await work(group)
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test func `a source is fetched when due and only new bodies are delivered`() async throws {
        let bodies = Mutex(["one", "one", "two"])
        try await WireServer.with { _ in
            .text(bodies.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] })
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "A", address: address, interval: 300)
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(await eventually { inbox.count == 1 })
                clock.pass(seconds: 290)
                try await Task.sleep(for: .milliseconds(50))
                #expect(server.header("host").count == 1)
                #expect(
                    await eventually {
                        clock.pass(seconds: 20); return inbox.count == 2
                    })
            }
            #expect(inbox.texts == ["one", "two"])
            #expect(inbox.states.withLock { $0["a"]?.bodyDigest } != nil)
        }
    }

    @Test func `one host gets one request at a time, with the gap in between`() async throws {
        try await WireServer.with { request in
            try await Task.sleep(for: .milliseconds(20))
            return .text(request.uri.path)
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let sources = (1...4).map {
                Source(id: SourceID("s\($0)"), name: "", address: "\(address)/\($0)")
            }
            try await Self.run(sources, clock: clock, inbox: inbox) { _ in
                #expect(await eventually { inbox.count == 1 })
                try await Task.sleep(for: .milliseconds(100))
                #expect(inbox.count == 1)
                for count in 2...4 {
                    // The lane waits for the gap, beside the rota, which waits for its roster.
                    #expect(await eventually { clock.sleepers == 2 })
                    clock.pass(seconds: 1)
                    #expect(await eventually { inbox.count == count })
                }
            }
            #expect(server.mostAtOnce == 1)
        }
    }

    @Test func `while the desk is slow no more bodies are fetched than may wait`() async throws {
        try await WireServer.with { request in
            .text(request.uri.path)
        } work: { server, address in
            let port = address.split(separator: ":").last ?? ""
            let (clock, inbox) = (TestClock(), Inbox())
            // One machine under five names: five hosts to the rota.
            let sources = ["127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f.1"].map {
                Source(id: SourceID("s-\($0)"), name: "", address: "http://\($0):\(port)/\($0)")
            }
            var pace = Pace()
            pace.hostsAtOnce = 2
            let isSlow = Mutex(true)
            let inHand = Mutex((now: 0, most: 0))
            let file: Rota.File = { delivery, unreadable in
                inHand.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                defer { inHand.withLock { $0.now -= 1 } }
                while isSlow.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
                return inbox.take(delivery, unreadable)
            }
            try await Self.run(
                sources, clock: clock, inbox: inbox, pace: pace, file: file
            ) { _ in
                #expect(await eventually { inHand.withLock { $0.now } == 2 })
                try await Task.sleep(for: .milliseconds(200))
                #expect(server.header("host").count == 2)
                isSlow.withLock { $0 = false }
                #expect(await eventually { inbox.count == 5 })
            }
            #expect(inHand.withLock { $0.most } == 2)
        }
    }

    @Test func `a failing source backs off and says why, others go on`() async throws {
        try await WireServer.with { _ in
            Response(status: .serviceUnavailable)
        } work: {
            server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let sources = [
                Source(id: "down", name: "", address: address, interval: 60),
                Source(id: "ftp", name: "", address: "ftp://a.example/feed"),
            ]
            try await Self.run(sources, clock: clock, inbox: inbox) { _ in
                #expect(await eventually { inbox.states.withLock { $0.count == 2 } })
            }
            let states = inbox.states.withLock { $0 }
            #expect(states["down"]?.lastError == "answered with status 503")
            #expect(states["down"]?.nextFetch == clock.now.advanced(bySeconds: 60))
            #expect(states["ftp"]?.lastError?.hasPrefix("ftp: addresses are not fetched") == true)
        }
    }

    @Test func `a delivery that cannot be filed is fetched again, whole, after the interval`()
        async throws
    {
        struct DiskFull: Error {}
        try await WireServer.with { _ in
            Response(
                status: .ok, headers: [.eTag: "\"1\""], body: .init(byteBuffer: .init(string: "a")))
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 60)
            try await Self.run(
                [source], clock: clock, inbox: inbox, file: { _, _ in throw DiskFull() }
            ) { _ in
                #expect(await eventually { inbox.states.withLock { $0["a"]?.failures == 1 } })
                clock.pass(seconds: 30)
                try await Task.sleep(for: .milliseconds(50))
                #expect(server.header("host").count == 1)
                #expect(
                    await eventually {
                        clock.pass(seconds: 10); return server.header("host").count == 2
                    })
            }
            #expect(server.header("if-none-match") == [nil, nil])
            #expect(
                inbox.states.withLock { $0["a"]?.lastError } == "its delivery could not be filed")
        }
    }

    @Test func `what cannot be read is told of its source until it can be`() async throws {
        let answer = Mutex("unreadable")
        try await WireServer.with { _ in
            Response(status: .ok, body: .init(byteBuffer: .init(string: answer.withLock { $0 })))
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 60)
            let trouble = { @Sendable in inbox.states.withLock { $0["a"]?.lastError } }
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(await eventually { trouble() == "it cannot be read: nothing to read" })
                // The same bytes again are no delivery; they can be read no better.
                #expect(
                    await eventually {
                        clock.pass(seconds: 10); return server.header("host").count == 2
                    })
                try await Task.sleep(for: .milliseconds(50))
                #expect(trouble() == "it cannot be read: nothing to read")
                #expect(inbox.count == 1)
                answer.withLock { $0 = "readable" }
                #expect(
                    await eventually {
                        clock.pass(seconds: 10); return trouble() == nil
                    })
            }
            #expect(inbox.states.withLock { $0["a"]?.failures } == 0)
        }
    }

    @Test func `a source that is gone is not asked again`() async throws {
        try await WireServer.with { _ in
            Response(status: .gone)
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 60)
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(await eventually { inbox.states.withLock { $0["a"]?.isGone == true } })
                clock.pass(seconds: 1_000_000)
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(server.header("host").count == 1)
        }
    }

    @Test func `a source that was gone and is added again is asked again`() async throws {
        let isThere = Mutex(false)
        try await WireServer.with { _ in
            isThere.withLock { $0 } ? .text("back") : Response(status: .gone)
        } work: { _, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 60)
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(await eventually { inbox.states.withLock { $0["a"]?.isGone == true } })
                isThere.withLock { $0 = true }
                inbox.states.withLock { $0["a"] = FetchState() }
                #expect(
                    await eventually {
                        clock.pass(seconds: 15); return inbox.count == 1
                    })
            }
        }
    }

    @Test func `a source dated by a clock that was years ahead is asked within two days`()
        async throws
    {
        try await WireServer.with { _ in
            .text("copy")
        } work: { _, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 60)
            var ahead = FetchState()
            ahead.nextFetch = clock.now.advanced(bySeconds: 300_000_000)
            inbox.states.withLock { [ahead] in $0["a"] = ahead }
            let end = clock.now.advanced(bySeconds: 172_800)
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(
                    await eventually {
                        if clock.now < end { clock.pass(seconds: 3600) }
                        return inbox.count == 1
                    })
            }
        }
    }

    @Test func `a source that was gone is asked again at its new address`() async throws {
        try await WireServer.with { request in
            request.uri.path == "/old" ? Response(status: .gone) : .text("new")
        } work: { _, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Mutex(Source(id: "a", name: "", address: "\(address)/old", interval: 60))
            let roster: @Sendable () -> [Source] = { [source.withLock { $0 }] }
            try await Self.run([], clock: clock, inbox: inbox, roster: roster) { _ in
                #expect(await eventually { inbox.states.withLock { $0["a"]?.isGone == true } })
                source.withLock { $0.address = "\(address)/new" }
                inbox.states.withLock { $0["a"] = FetchState() }
                #expect(
                    await eventually {
                        clock.pass(seconds: 60); return inbox.count == 1
                    })
            }
            #expect(inbox.texts == ["new"])
        }
    }

    @Test func `a delivery that cannot be filed is fetched again`() async throws {
        struct DiskFull: Error {}
        let failures = Mutex(1)
        try await WireServer.with { _ in
            .text("copy", headers: [.eTag: "\"1\""])
        } work: {
            server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address, interval: 300)
            let file: Rota.File = { delivery, unreadable in
                let fails = failures.withLock { left in
                    left -= 1
                    return left >= 0
                }
                if fails { throw DiskFull() }
                return inbox.take(delivery, unreadable)
            }
            try await Self.run([source], clock: clock, inbox: inbox, file: file) { _ in
                #expect(await eventually { failures.withLock { $0 == 0 } })
                #expect(
                    await eventually {
                        clock.pass(seconds: 1); return inbox.count == 1
                    })
            }
            #expect(server.header("if-none-match") == [nil, nil])
        }
    }

    @Test func `stopping files the delivery in hand`() async throws {
        try await WireServer.with { _ in
            .text("copy")
        } work: { _, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let began = Mutex(false)
            let source = Source(id: "a", name: "", address: address)
            let file: Rota.File = { delivery, unreadable in
                began.withLock { $0 = true }
                try await Task.sleep(for: .milliseconds(200))
                return inbox.take(delivery, unreadable)
            }
            try await Self.run([source], clock: clock, inbox: inbox, file: file) { _ in
                #expect(await eventually { began.withLock { $0 } })
            }
            #expect(inbox.texts == ["copy"])
            #expect(inbox.states.withLock { $0["a"]?.bodyDigest } != nil)
        }
    }

    @Test func `stopping does not wait for a server that dawdles`() async throws {
        try await WireServer.with { _ in
            try await Task.sleep(for: .seconds(15))
            return .text("late")
        } work: { server, address in
            let (clock, inbox) = (TestClock(), Inbox())
            let source = Source(id: "a", name: "", address: address)
            let clockOutside = ContinuousClock()
            let start = clockOutside.now
            try await Self.run([source], clock: clock, inbox: inbox) { _ in
                #expect(await eventually { server.header("host").count == 1 })
            }
            #expect(clockOutside.now - start < .seconds(10))
            #expect(inbox.states.withLock { $0["a"]?.lastError } == nil)
        }
    }
}
