import News

/// What stands around a page: its title, where it is found, what it is.
struct Frame {
    var title: String
    var description: String
    /// The page's own path, its canonical address.
    var address: String
    var section: Section?
    /// The list whose feeds the page announces; the front's where nil.
    var feeds: String?
    /// The copy the page shows, for programs that read pages.
    var article: ArticlePage?
    /// Whether search engines may keep it.
    var isKept = true
    /// Whether the nameplate is the page's first heading.
    var isFront = false

    init(_ title: String, description: String = "", at address: String) {
        self.title = title
        self.description = description
        self.address = address
    }
}
