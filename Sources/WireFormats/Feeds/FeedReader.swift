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
    /// The item being read, a fresh one outside of items, and how deep it stands.
    var item = FeedItem()
    var isInItem = false
    var itemDepth = 0
    var items: [FeedItem] = []
    /// How many items were read, those given away included.
    private var itemCount = 0
    /// Whether the document lists sitemaps instead of pages.
    var isIndex = false

    /// Whether the head is that of WordPress's export.
    var isExport = false

    /// How many items of one feed are read.
    static let most = 100_000

    init(_ bytes: [UInt8], hints: Hints) {
        xml = XMLReader(bytes, base: hints.url, vocabulary: FeedVocabulary.names)
    }

    /// Reads a document whose format is known to be one of these.
    static func read(_ text: DecodedText, as format: Format, hints: Hints) throws(WireError)
        -> Reading
    {
        var reader = FeedReader(text.bytes, hints: hints)
        reader.walk { _ in }
        var reading = try reader.readingOfHead(text, as: format)
        let head = reader.head
        var places = FeedPlaces(reading.format)
        reading.copies.reserveCapacity(reader.items.count)
        for index in reader.items.indices {
            reading.copies.append(Copy())
            reader.items[index].fill(&reading.copies[index], in: head, &places)
        }
        return reading
    }

    /// Reads such a document and gives each copy away as soon as it is read.
    ///
    /// What a feed says of itself may stand behind its items, so the document is walked twice: the
    /// copies are those ``read(_:as:hints:)`` gives, and no more than one is held at a time.
    static func read(
        _ text: DecodedText, as format: Format, hints: Hints, each take: (Copy) -> Void
    ) throws(WireError) -> Reading {
        var first = FeedReader(text.bytes, hints: hints)
        first.walk { $0.removeAll(keepingCapacity: true) }
        let reading = try first.readingOfHead(text, as: format)
        if WordPressExport.isOne(first.head) {
            // Its items belong together: attachments go to the posts they stand under.
            var whole = try WordPressExport.read(read(text, as: format, hints: hints))
            for copy in whole.copies { take(copy) }
            whole.copies = []
            return whole
        }
        let (head, authors) = (first.head, first.headAuthors)
        var places = FeedPlaces(reading.format)
        var second = FeedReader(text.bytes, hints: hints)
        second.walk { items in
            for var item in items {
                item.inherit(authors)
                take(item.copy(in: head, &places))
            }
            items.removeAll(keepingCapacity: true)
        }
        return reading
    }

    /// The reading without its copies, the head finished.
    private mutating func readingOfHead(
        _ text: DecodedText, as format: Format
    ) throws(WireError) -> Reading {
        let found = self.format ?? format
        finishHead()
        guard self.format != nil || itemCount > 0 else {
            throw .unreadable(format, Fault("no element of a feed stands in it"))
        }
        return Reading(
            format: found, charset: text.charset.name, feed: head,
            faults: Fault.list(text.faults + xml.faults, in: text))
    }

    /// Walks the document; `take` may take the items read so far.
    private mutating func walk(_ take: (inout [FeedItem]) -> Void) {
        while true {
            switch xml.next() {
            case .start: begin(tags.tag(of: &xml))
            case .end: if isInItem, xml.depth < itemDepth { finishItem() }
            case .text: continue
            case .finish:
                finishItem()
                take(&items)
                return
            }
            if !items.isEmpty { take(&items) }
            if itemCount >= Self.most { return }
        }
    }

    private mutating func begin(_ tag: FeedTag) {
        switch tag {
        case .root(let found):
            if format == nil { format = found }
            if found == .newsSitemap, tags.local(of: &xml).lowercased() == "sitemapindex" {
                isIndex = true
            }
            if head.language == nil { head.language = xml.language ?? xml.attribute("lang") }
        case .channel: readChannel()
        case .wrapper: break
        case .item: beginItem()
        case .aside(let aside): readAside(aside)
        case .deletedEntry: readDeletedEntry()
        case .unknown where format == .cdf && readChannelPart(): break
        case .unknown
        where !isInItem && !tags.hasPrefix(of: &xml) && !Self.isLeaf(&xml, in: format): break
        default:
            if isInItem { readItem(tag) } else { readHead(tag) }
        }
    }

    /// Whether the element that just began holds text at most; before the root nothing counts.
    private static func isLeaf(_ xml: inout XMLReader, in format: Format?) -> Bool {
        guard format != nil else { return false }
        if xml.isEmptyElement { return true }
        guard let next = xml.bytes[xml.position...].firstIndex(of: 0x3C) else { return true }
        return next + 1 < xml.bytes.count
            && (xml.bytes[next + 1] == 0x2F || xml.bytes[next + 1] == 0x21)
    }

    private mutating func beginItem() {
        if isInItem {
            xml.hoist(to: itemDepth)
            finishItem()
        }
        if format == nil { format = tags.isAtom(&xml) ? .atom : .rss }
        if xml.attributeCount > 0,
            let about = xml.attribute("about", in: Self.rdf) ?? xml.attribute("about")
        {
            item.id.offer(trimmed(about), rank: 1, from: "@rdf:about")
        }
        item.language = xml.language
        if format == .cdf { readChannelItem() }
        isInItem = true
        itemDepth = xml.depth
    }

    mutating func finishItem() {
        guard isInItem else { return }
        isInItem = false
        if isIndex {
            list(item)
            item = FeedItem()
        } else {
            // Swapped, not copied: an item is large.
            items.append(FeedItem())
            swap(&items[items.count - 1], &item)
            itemCount += 1
        }
    }

    /// Keeps an item that is finished as it comes.
    mutating func keep(_ finished: FeedItem) {
        items.append(finished)
        itemCount += 1
    }

    private mutating func finishHead() {
        if let title = headTitle.value?.line, !title.isEmpty { head.title = title }
        head.link = headLink.value
        head.summary = headSummary.value.map(\.line).flatMap { $0.isEmpty ? nil : $0 }
        head.updated = headUpdated.value
        head.authors = headAuthors.value ?? []
        for index in items.indices { items[index].inherit(headAuthors) }
    }

    static let rdf: StaticString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
}
