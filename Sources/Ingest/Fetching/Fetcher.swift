internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
package import News

/// Fetches one address politely: conditionally, within limits, saying who it is.
package struct Fetcher: Sendable {
    package static let userAgent = "Wiredesk/1 (newswire; reads feeds, wires and pages)"

    private let client: HTTPClient
    private let limits: FetchLimits
    private let userAgent: String
    private let timepiece: Timepiece

    /// Lends a fetcher for as long as `work` runs.
    package static func with<Result>(
        limits: FetchLimits = FetchLimits(), userAgent: String = Fetcher.userAgent,
        timepiece: Timepiece = .wall, work: (Fetcher) async throws -> Result
    ) async throws -> Result {
        let fetcher = Fetcher(limits: limits, userAgent: userAgent, timepiece: timepiece)
        do {
            let result = try await work(fetcher)
            try await fetcher.client.shutdown()
            return result
        } catch {
            try? await fetcher.client.shutdown()
            throw error
        }
    }

    /// Asks for `address`; `state` holds what the last answer left for asking conditionally.
    package func fetch(
        _ address: String, knowing state: FetchState = FetchState()
    ) async throws -> FetchAnswer {
        let start = try FetchAddress(address)
        return try await within(limits.time) {
            try await follow(start, knowing: state)
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

    private init(limits: FetchLimits, userAgent: String, timepiece: Timepiece) {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .nanoseconds(limits.connect.nanoseconds)
        configuration.decompression = .enabled(limit: .size(limits.bodyBytes))
        client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: configuration)
        self.limits = limits
        self.userAgent = userAgent
        self.timepiece = timepiece
    }

    private func follow(
        _ start: FetchAddress, knowing state: FetchState
    ) async throws -> FetchAnswer {
        var address = start
        var isPermanent = true
        var movedTo: String?
        for _ in 0...limits.redirects {
            let response = try await ask(address, knowing: state)
            guard Self.redirects.contains(response.status.code) else {
                return try await answer(
                    to: address, response: response, movedTo: movedTo, knowing: state)
            }
            let status = Int(response.status.code)
            guard let location = response.headers.first(name: "Location") else {
                throw IngestError.brokenRedirect(status: status)
            }
            address = try address.following(location, status: status)
            isPermanent = isPermanent && (status == 301 || status == 308)
            if isPermanent { movedTo = address.text }
        }
        throw IngestError.tooManyRedirects(limit: limits.redirects)
    }

    private func ask(
        _ address: FetchAddress, knowing state: FetchState
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

    private func answer(
        to address: FetchAddress, response: HTTPClientResponse, movedTo: String?,
        knowing state: FetchState
    ) async throws -> FetchAnswer {
        var answer = FetchAnswer(kind: .unchanged, address: address.text, movedTo: movedTo)
        answer.etag = response.headers.validator("ETag") ?? state.etag
        answer.lastModified = response.headers.validator("Last-Modified") ?? state.lastModified
        answer.bodyDigest = state.bodyDigest
        switch response.status.code {
        case 304: return answer
        case 410: answer.kind = .gone
        case 200..<300 where response.status != .partialContent:
            let bytes = try await body(of: response)
            let digest = Delivery.digest(of: bytes)
            answer.etag = response.headers.validator("ETag")
            answer.lastModified = response.headers.validator("Last-Modified")
            guard digest != state.bodyDigest else { return answer }
            answer.bodyDigest = digest
            answer.kind = .body(
                bytes, declaredType: response.headers.first(name: "Content-Type"))
        default:
            let retry = response.headers.first(name: "Retry-After")
            answer.kind = .refused(
                status: Int(response.status.code),
                notBefore: retry.flatMap { RetryAfter.moment($0, now: timepiece.now()) })
        }
        return answer
    }

    private func body(of response: HTTPClientResponse) async throws -> [UInt8] {
        let encoding = response.headers.first(name: "Content-Encoding")?.lowercased() ?? "identity"
        guard ["gzip", "deflate", "identity", ""].contains(encoding) else {
            throw IngestError.unknownEncoding(encoding)
        }
        if let length = response.headers.first(name: "Content-Length").flatMap({ Int($0) }),
            length > limits.bodyBytes
        {
            throw IngestError.tooLarge(limit: limits.bodyBytes)
        }
        var bytes: [UInt8] = []
        do {
            for try await chunk in response.body {
                guard bytes.count + chunk.readableBytes <= limits.bodyBytes else {
                    throw IngestError.tooLarge(limit: limits.bodyBytes)
                }
                bytes.append(contentsOf: chunk.readableBytesView)
            }
        } catch NIOHTTPDecompression.DecompressionError.limit {
            throw IngestError.tooLarge(limit: limits.bodyBytes)
        }
        return bytes
    }

    private static let redirects: Set<UInt> = [301, 302, 303, 307, 308]

    private static let accepted = """
        application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, \
        application/vnd.iptc.g2.newsitem+xml, application/xml;q=0.9, text/xml;q=0.9, \
        application/json;q=0.9, text/html;q=0.8, text/plain;q=0.7, */*;q=0.5
        """
}

extension HTTPHeaders {
    /// Nil when missing or absurdly long: it is kept and sent back at every fetch.
    fileprivate func validator(_ name: String) -> String? {
        first(name: name).flatMap { $0.utf8.count <= 512 ? $0 : nil }
    }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
