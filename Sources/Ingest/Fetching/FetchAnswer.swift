package import News

/// What a server said to one fetch.
package struct FetchAnswer: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Bytes that differ from the last ones.
        case body([UInt8], declaredType: String?)
        /// 304, or the same bytes again.
        case unchanged
        /// 410: the source asks never to be fetched again.
        case gone
        /// Any other status, with the moment before which the server asks not to come back.
        case refused(status: Int, notBefore: Instant?)
    }

    package var kind: Kind
    /// The address that answered, redirects followed.
    package var address: String
    /// Where a chain of permanent redirects (301, 308) leads: the address to use from now on.
    package var movedTo: String?
    package var etag: String?
    package var lastModified: String?
    package var bodyDigest: String?

    package init(
        kind: Kind, address: String, movedTo: String? = nil, etag: String? = nil,
        lastModified: String? = nil, bodyDigest: String? = nil
    ) {
        self.kind = kind
        self.address = address
        self.movedTo = movedTo
        self.etag = etag
        self.lastModified = lastModified
        self.bodyDigest = bodyDigest
    }
}
