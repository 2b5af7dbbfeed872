/// Everything a page, a feed or an API answer needs to be printed; nothing is looked up later.
public struct Edition<Page: Sendable & Hashable>: Hashable, Sendable {
    public var masthead: Masthead
    /// When it was made up; the printed page shows no other clock.
    public var printed: Instant
    public var page: Page

    public init(masthead: Masthead, printed: Instant, page: Page) {
        self.masthead = masthead
        self.printed = printed
        self.page = page
    }
}
