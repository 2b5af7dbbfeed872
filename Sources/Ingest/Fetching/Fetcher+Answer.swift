internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import News

extension Fetcher {
    /// What a response says, with its body where it is a new one.
    func answer(
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
        guard ["gzip", "x-gzip", "deflate", "identity", ""].contains(encoding) else {
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
}

extension HTTPHeaders {
    /// Nil when missing or absurdly long: it is kept and sent back at every fetch.
    fileprivate func validator(_ name: String) -> String? {
        first(name: name).flatMap { $0.utf8.count <= 512 ? $0 : nil }
    }
}
