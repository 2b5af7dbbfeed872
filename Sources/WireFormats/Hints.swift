/// What is known of a delivery besides its bytes; none of it is trusted over the bytes.
public struct Hints: Hashable, Sendable {
    /// The address it was fetched from; relative links resolve against it last.
    public var url: String?
    /// The declared media type, parameters included.
    public var contentType: String?
    /// The charset the transport declared.
    public var charset: String?
    public var fileName: String?
    /// Read as this format, whatever the bytes look like.
    public var format: Format?
    /// Leave the text as it was delivered: the copy editor does not read it.
    public var asDelivered = false
    /// What repeats on the pages of the site, learnt before; web pages only.
    public var site: PageSite?

    public init(
        url: String? = nil, contentType: String? = nil, charset: String? = nil,
        fileName: String? = nil, format: Format? = nil
    ) {
        self.url = url
        self.contentType = contentType
        self.charset = charset
        self.fileName = fileName
        self.format = format
    }
}
