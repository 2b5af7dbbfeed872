/// What the last fetch of a source left for the next one.
public struct FetchState: Hashable, Codable, Sendable {
    /// The validators of RFC 9110 section 8.8, as the server sent them.
    public var etag: String?
    public var lastModified: String?
    /// Digest of the last body, in hexadecimal.
    public var bodyDigest: String?
    public var lastFetch: Instant?
    public var nextFetch: Instant?
    /// Failures in a row, and the last one in words.
    public var failures: Int = 0
    public var lastError: String?

    public init() {}

    /// ``nextFetch`` of a source that is gone.
    public static var never: Instant { Instant(milliseconds: .max) }

    /// Whether the source asked never to be fetched again (410).
    public var isGone: Bool { nextFetch == Self.never }
}
