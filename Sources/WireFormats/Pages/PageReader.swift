import Markup
import News

/// Reads the article off a web page, or the headlines off a section page.
public struct PageReader {
    private let document: HTMLDocument
    private let evidence: PageEvidence
    private let outline: PageOutline
    private let address: String?
    private let site: PageSite?

    /// Reads a page from its bytes as delivered.
    public static func read(_ bytes: [UInt8], hints: Hints = Hints()) throws(WireError) -> Reading {
        try read(decoded(bytes, hints), hints: hints)
    }

    /// Reads a page whose bytes were made UTF-8.
    static func read(_ text: DecodedText, hints: Hints) throws(WireError) -> Reading {
        let reader = PageReader(text.bytes, address: hints.url, site: hints.site)
        let faults = text.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        if Microformats.mayStand(in: text.bytes), let list = reader.list {
            return Reading(
                format: .hFeed, charset: text.charset.name, feed: list.head, copies: list.copies,
                faults: Array(faults.prefix(20)))
        }
        let copies = try reader.copies()
        return Reading(
            format: .webPage, charset: text.charset.name, feed: reader.indexHead(of: copies),
            copies: copies, faults: Array(faults.prefix(20)))
    }

    private static func decoded(_ bytes: [UInt8], _ hints: Hints) -> DecodedText {
        let charset = CharsetHints(
            transport: hints.charset ?? hints.contentType.flatMap(CharsetHints.charset),
            meta: MetaCharset.label(in: bytes))
        return DecodedText(bytes, hints: charset)
    }

    /// Says of every block of a page how it was judged; empty where nothing reads like a story.
    static func explain(_ bytes: [UInt8], hints: Hints = Hints()) -> PageExplanation {
        let reader = PageReader(decoded(bytes, hints).bytes, address: hints.url, site: hints.site)
        guard let root = reader.outline.storyRoot() else { return PageExplanation(blocks: []) }
        let fields = PageFields(
            document: reader.document, evidence: reader.evidence, outline: reader.outline,
            root: root, address: reader.address)
        var copy = Copy()
        reader.fill(&copy, from: fields)
        var explanation = PageExplanation(reader.body(root: root, copy), in: reader.document)
        let address = fields.addressDay
        explanation.days = fields.shownDays(headline: copy.headline).days.map {
            PageExplanation.Day(
                text: $0.written, day: $0.dayName, points: $0.points(address: address),
                signs: $0.signRow)
        }
        explanation.daySigns = ShownDay.signNames
        return explanation
    }

    /// The texts of all blocks of a page, the story's and the rest.
    static func lines(of bytes: [UInt8], hints: Hints) -> [String] {
        let reader = PageReader(decoded(bytes, hints).bytes, address: hints.url, site: nil)
        guard let root = reader.outline.storyRoot() else { return [] }
        return reader.outline.blocks(around: root, base: nil).map(\.text).filter { !$0.isEmpty }
    }

    private init(_ bytes: [UInt8], address: String?, site: PageSite?) {
        document = HTMLDocument(bytes)
        evidence = PageEvidence(document, address: address)
        outline = PageOutline(document)
        self.address = address
        self.site = site
    }

    /// The list of entries the page is marked up as, unless it says that it is an article.
    private var list: MicroformatFeed? {
        if evidence.meta("og:type")?.value == "article" || evidence.article?.headline != nil {
            return nil
        }
        let canonical = evidence.canonical ?? evidence.meta("og:url")?.value ?? address
        let title = document.first(.title, under: 0).map { document.foldedText(of: $0) }
        return MicroformatFeed(
            document, base: evidence.base,
            canonical: canonical.map { resolveAddress($0, against: address) }, title: title)
    }

    /// What a page of headlines says of itself; nil for an article.
    private func indexHead(of copies: [Copy]) -> FeedHead? {
        guard copies.count >= PageIndex.fewest else { return nil }
        let fields = PageFields(
            document: document, evidence: evidence, outline: outline, root: outline.storyRoot(),
            address: address)
        guard let day = fields.published(under: nil)?.value else { return nil }
        var head = FeedHead()
        head.title = evidence.title
        head.link = evidence.canonical ?? address
        head.updated = day
        return head
    }

