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

    var version: String { settings.version }

    /// Prints for `request` what `make` reads; nothing read means nothing stands at the address.
    ///
    /// A page asked for with a query, or with letters written as `%41`, is not kept: anyone can think
    /// of any number of those.
    func page(
        _ request: Request, isKept: Bool = true,
        _ make: @escaping @Sendable (Sheet) throws -> Printed?
    ) async throws -> Response {
        let moment = now()
        let address = isKept ? request.address : nil
        let (kept, turn) = address.map { cache.page($0, on: day(of: moment)) } ?? (nil, 0)
        if let kept { return kept.response(to: request) }
        let masthead = settings.masthead
        let printed = try await read(at: moment) { try make(Sheet(view: $0, masthead: masthead)) }
        guard let printed else { throw Refusal(.notFound(request.uri.path)) }
        if let address { cache.keep(printed, for: address, turn: turn) }
        return printed.response(to: request)
    }

    /// Counts the days of the site's zone: a page says which of its times are of today.
    private func day(of moment: Instant) -> Int {
        let date = Calendar.reading(of: moment, offsetMinutes: settings.masthead.offsetMinutes)
        return Calendar.day(year: date.year, month: date.month, day: date.day)
    }

    /// What `read` makes of one snapshot of the archive, no later than ``Limits/answer`` from now.
    ///
    /// - Throws: a ``Refusal`` when it takes longer; the archive stops reading for it.
    func read<Answer: Sendable>(
        at moment: Instant? = nil, _ read: @escaping @Sendable (ArchiveView) throws -> Answer
    ) async throws -> Answer {
        let (moment, longest) = (moment ?? now(), settings.limits.answer)
        return try await withThrowingTaskGroup(of: Answer?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await archive.view(at: moment, read) }
            group.addTask {
                try await Task.sleep(for: longest)
                return nil
            }
            guard let first = try await group.next(), let answer = first else {
                throw Refusal(
                    status: 503, "This takes too long to find",
                    "Ask for less: more words, a source or a section, or fewer days.")
            }
            return answer
        }
    }

    /// What a live reader is sent when the line is filed.
    func liveEvent(_ line: Line, in view: ArchiveView) throws -> ByteBuffer {
        let withdraws = line.kind == .kill ? try view.withdrawn(by: line.id) : []
        return ByteBuffer(bytes: Press.liveEvent(edition(of: line), withdraws: withdraws).frame)
    }

    /// A page that needs nothing from the archive.
    func edition<Page>(of page: Page) -> Edition<Page> {
        Edition(masthead: settings.masthead, printed: now(), page: page)
    }
}
