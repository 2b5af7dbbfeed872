internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
package import News

/// Fetches one address politely: conditionally, within limits, saying who it is.
///
/// A redirect from a host of the open web to another host is followed only where no address of that
/// host is of the own machine or network, and the connection goes to the address that was looked at.
/// Not guarded is what an operator named: the addresses of sources, redirects of a host to itself,
/// and where hosts of the own machine or network redirect to.
package struct Fetcher: Sendable {
    package static let userAgent = "Wiredesk/1 (newswire; reads feeds, wires and pages)"

    private let client: HTTPClient
    let limits: FetchLimits
    private let userAgent: String
    let timepiece: Timepiece
    private let resolver: Resolver

    /// Lends a fetcher for as long as `work` runs.
    package static func with<Result>(
        limits: FetchLimits = FetchLimits(), userAgent: String = Fetcher.userAgent,
        timepiece: Timepiece = .wall, resolver: Resolver = .system,
        work: (Fetcher) async throws -> Result
    ) async throws -> Result {
        try await lending(client(limits, names: resolver.known)) { client in
            try await work(
                Fetcher(
                    client: client, limits: limits, userAgent: userAgent, timepiece: timepiece,
                    resolver: resolver))
        }
    }

    /// Asks for `address`; `state` holds what the last answer left for asking conditionally.
    package func fetch(
        _ address: String, knowing state: FetchState = FetchState()
    ) async throws -> FetchAnswer {
        let start = try FetchAddress(address)
        return try await within(limits.time) {
            try await follow(
                Trail(address: start, left: limits.redirects), knowing: state, through: client)
        }
    }

    /// One fetch, one delivery: what `ingest URL` needs.
    package func delivery(from address: String, source: SourceID) async throws -> Delivery {
        let answer = try await fetch(address)
        switch answer.kind {
        case .body(let bytes, let declaredType):
            return Delivery(
                from: source, received: timepiece.now(), address: answer.address,
                declaredType: declaredType, bytes: bytes)
        case .unchanged:
            throw IngestError.refused(status: 304)
        case .gone:
            throw IngestError.refused(status: 410)
        case .refused(let status, _):
            throw IngestError.refused(status: status)
        }
    }

    /// What a chain of redirects led to so far.
    private struct Trail {
        var address: FetchAddress
        /// How many more redirects are followed.
        var left: Int
        var isPermanent = true
        /// Where the redirects lead that hold for good.
        var movedTo: String?

        mutating func go(to next: FetchAddress, status: Int) {
            address = next
            left -= 1
            isPermanent = isPermanent && (status == 301 || status == 308)
            if isPermanent { movedTo = next.text }
        }
    }

    private init(
        client: HTTPClient, limits: FetchLimits, userAgent: String, timepiece: Timepiece,
        resolver: Resolver
    ) {
        self.client = client
        self.limits = limits
        self.userAgent = userAgent
        self.timepiece = timepiece
        self.resolver = resolver
    }

    /// - Parameter names: hosts that are not looked up, with the address of each.
    private static func client(_ limits: FetchLimits, names: [String: String]) -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .nanoseconds(limits.connect.nanoseconds)
        configuration.decompression = .enabled(limit: .size(limits.bodyBytes))
        configuration.dnsOverride = names
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    private static func lending<Result>(
        _ client: HTTPClient, to work: (HTTPClient) async throws -> Result
    ) async throws -> Result {
        do {
            let result = try await work(client)
            try await client.shutdown()
            return result
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    private func follow(
        _ trail: Trail, knowing state: FetchState, through client: HTTPClient
    ) async throws -> FetchAnswer {
        let response = try await ask(trail.address, knowing: state, through: client)
        guard Self.redirects.contains(response.status.code) else {
            return try await answer(
                to: trail.address, response: response, movedTo: trail.movedTo, knowing: state)
        }
        let status = Int(response.status.code)
        guard let location = response.headers.first(name: "Location") else {
            throw IngestError.brokenRedirect(status: status)
        }
        guard trail.left > 0 else {
            throw IngestError.tooManyRedirects(limit: limits.redirects)
        }
        let next = try trail.address.following(location, status: status)
        let mustLookUp = trail.address.mustLookUp(next)
        var trail = trail
        trail.go(to: next, status: status)
        guard mustLookUp else { return try await follow(trail, knowing: state, through: client) }
        var names = resolver.known
        names[next.name] = try await openAddress(of: next)
        return try await Self.lending(Self.client(limits, names: names)) { [trail] in
            try await follow(trail, knowing: state, through: $0)
        }
    }

    /// The address to connect to, where none the host has is of the own machine or network.
    private func openAddress(of next: FetchAddress) async throws -> String {
        let addresses = try await within(limits.lookUp) { [resolver] in
            try await resolver.addresses(next.name)
        }
        guard addresses.allSatisfy({ HostReach($0) == .open }) else {
            throw IngestError.leadsInside(next.text)
        }
        guard let first = addresses.first else { throw IngestError.unknownHost(next.host) }
        return first
    }

    private func ask(
        _ address: FetchAddress, knowing state: FetchState, through client: HTTPClient
    ) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "User-Agent", value: userAgent)
        request.headers.add(name: "Accept", value: Self.accepted)
        request.headers.add(name: "Accept-Encoding", value: "gzip, deflate")
        if let etag = state.etag { request.headers.add(name: "If-None-Match", value: etag) }
        if let moment = state.lastModified {
            request.headers.add(name: "If-Modified-Since", value: moment)
        }
        if let credentials = address.credentials {
            request.setBasicAuth(username: credentials.user, password: credentials.password)
        }
        do {
            return try await client.execute(request, timeout: .nanoseconds(limits.time.nanoseconds))
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            throw IngestError.tookTooLong(limit: limits.time)
        } catch let error as HTTPClientError where error == .connectTimeout {
            throw IngestError.tookTooLong(limit: limits.connect)
        }
    }

    private static let redirects: Set<UInt> = [301, 302, 303, 307, 308]

    private static let accepted = """
        application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, \
        application/vnd.iptc.g2.newsitem+xml, application/xml;q=0.9, text/xml;q=0.9, \
        application/json;q=0.9, text/html;q=0.8, text/plain;q=0.7, */*;q=0.5
        """
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
