import HTTPTypes
import Hummingbird
import Ingest
import News
import Synchronization
import Testing

/// Redirects of the open web to names, which only a look-up tells from the own network.
@Suite struct RedirectTests {
    /// Answers at `/feed` with a redirect and everywhere else with copy; `wire.example` and
    /// `other.example` lead to it.
    private func redirect(
        to location: @escaping @Sendable (_ port: String) -> String, from host: String,
        addresses: @escaping Resolver.LookUp, limits: FetchLimits = FetchLimits(),
        check: @escaping @Sendable (Result<FetchAnswer, any Error>, _ asked: Int) -> Void
    ) async throws {
        try await WireServer.with { request in
            guard request.uri.path == "/feed" else { return .text("secret") }
            let port = request.head.authority?.split(separator: ":").last.map(String.init) ?? ""
            return Response(status: .found, headers: [.location: location(port)])
        } work: { server, address in
            let port = address.split(separator: ":").last ?? ""
            let resolver = Resolver(
                known: ["wire.example": "127.0.0.1", "other.example": "127.0.0.1"],
                addresses: addresses)
            let result: Result<FetchAnswer, any Error>
            do {
                result = .success(
                    try await Fetcher.with(limits: limits, resolver: resolver) {
                        try await $0.fetch("http://\(host):\(port)/feed")
                    })
            } catch {
                result = .failure(error)
            }
            check(result, server.header("host").count)
        }
    }

    @Test(arguments: [
        ["127.0.0.1"], ["169.254.169.254"], ["203.0.113.7", "10.0.0.1"], ["fe80::1%eth0"],
        ["2002:7f00:1::"], ["64:ff9b::a9fe:a9fe"], ["::7f00:1"],
    ])
    func `a name that leads to the own machine or network is not followed`(
        addresses: [String]
    ) async throws {
        try await redirect(
            to: { "http://other.example:\($0)/latest" }, from: "wire.example",
            addresses: { _ in addresses }
        ) { result, asked in
            let error = #expect(throws: IngestError.self) { try result.get() }
            #expect("\(error.map(String.init(describing:)) ?? "")".contains("not on the open web"))
            #expect(asked == 1)
        }
    }

    @Test func `a name nobody knows, or that takes too long, is not followed`() async throws {
        let unknown: Resolver.LookUp = { throw IngestError.unknownHost($0) }
        try await redirect(
            to: { "http://other.example:\($0)/x" }, from: "wire.example", addresses: unknown
        ) { result, asked in
            #expect(throws: IngestError.unknownHost("other.example")) { try result.get() }
            #expect(asked == 1)
        }
        try await redirect(
            to: { "http://other.example:\($0)/x" }, from: "wire.example", addresses: { _ in [] }
        ) { result, _ in
            #expect(throws: IngestError.unknownHost("other.example")) { try result.get() }
        }
        var limits = FetchLimits()
        limits.lookUp = .milliseconds(50)
        let slow: Resolver.LookUp = { _ in
            try await Task.sleep(for: .seconds(20))
            return ["203.0.113.7"]
        }
        try await redirect(
            to: { "http://other.example:\($0)/x" }, from: "wire.example", addresses: slow,
            limits: limits
        ) { result, _ in
            #expect(throws: IngestError.tookTooLong(limit: .milliseconds(50))) { try result.get() }
        }
    }

    @Test func `the connection goes to the address that was looked at`() async throws {
        var limits = FetchLimits()
        limits.connect = .milliseconds(300)
        limits.time = .seconds(5)
        // Of a block for documents (RFC 5737), where nobody is; by name it would be our server.
        try await redirect(
            to: { "http://other.example:\($0)/latest" }, from: "wire.example",
            addresses: { _ in ["203.0.113.7"] }, limits: limits
        ) { result, asked in
            #expect(throws: (any Error).self) { try result.get() }
            #expect(asked == 1)
        }
    }

    @Test(arguments: [
        ("wire.example", "http://wire.example:%/latest"), ("wire.example", "/latest"),
        ("127.0.0.1", "http://other.example:%/latest"),
    ])
    func `nothing is looked up for a host's own addresses, nor for a host of the own network`(
        host: String, location: String
    ) async throws {
        let lookedUp = Mutex<[String]>([])
        try await redirect(
            to: { location.replacing("%", with: $0) }, from: host,
            addresses: { name in
                lookedUp.withLock { $0.append(name) }
                return ["127.0.0.1"]
            }
        ) { result, asked in
            #expect(throws: Never.self) { try result.get() }
            #expect(asked == 2)
        }
        #expect(lookedUp.withLock { $0 } == [])
    }

    @Test func `the machine's own resolver knows itself, and says of whom it knows nothing`()
        async throws
    {
        let own = try await Resolver.system.addresses("localhost")
        #expect(own.contains("127.0.0.1") || own.contains("::1"))
        await #expect(throws: IngestError.unknownHost("no..such..host")) {
            try await Resolver.system.addresses("no..such..host")
        }
    }

    @Test func `nobody waits for a look-up that was given up`() async throws {
        let waiting = Task {
            try await Task.sleep(for: .milliseconds(1))
            return try await Resolver.system.addresses("localhost")
        }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
