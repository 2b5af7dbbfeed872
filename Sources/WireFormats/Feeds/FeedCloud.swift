/// Where to ask to be told of changes (RSS 2.0 `cloud`), as stated.
public struct FeedCloud: Hashable, Codable, Sendable {
    public var domain: String?
    public var port: Int?
    public var path: String?
    public var registerProcedure: String?
    /// `xml-rpc`, `soap` or `http-post`.
    public var `protocol`: String?

    public init() {}
}
