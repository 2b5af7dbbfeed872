public import News

/// Who sends written copy out, when, and as what.
public struct Dispatch: Hashable, Sendable {
    /// The name of the sender; it provides copy that names no outlet and no agency.
    public var sender: String
    /// When the document is written; it dates copy that has no time of its own.
    public var sent: Instant
    /// What the documents' items have in common: a story, a search, a section.
    public var title: String?
    /// The address of the same on the site.
    public var address: String?

    public init(
        sender: String, sent: Instant, title: String? = nil, address: String? = nil
    ) {
        self.sender = sender
        self.sent = sent
        self.title = title
        self.address = address
    }
}
