/// Where copy comes from.
public struct Source: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        /// Writes copy for others.
        case agency
        /// Publishes for readers.
        case outlet
    }

    public var id: SourceID
    public var name: String
    public var kind: Kind
    /// The address to fetch, or a folder to watch as `file:` address; nil for copy only pushed in.
    public var address: String?
    public var homepage: String?
    /// The language to assume where copy states none.
    public var language: String?
    /// Seconds between fetches.
    public var interval: Int

    public init(
        id: SourceID, name: String, kind: Kind = .outlet, address: String? = nil,
        homepage: String? = nil, language: String? = nil, interval: Int = 300
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.address = address
        self.homepage = homepage
        self.language = language
        self.interval = interval
    }

    /// What is known of a source nobody added: its id.
    public init(unlisted id: SourceID) {
        self.init(id: id, name: id.text)
    }
}
