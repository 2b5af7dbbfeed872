internal import Hummingbird
internal import NIOCore
internal import News
internal import Press
internal import Store

/// Answers a request with a page: from the cache, or printed from one snapshot of the archive.
struct Printer: Sendable {
    let archive: Archive
    let cache: PageCache

    private let settings: SiteSettings
    let now: @Sendable () -> Instant
    /// Sets two texts side by side.
    let compare: @Sendable (String, String) -> Comparison

    init(
        archive: Archive, settings: SiteSettings, now: @escaping @Sendable () -> Instant,
        compare: @escaping @Sendable (String, String) -> Comparison
    ) {
        self.archive = archive
        self.settings = settings
        self.now = now
        self.compare = compare
        cache = PageCache(
            mostPages: settings.limits.cachedPages, mostBytes: settings.limits.cachedBytes)
    }

    var masthead: Masthead { settings.masthead }
    var makeup: Makeup { Makeup(language: settings.language) }

    /// What this wire is and how much it holds.
    func about() throws -> AboutPage {
        let counts = try archive.view(at: now()) { try $0.counts() }
        return AboutPage(
            version: settings.version, sources: try archive.sources(),
            deliveries: counts.deliveries, refusals: counts.refusals, copies: counts.copies,
            stories: counts.stories)
    }

    /// Prints for `request` what `make` reads; nothing read means nothing stands at the address.
    func page(
        _ request: Request, isKept: Bool = true,
        _ make: @escaping @Sendable (Sheet) throws -> Printed?
    ) async throws -> Response {
        let address = request.uri.description
        let (kept, turn) = isKept ? cache.page(address) : (nil, 0)
        if let kept { return kept.response(to: request) }
        let masthead = settings.masthead
        let printed = try await archive.view(at: now()) { view in
            try make(Sheet(view: view, masthead: masthead))
        }
        guard let printed else { throw Refusal(.notFound(request.uri.path)) }
        if isKept, request.isPlain { cache.keep(printed, for: address, turn: turn) }
        return printed.response(to: request)
    }

    /// What a live reader is sent when the line is filed.
    func liveEvent(_ line: Line) throws -> ByteBuffer {
        let withdraws = line.kind == .kill ? try archive.withdrawn(by: line.id) : []
        return ByteBuffer(bytes: Press.liveEvent(edition(of: line), withdraws: withdraws).frame)
    }

    /// A page that needs nothing from the archive.
    func edition<Page>(of page: Page) -> Edition<Page> {
        Edition(masthead: settings.masthead, printed: now(), page: page)
    }
}

/// One snapshot of the archive, and what turns a page made of it into an edition.
struct Sheet {
    let view: ArchiveView
    let masthead: Masthead

    func edition<Page>(_ page: Page) -> Edition<Page> {
        Edition(masthead: masthead, printed: view.now, page: page)
    }

    func html(_ bytes: [UInt8]) -> Printed { Printed(.ok, MediaType.html, bytes) }
}
