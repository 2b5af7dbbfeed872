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
    /// The items read, all but what they take from the head, and where their fields come from.
    private var copies: [Copy] = []
    private var origins: [FeedOrigins] = []
    private let fragments = FragmentReader()
    /// How many items were read, those given away included.
    private var itemCount = 0
    /// Whether no more is wanted than what the feed says of itself.
    private var isHeadOnly = false
    /// Whether the document lists sitemaps instead of pages.
    var isIndex = false

    /// Whether the head is that of WordPress's export.
    var isExport = false

    /// How many items of one feed are read.
    static let most = 100_000

    /// Items room is made for at once.
    private static let usualCount = 8

    init(_ bytes: [UInt8], hints: Hints) {
        xml = XMLReader(bytes, base: hints.url, vocabulary: FeedVocabulary.names)
    }

    /// Reads a document whose format is known to be one of these.
    static func read(_ text: DecodedText, as format: Format, hints: Hints) throws(WireError)
        -> Reading
    {
        var reader = FeedReader(text.bytes, hints: hints)
        reader.walk { _ in }
        var reading = Reading(format: format)
        try reader.readHead(into: &reading, text)
        var places = FeedPlaces(reading.format)
        swap(&reading.copies, &reader.copies)
        for index in reading.copies.indices {
            reader.complete(&reading.copies[index], reader.origins[index], &places)
        }
        reader.giveHead(to: &reading)
        // Moved: a reading is large.
        return consume reading
    }

    /// Reads such a document and gives each copy away as soon as it is read.
    ///
    /// What a feed says of itself may stand behind its items, so the document is walked twice: the
    /// copies are those ``read(_:as:hints:)`` gives, and no more than one is held at a time.
    static func read(
        _ text: DecodedText, as format: Format, hints: Hints, each take: (Copy) -> Void
    ) throws(WireError) -> Reading {
        var first = FeedReader(text.bytes, hints: hints)
        first.isHeadOnly = true
        first.walk { _ in }
        var reading = Reading(format: format)
        try first.readHead(into: &reading, text)
        reading.feed = first.head
        if WordPressExport.isOne(first.head) {
            // Its items belong together: attachments go to the posts they stand under.
            var whole = try WordPressExport.read(read(text, as: format, hints: hints))
            for copy in whole.copies { take(copy) }
            whole.copies = []
            return whole
        }
        var places = FeedPlaces(reading.format)
        var second = FeedReader(text.bytes, hints: hints)
        second.walk { reader in
            for index in reader.copies.indices {
                first.complete(&reader.copies[index], reader.origins[index], &places)
                take(reader.copies[index])
            }
            reader.copies.removeAll(keepingCapacity: true)
            reader.origins.removeAll(keepingCapacity: true)
        }
        return reading
    }

    /// Moves the head into the reading.
    private mutating func giveHead(to reading: inout Reading) {
        var taken = FeedHead()
        swap(&taken, &head)
        reading.feed = consume taken
    }

    /// Finishes the head and fills a reading but for it and the copies.
    private mutating func readHead(
        into reading: inout Reading, _ text: DecodedText
    ) throws(WireError) {
        finishHead()
        guard format != nil || itemCount > 0 else {
            throw .unreadable(reading.format, Fault("no element of a feed stands in it"))
        }
        reading.format = format ?? reading.format
        reading.charset = text.charset.name
        if !text.faults.isEmpty || !xml.faults.isEmpty {
            reading.faults = Fault.list(text.faults + xml.faults, in: text)
        }
    }

    /// Adds to an item of this feed what the head says for all of them, and its table of origins.
    private mutating func complete(
        _ copy: inout Copy, _ origins: FeedOrigins, _ places: inout FeedPlaces
    ) {
        var origins = origins
        if let writers = headAuthors.value, origins.bylines == nil, origins.standing == nil {
            copy.bylines = writers
            origins.bylines = headAuthors.place
        }
        if copy.language == nil { copy.language = head.language }
        if origins.outlet == nil, let title = head.title {
            copy.outlet = title
            origins.isOutletOfHead = true
        }
        copy.origins = places.table(of: origins) { FeedTags.spelling(xml.name($0)) }
    }

    /// Walks the document; `take` may take the items read so far.
    private mutating func walk(_ take: (inout FeedReader) -> Void) {
        while true {
            switch xml.next() {
            case .start: begin(tags.tag(of: &xml))
            case .end: if isInItem, xml.depth < itemDepth { finishItem() }
            case .text: continue
            case .finish:
                finishItem()
                take(&self)
                return
            }
            if !copies.isEmpty { take(&self) }
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
            item.id.offer(trimmed(about), rank: 1, from: FeedPlace(.about))
        }
        item.language = xml.language
        if format == .cdf { readChannelItem() }
        isInItem = true
        itemDepth = xml.depth
    }

    mutating func finishItem() {
        guard isInItem else { return }
        isInItem = false
        // Swapped, not copied: an item is large.
        var finished = FeedItem()
        swap(&finished, &item)
        if isIndex { list(finished) } else { keep(&finished) }
    }

    /// Keeps an item that is finished as it comes.
    mutating func keep(_ finished: inout FeedItem) {
        itemCount += 1
        if isHeadOnly { return }
        if copies.isEmpty {
            copies.reserveCapacity(Self.usualCount)
            origins.reserveCapacity(Self.usualCount)
        }
        copies.append(Copy())
        origins.append(finished.move(to: &copies[copies.count - 1], fragments))
    }

    private mutating func finishHead() {
        if let title = headTitle.value?.line, !title.isEmpty { head.title = title }
        head.link = headLink.value
        head.summary = headSummary.value.map(\.line).flatMap { $0.isEmpty ? nil : $0 }
        head.updated = headUpdated.value
        head.authors = headAuthors.value ?? []
    }

    static let rdf: StaticString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
}
