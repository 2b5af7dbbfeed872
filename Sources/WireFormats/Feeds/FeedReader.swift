import Markup
import News

/// Reads RSS of every version, RDF, Atom and news sitemaps in one pass, without a tree.
struct FeedReader {
    var xml: XMLReader
    var tags = FeedTags()
    var format: Format?
    var head = FeedHead()
    var headTitle = Ranked<FeedText>()
    var headLink = Ranked<String>()
    var headSummary = Ranked<FeedText>()
    var headUpdated = Ranked<StatedTime>()
    var headAuthors = Ranked<[Byline]>()
    /// The item being read, and how deep it stands.
    var item: FeedItem?
    var itemDepth = 0
    var items: [FeedItem] = []

    /// How many items of one feed are read.
    static let most = 100_000

    init(_ bytes: [UInt8], hints: Hints) {
        xml = XMLReader(bytes, base: hints.url)
    }

    /// Reads a document whose format is known to be one of these.
    static func read(_ text: DecodedText, as format: Format, hints: Hints) throws(WireError)
        -> Reading
    {
        var reader = FeedReader(text.bytes, hints: hints)
        reader.walk()
        let found = reader.format ?? format
        reader.finishHead()
        guard reader.format != nil || !reader.items.isEmpty else {
            throw .unreadable(format, Fault("no element of a feed stands in it"))
        }
        let head = reader.head
        var places = FeedPlaces(found)
        return Reading(
            format: found, charset: text.charset.name, feed: head,
            copies: reader.items.map { $0.copy(in: head, &places) },
            faults: Fault.list(text.faults + reader.xml.faults, in: text))
    }

    private mutating func walk() {
        while true {
            switch xml.next() {
            case .start: begin(tags.tag(of: xml))
            case .end: if item != nil, xml.depth < itemDepth { finishItem() }
            case .text: continue
            case .finish:
                finishItem()
                return
            }
            if items.count >= Self.most { return }
        }
    }

    private mutating func begin(_ tag: FeedTag) {
        switch tag {
        case .root(let found):
            if format == nil { format = found }
            if head.language == nil { head.language = xml.language ?? xml.attribute("lang") }
        case .channel: if format == nil { format = .rss }
        case .wrapper: break
        case .item: beginItem()
        case .aside: xml.skipElement()
        case .unknown where item == nil && xml.name.prefix.isEmpty: break
        default:
            if item == nil { readHead(tag) } else { readItem(tag) }
        }
    }

    private mutating func beginItem() {
        if item != nil {
            xml.hoist(to: itemDepth)
            finishItem()
        }
        if format == nil { format = tags.isAtom(xml) ? .atom : .rss }
        var new = FeedItem()
        if let about = xml.attribute("about", in: Self.rdf) ?? xml.attribute("about") {
            new.id.offer(trimmed(about), rank: 1, from: "@rdf:about")
        }
        new.language = xml.language
        item = new
        itemDepth = xml.depth
    }

    private mutating func finishItem() {
        if let item { items.append(item) }
        item = nil
    }

    private mutating func finishHead() {
        if let title = headTitle.value?.line, !title.isEmpty { head.title = title }
        head.link = headLink.value
        head.summary = headSummary.value.map(\.line).flatMap { $0.isEmpty ? nil : $0 }
        head.updated = headUpdated.value
        guard let authors = headAuthors.value else { return }
        for index in items.indices where items[index].authors.value == nil {
            items[index].authors.offer(authors, rank: 9, from: headAuthors.place)
        }
    }

    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
}
