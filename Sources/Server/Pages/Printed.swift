internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import News

/// One page as it is sent: status, type, bytes, and the tag that names them.
struct Printed: Sendable {
    var status: HTTPResponse.Status = .ok
    /// As in `Content-Type`.
    var type: String
    var bytes: ByteBuffer
    var etag: String
    var cacheControl = "no-cache"

    /// - Parameter lasting: how many of the bytes from the first on make it another page; the tag
    ///   is weak where there are others.
    init(
        _ status: HTTPResponse.Status = .ok, _ type: String, _ bytes: [UInt8], lasting: Int? = nil
    ) {
        self.status = status
        self.type = type
        self.bytes = ByteBuffer(bytes: bytes)
        let count = lasting ?? bytes.count
        etag = (count < bytes.count ? "W/" : "") + Self.tag(of: bytes.prefix(count))
    }

    /// The response to `request`: 304 without a body where the reader has these bytes already.
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: type, .cacheControl: cacheControl, .eTag: etag,
        ]
        guard status == .ok, let known = request.headers[.ifNoneMatch], matches(known) else {
            return Response(status: status, headers: headers, body: .init(byteBuffer: bytes))
        }
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers)
    }

    /// Weak comparison, as RFC 9110 section 13.1.2 asks for `If-None-Match`.
    private func matches(_ known: String) -> Bool {
        known.split(separator: ",").contains { candidate in
            let tag = candidate.drop { $0 == " " }.prefix { $0 != " " }
            return tag == "*" || Self.opaque(tag) == Self.opaque(etag[...])
        }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }

    /// A number for the bytes, and how many there are.
    static func tag(of bytes: some Collection<UInt8>) -> String {
        "\"\(FNV1a(bytes).hexadecimal)-\(String(bytes.count, radix: 16))\""
    }
}
