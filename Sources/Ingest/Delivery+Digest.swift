internal import Crypto
package import News

extension Delivery {
    /// A delivery named by what it is: source, moment and bytes.
    package init(
        from source: SourceID, received: Instant, address: String?, declaredType: String?,
        bytes: [UInt8]
    ) {
        self.init(
            id: Delivery.name(source: source, received: received, bytes: bytes), source: source,
            received: received, address: address, declaredType: declaredType, bytes: bytes)
    }

    /// A delivery whose bytes are not kept; named by why, which tells what it is.
    package init(
        unreadable reason: String, from source: SourceID, received: Instant, address: String?
    ) {
        let name = Self.name(source: source, received: received, bytes: Array(reason.utf8))
        self.init(id: name, source: source, received: received, address: address, bytes: [])
    }

    /// The first half of SHA-256 over source, moment and bytes, in hexadecimal.
    package static func name(source: SourceID, received: Instant, bytes: [UInt8]) -> DeliveryID {
        var digest = SHA256()
        digest.update(data: Array(source.text.utf8))
        digest.update(data: [0])
        digest.update(data: Array(received.description.utf8))
        digest.update(data: [0])
        digest.update(data: bytes)
        return DeliveryID(hexadecimal(digest.finalize()))
    }

    /// The first half of SHA-256 over a body, in hexadecimal; see ``FetchState/bodyDigest``.
    package static func digest(of body: [UInt8]) -> String {
        hexadecimal(SHA256.hash(data: body))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        Hexadecimal.text(digest.prefix(16))
    }
}