    /// The article, or the headlines of a page that holds no article.
    private func copies() throws(WireError) -> [Copy] {
        let article = article()
        if let article, isArticle(article) { return [article] }
        let index = PageIndex(outline, base: evidence.base)
        if index.entries.count >= PageIndex.fewest { return index.copies }
        guard let article, !article.body.isEmpty else {
            throw .noCopy(.webPage, Fault("no text that reads like a story"))
        }
        return [article]
    }

    /// Whether there is text enough, or the page says that it is an article.
    private func isArticle(_ copy: Copy) -> Bool {
        let prose = copy.body.filter(\.isProse).reduce(0) { $0 + $1.plainText.utf8.count }
        if prose > 900 { return true }
        if isStatedArticle, copy.body.plainText.utf8.count > Self.shortestStated { return true }
        return prose > 0 && (isStatedArticle || copy.published != nil)
    }

    /// Fewer bytes of text are no article, whatever the page says it is.
    private static let shortestStated = 80

    private var isStatedArticle: Bool {
        evidence.article?.headline != nil || evidence.meta("og:type")?.value == "article"
    }

    private func article() -> Copy? {
        guard let root = outline.storyRoot() else { return nil }
        let fields = PageFields(
            document: document, evidence: evidence, outline: outline, root: root, address: address)
        var copy = Copy()
        fill(&copy, from: fields)
        let body = body(root: root, copy)
        copy.body = body.blocks
        copy.standfirst = body.standfirst
        copy.extras = PageMarks(evidence: evidence, body: copy.body).extras
        return copy
    }

    private func body(root: Int, _ copy: Copy) -> PageBody {
        var body = PageBody(
            outline, root: root, base: evidence.base, headline: copy.headline,
            summaries: summaries, names: copy.bylines.map(\.name))
        if let stated = evidence.article?.body { body.compare(with: stated) }
        if let site { body.dropFurniture(of: site) }
        body.judge(outline, root: root)
        return body
    }

    private var summaries: [String] {
        let metas = ["description", "og:description", "twitter:description"]
        return metas.compactMap { evidence.metas[$0]?.first }
            + [evidence.article?.summary, evidence.article?.alternativeHeadline].compactMap(\.self)
    }

    private func fill(_ copy: inout Copy, from fields: PageFields) {
        if let found = fields.headline() {
            copy.headline = found.value
            copy.origins[.headline] = origin(found, of: .headline)
        }
        if let found = fields.bylines() {
            copy.bylines = found.value
            copy.origins[.bylines] = origin(found, of: .bylines)
        }
        if let found = fields.published(under: copy.headline) {
            copy.published = found.value
            copy.origins[.published] = origin(found, of: .published)
        }
        if let found = fields.updated() {
            copy.updated = found.value
            copy.origins[.updated] = origin(found, of: .updated)
        }
        if let found = fields.language() {
            copy.language = found.value
            copy.origins[.language] = origin(found, of: .language)
        }
        if let found = fields.outlet() {
            copy.outlet = found.value
            copy.origins[.outlet] = origin(found, of: .outlet)
        }
        if let found = fields.section() {
            copy.subjects = [Subject(name: found.value, scheme: "section")]
            copy.origins[.subjects] = origin(found, of: .subjects)
        }
        if let link = evidence.canonical ?? evidence.meta("og:url")?.value ?? address {
            copy.link = resolveAddress(link, against: address)
            copy.origins[.link] = Origin(
                evidence.canonical == nil ? "meta og:url" : "link rel=canonical")
        }
    }

    private func origin<Value>(_ found: PageFields.Finding<Value>, of field: Copy.Field) -> Origin {
        Origin(
            found.place, because: found.reason,
            sureness: PageSureness.percent(field, found.place, found.reason))
    }
}
