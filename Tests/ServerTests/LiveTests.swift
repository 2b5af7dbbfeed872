import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import News
import Synchronization
import Testing

@testable import Server

@Suite struct LiveTests {
    /// Reads events of `/live` into `seen` until the stream ends.
    private static func listen(
        _ address: String, after last: String? = nil, seen: Seen
    ) async throws {
        var request = HTTPClientRequest(url: address + "/live")
        if let last { request.headers.add(name: "Last-Event-ID", value: last) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
        for try await chunk in response.body {
            seen.text.withLock { $0 += String(buffer: chunk) }
        }
    }

    private static func eventually(_ condition: @Sendable () -> Bool) async -> Bool {
        for _ in 0..<1000 {
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    @Test func `a line filed while a reader listens is sent, once`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        let seen = Seen()
        try await paper.serve { address in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try? await Self.listen(address, seen: seen) }
                #expect(await Self.eventually { paper.site.live.count == 1 })
                try await Task.sleep(for: .milliseconds(300))
                try paper.file("two", "Minister steps down")
                #expect(await Self.eventually { seen.contains("Minister steps down") })
                try await Task.sleep(for: .milliseconds(500))
                group.cancelAll()
            }
        }
        #expect(seen.count(of: "event: filed") == 1)
        #expect(!seen.contains("Harbour"))
        #expect(seen.contains("id: two\n"))
    }

