/// Why a command did nothing, in words for who gave it.
enum CommandError: Error, Hashable {
    case noCopy(String)
    case noStory(String)
    case noSource(String)
    case noDelivery(String)
    /// The delivery was empty, or larger than may be kept.
    case noBytes(String)
    /// No subscription list, or one without feeds.
    case noFeeds(String)
    /// No file of what was learnt of a site.
    case noSite(String)
    case nothingToWrite(of: String)
    /// The format cannot hold what was selected in one document.
    case oneItemADocument(String, copies: Int)
    case badSearch(String)
    /// Nothing came of an editor's ruling.
    case refused(String)
    /// The sample wire's files are not where the build put them.
    case noSampleWire(String)
    /// The archive holds copy of its owner.
    case notForSample
}

extension CommandError: CustomStringConvertible {
    var description: String {
        switch self {
        case .noCopy(let id): "no copy that may be read is called \(id)"
        case .noStory(let id): "no story and no copy is called \(id)"
        case .noSource(let id): "no source \(id) (wiredesk source list names them)"
        case .noDelivery(let id): "no delivery \(id) (wiredesk deliveries lists them)"
        case .noBytes(let id): "no bytes are kept of delivery \(id): it was empty or too large"
        case .noFeeds(let path):
            "\(path) lists no feeds; a subscription list (OPML) is expected"
        case .noSite(let path):
            "\(path) does not hold what wiredesk parse --learn-site learns of a site"
        case .nothingToWrite(let title): "nothing stands to be written of \(title)"
        case .oneItemADocument(let format, let copies):
            "\(format) holds one item a document and there are \(copies); name a folder with --into"
        case .badSearch(let why): "cannot search for that: \(why)"
        case .refused(let why): why
        case .noSampleWire(let path):
            "the sample wire is not at \(path); keep it beside the binary"
        case .notForSample:
            """
            the sample wire is invented and cannot be taken out again; this archive holds other copy: \
            give the sample a folder of its own (wiredesk serve --sample --data sample)
            """
        }
    }
}
