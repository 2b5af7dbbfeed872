import Markup
import News

/// The list of entries a page marks up as one (`h-feed`, `hfeed`).
struct MicroformatFeed {
    let head: FeedHead
    let copies: [Copy]

    /// Fewer entries make no list: an article's page has one.
    static let fewest = 2
    private static let entryNames: Set<String> = ["h-entry", "hentry"]
    private static let feedNames: Set<String> = ["h-feed", "hfeed"]

    /// Reads the first list of a page; nil where there is none.
    ///
    /// - Parameter canonical: the page's own address. A page that is one of its entries is that
    ///   entry's page, and no list.
    init?(_ document: HTMLDocument, base: String?, canonical: String?, title: String?) {
        let formats = Microformats(document: document, base: base)
        guard let root = formats.all(Self.feedNames, under: 0).first else { return nil }
        var entries: [MicroformatEntry] = []
        var end = -1
        for node in document.descendants(of: root) where formats.has(Self.entryNames, node) {
            // An entry in an entry is a comment on it or a report of it.
            if node < end || entries.count >= FeedReader.most { continue }
            end = Self.lastNode(under: node, in: document) + 1
            entries.append(MicroformatEntry(formats: formats, node: node))
        }
        let links = entries.compactMap(\.link)
        guard entries.count >= Self.fewest, Set(links).count >= Self.fewest,
            !links.contains(where: { $0 == canonical })
        else { return nil }
        let head = Self.head(formats, root, canonical: canonical, title: title)
        self.head = head
        copies = entries.map { $0.copy(in: head) }
    }

    private static func lastNode(under root: Int, in document: HTMLDocument) -> Int {
        document.descendants(of: root).max() ?? root
    }

    private static func head(
        _ formats: Microformats, _ root: Int, canonical: String?, title: String?
    ) -> FeedHead {
        var head = FeedHead()
        let name = formats.property(["p-name"], of: root).first.map { formats.text($0) }
        head.title = name ?? title
        head.link =
            formats.property(["u-url"], of: root).first.flatMap { formats.address($0) } ?? canonical
        head.summary = formats.property(["p-summary"], of: root).first.map { formats.text($0) }
        head.image = formats.property(["u-photo"], of: root).first.flatMap { formats.address($0) }
        head.authors = formats.property(["p-author"], of: root).compactMap { formats.byline($0) }
        return head
    }
}