    @Test func `a reader that comes back is sent what it missed, in order`() async throws {
        let paper = try Paper()
        for number in 1...5 { try paper.file(CopyID("c\(number)"), "Report \(number)") }
        let seen = Seen()
        try await paper.serve { address in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await Self.listen(address, after: "c2", seen: seen) }
                #expect(await Self.eventually { seen.contains("Report 5") })
                group.cancelAll()
            }
        }
        let ids = seen.lines(beginning: "id: ")
        #expect(ids == ["id: c3", "id: c4", "id: c5"])
    }

    @Test func `a reader that comes back is sent what was filed later but is dated earlier`()
        async throws
    {
        let paper = try Paper()
        try paper.file("late", "Report at noon")
        try paper.file("early", "Report of the morning") { copy in
            let morning = Paper.start.advanced(bySeconds: -3600)
            copy.published = StatedTime(instant: morning, asWritten: "")
        }
        let seen = Seen()
        try await paper.serve { address in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await Self.listen(address, after: "late", seen: seen) }
                #expect(await Self.eventually { seen.contains("Report of the morning") })
                group.cancelAll()
            }
        }
    }

    @Test func `a reader that comes back late is sent every kill and the newest lines`()
        async throws
    {
        let paper = try Paper { $0.limits.liveResume = 3 }
        try paper.file("first", "Report 1")
        try paper.file("gone", "Report withdrawn")
        try paper.file("kill", "Withdrawn", kind: .kill, of: "gone", withdraws: ["gone"])
        for number in 2...9 { try paper.file(CopyID("c\(number)"), "Report \(number)") }
        let seen = Seen()
        try await paper.serve { address in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await Self.listen(address, after: "first", seen: seen) }
                #expect(await Self.eventually { seen.contains("Report 9") })
                group.cancelAll()
            }
        }
        #expect(seen.lines(beginning: "id: ") == ["id: kill", "id: c7", "id: c8", "id: c9"])
    }

    @Test func `readers that leave are noticed`() async throws {
        let paper = try Paper()
        try await paper.serve { address in
            let task = Task { try await Self.listen(address, seen: Seen()) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            task.cancel()
            #expect(await Self.eventually { paper.site.live.count == 0 })
        }
    }

    @Test func `stopping is prompt with readers open, and ends them`() async throws {
        let paper = try Paper()
        let seen = Seen()
        let clock = ContinuousClock()
        let stopping = Mutex<ContinuousClock.Instant>(clock.now)
        try await paper.serve { address in
            for _ in 0..<6 {
                _ = Task { try await Self.listen(address, seen: seen) }
            }
            #expect(await Self.eventually { paper.site.live.count == 6 })
            stopping.withLock { $0 = clock.now }
        }
        #expect(clock.now - stopping.withLock { $0 } < .seconds(2))
        #expect(paper.site.live.count == 0)
    }

    @Test func `a reader that does not read is let go and does not block the stop`() async throws {
        let paper = try Paper { $0.limits.liveBacklog = 4 }
        try await paper.serve { address in
            let request = HTTPClientRequest(url: address + "/live")
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
            #expect(await Self.eventually { paper.site.live.count == 1 })
            let large = ByteBuffer(repeating: 0x2e, count: 1 << 20)
            #expect(
                await Self.eventually {
                    paper.site.live.send(large)
                    return paper.site.live.count == 0
                })
            withExtendedLifetime(response) {}
        }
    }

    @Test func `more readers than the limit are turned away with 503`() async throws {
        let paper = try Paper { $0.limits.liveReaders = 1 }
        try await paper.serve { address in
            let first = Task { try await Self.listen(address, seen: Seen()) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            let request = HTTPClientRequest(url: address + "/live")
            let second = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
            #expect(second.status == .serviceUnavailable)
            #expect(second.headers.first(name: "Retry-After") != nil)
            first.cancel()
        }
    }

    @Test func `a reader that asks and never reads does not block the stop`() async throws {
        let paper = try Paper()
        for number in 1...40 { try paper.file(CopyID("c\(number)"), "Report \(number)") }
        let clock = ContinuousClock()
        let stopping = Mutex<ContinuousClock.Instant>(clock.now)
        let asked = String(repeating: "GET / HTTP/1.1\r\nHost: wire.example\r\n\r\n", count: 400)
        try await paper.serve { address in
            let port = Int(address.split(separator: ":").last ?? "") ?? 0
            let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .channelOption(.autoRead, value: false)
                .connect(host: "127.0.0.1", port: port).get()
            try await channel.writeAndFlush(ByteBuffer(string: asked))
            try await Task.sleep(for: .seconds(1))
            stopping.withLock { $0 = clock.now }
        }
        #expect(clock.now - stopping.withLock { $0 } < .seconds(3))
    }

    @Test func `heartbeats keep a quiet connection open`() async throws {
        let paper = try Paper { $0.limits.heartbeat = .milliseconds(200) }
        let seen = Seen()
        try await paper.serve { address in
            let reader = Task { try await Self.listen(address, seen: seen) }
            #expect(await Self.eventually { seen.count(of: ": still here") >= 2 })
            reader.cancel()
        }
    }

    @Test func `a kill names all copy it takes out`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        let seen = Seen()
        try await paper.serve { address in
            let reader = Task { try await Self.listen(address, seen: seen) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            try await Task.sleep(for: .milliseconds(300))
            try paper.file("gone", "KILL", kind: .kill, of: "one", story: "one", withdraws: ["one"])
            #expect(await Self.eventually { seen.contains("event: kill") })
            reader.cancel()
        }
        #expect(seen.contains("\"withdraws\":[\"one\"]"))
    }

    @Test func `copy under embargo is told of when its moment has come, not before`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        let seen = Seen()
        let end = Paper.start.advanced(bySeconds: 3600)
        try await paper.serve { address in
            let reader = Task { try await Self.listen(address, seen: seen) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            try await Task.sleep(for: .milliseconds(300))
            try paper.file("held", "Budget in full") { copy in
                copy.embargoed = StatedTime(instant: end, asWritten: "")
            }
            try paper.file("two", "Minister steps down")
            #expect(await Self.eventually { seen.contains("Minister steps down") })
            #expect(!seen.contains("Budget in full") && !seen.contains("held"))
            paper.pass(seconds: 3600)
            #expect(await Self.eventually { seen.contains("Budget in full") })
            reader.cancel()
        }
        #expect(seen.count(of: "event: filed") == 2)
    }

    @Test func `a line filed among a hundred others is told of whatever its own time`() async throws
    {
        let paper = try Paper()
        let seen = Seen()
        try await paper.serve { address in
            let reader = Task { try await Self.listen(address, seen: seen) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            try await Task.sleep(for: .milliseconds(300))
            for number in 0..<120 { try paper.file(CopyID("n\(number)"), "Line \(number)") }
            try paper.file("old", "Letter from the spring") { copy in
                copy.published = StatedTime(
                    instant: Paper.start.advanced(bySeconds: -9_000_000), asWritten: "")
            }
            #expect(await Self.eventually { seen.contains("Letter from the spring") })
            reader.cancel()
        }
        #expect(seen.count(of: "event: filed") == 121)
    }

    @Test(arguments: ["/", "/section/sport"])
    func `a page just printed is sent nothing it knows of`(page: String) async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        for number in 1...3 {
            // What was filed last stands below, or nowhere: it is older, or carries a text again.
            let isAgain = number == 3
            try paper.file(
                CopyID("old\(number)"), "Letter \(number)", kind: isAgain ? .duplicate : .new,
                of: isAgain ? "one" : nil, story: isAgain ? "one" : nil
            ) { copy in
                copy.published = StatedTime(
                    instant: Paper.start.advanced(bySeconds: -9_000_000), asWritten: "")
            }
        }
        try paper.fileAtOnce(killing: "old1", ["Zephyr rises", "Anchor lost"])
        let seen = Seen()
        try await paper.serve { address in
            let request = HTTPClientRequest(url: address + page)
            let printed = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
            let html = String(buffer: try await printed.body.collect(upTo: 1 << 20))
            let mark = try #require(html.split(separator: "data-live=\"/live?after=").last)
            let last = String(mark.prefix { $0 != "\"" })
            let reader = Task { try await Self.listen(address, after: last, seen: seen) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            try await Task.sleep(for: .milliseconds(300))
            try paper.file("two", "Minister steps down")
            #expect(await Self.eventually { seen.contains("Minister steps down") })
            reader.cancel()
        }
        #expect(seen.count(of: "event: filed") == 1)
    }

    @Test func `of a flood the kills and the newest are told of`() async throws {
        let paper = try Paper { $0.limits.liveBehind = 5 }
        try paper.file("one", "Harbour opens after storm")
        let seen = Seen()
        try await paper.serve { address in
            let reader = Task { try await Self.listen(address, seen: seen) }
            #expect(await Self.eventually { paper.site.live.count == 1 })
            try await Task.sleep(for: .milliseconds(300))
            try paper.fileAtOnce(killing: "one", (1...20).map { "Report no. \($0)." })
            #expect(await Self.eventually { seen.contains("Report no. 20.") })
            reader.cancel()
        }
        #expect(seen.contains("event: kill"))
        #expect(seen.count(of: "event: filed") == 5)
        #expect(seen.contains("Report no. 16.") && !seen.contains("Report no. 15."))
    }

    @Test func `a connection on which nothing is asked is closed`() async throws {
        let paper = try Paper { $0.limits.idleSeconds = 1 }
        try paper.file("one", "Harbour opens after storm")
        try await paper.serve { address in
            let port = Int(address.split(separator: ":").last ?? "") ?? 0
            let request = "GET /healthz HTTP/1.1\r\nHost: wire.example\r\n\r\n"
            let isClosed = Mutex(false)
            // Asked on the connection's own thread: a test that waits for its turn may wait for
            // longer than the server does.
            try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: "127.0.0.1", port: port)
                .flatMap { channel in
                    channel.closeFuture.whenComplete { _ in isClosed.withLock { $0 = true } }
                    return channel.writeAndFlush(ByteBuffer(string: request))
                }.get()
            #expect(await Self.eventually { isClosed.withLock { $0 } })
        }
    }

    @Test func `an oversized head is refused and the site goes on`() async throws {
        let paper = try Paper()
        try await paper.serve { address in
            var request = HTTPClientRequest(url: address + "/")
            request.headers.add(name: "X-Long", value: String(repeating: "a", count: 60_000))
            let answer = try? await HTTPClient.shared.execute(request, timeout: .seconds(20))
            #expect(answer.map { $0.status.code >= 400 } ?? true)
            let request2 = HTTPClientRequest(url: address + "/healthz")
            let answer2 = try await HTTPClient.shared.execute(request2, timeout: .seconds(20))
            #expect(answer2.status == .ok)
        }
    }
}

/// What a reader was sent so far.
final class Seen: Sendable {
    let text = Mutex("")

    func contains(_ words: String) -> Bool { text.withLock { $0.contains(words) } }

    func count(of words: String) -> Int { text.withLock { $0.split(separator: words).count - 1 } }

    func lines(beginning start: String) -> [String] {
        text.withLock { text in
            text.split(separator: "\n").filter { $0.hasPrefix(start) }.map(String.init)
        }
    }
}
