import Markup
import News

extension FeedReader {
    /// Reads an element of the item at hand.
    mutating func readItem(_ tag: FeedTag) {
        let place = FeedPlace(xml.nameNumber)
        switch tag {
        case .title(let rank):
            if let text = readWords() { item.title.offer(text, rank: rank, from: place) }
        case .summary(let rank):
            if let text = readWords() { item.summary.offer(text, rank: rank, from: place) }
        case .content(let rank): readItemContent(rank, place)
        case .id(let rank): readID(rank, place)
        case .link: readItemLink(place)
        case .published(let rank):
            if let time = readTime() { item.published.offer(time, rank: rank, from: place) }
        case .updated(let rank):
            if let time = readTime() { item.updated.offer(time, rank: rank, from: place) }
        case .date(let rank): readDate(rank, place)
        case .author(let rank): readAuthor(rank, place)
        case .contributor: readContributor()
        case .category: readCategory()
        case .mediaCategory: readMediaCategory()
        case .keywords: readKeywords(tags.place(of: &xml))
        case .enclosure: readEnclosure()
        case .mediaContent: readMedia()
        case .mediaGroup: break
        case .thumbnail: readThumbnail()
        case .sitemapImage: readSitemapImage()
        case .source: readSource()
        case .rights:
            let rights = readText().line
            if !rights.isEmpty { item.rights = rights }
        case .language:
            let language = readString()
            item.language = language
        case .publication: readPublication()
        case .cover: readCover()
        case .mediaCredit:
            let credit = readText().line
            if !credit.isEmpty, item.mediaCredit == nil { item.mediaCredit = credit }
        default: readExtra(tags.place(of: &xml))
        }
    }

    /// Reads a text; nil where no word stands in it.
    private mutating func readWords() -> FeedText? {
        let text = readText()
        return text.isEmpty ? nil : text
    }

    private mutating func readItemContent(_ rank: Int, _ place: FeedPlace) {
        if let source = xml.attribute("src") {
            addExtra("content@src", resolveAddress(source, against: xml.base))
        }
        guard var text = readWords() else { return }
        if isExport { text.bytes = WordPressText.markup(Array(text.bytes))[...] }
        item.content.offer(text, rank: rank, from: place)
    }

    private mutating func readID(_ rank: Int, _ place: FeedPlace) {
        let isAddress = xml.attribute("isPermaLink").map { $0.inSmallLetters != "false" }
        let isGUID = tags.isGUID(&xml)
        let base = xml.base
        guard let id = readString() else { return }
        item.id.offer(id, rank: rank, from: place)
        let (isWeb, hasColon) = LineBytes.of(id) {
            ($0.begins("http://") || $0.begins("https://"), $0.contains(0x3A))
        }
        guard isWeb || isAddress == true && hasColon else { return }
        if isGUID, isAddress ?? true {
            item.link.offer(resolveAddress(id, against: base), rank: 5, from: place)
        } else if !isGUID {
            item.link.offer(id, rank: 7, from: place)
        }
    }

    private mutating func readItemLink(_ place: FeedPlace) {
        guard let link = readLink() else { return }
        switch link.relation {
        case "alternate": item.link.offer(link.address, rank: link.rank, from: place)
        case "related":
            // The page a link blog writes of: better than none.
            item.link.offer(link.address, rank: 8, from: FeedPlace(.relatedLink))
            addExtra("link@related", link.address)
        case "enclosure":
            add(Media(.enclosure, address: link.address, type: link.type, length: link.length))
        default: addExtra(String(joining: "link@", link.relation), link.address)
        }
    }

    private mutating func readAuthor(_ rank: Int, _ place: FeedPlace) {
        guard let byline = readPerson() else { return }
        item.authors.add(byline, rank: rank, from: place)
    }

    /// A date without more words is when it was published, and when it was last touched.
    private mutating func readDate(_ rank: Int, _ place: FeedPlace) {
        guard let time = readTime() else { return }
        item.published.offer(time, rank: rank, from: place)
        item.updated.offer(time, rank: rank + 1, from: place)
    }

    private mutating func readContributor() {
        guard let byline = readPerson() else { return }
        addExtra("contributor", byline.name)
    }

    private mutating func readSource() {
        let outside = xml.depth - 1
        let address = xml.attribute("url")
        var text: [UInt8] = []
        var title = ""
        while xml.depth > outside {
            switch xml.next() {
            case .text: xml.appendText(to: &text)
            case .start:
                if case .title = tags.tag(of: &xml) {
                    title = readText().line
                } else {
                    readExtra("source/" + tags.place(of: &xml))
                }
            case .end: continue
            case .finish: return
            }
        }
        let own = FeedText(bytes: text, kind: .html, base: nil).line
        let name = title.isEmpty ? own : title
        if !name.isEmpty { item.outlet = name }
        if let address { addExtra("source@url", address) }
    }

    mutating func readExtra(_ place: String) {
        for index in 0..<xml.attributeCount {
            if let extra = statedAttribute(index, place) { addExtra(extra) }
        }
        guard let value = readForeign() else { return }
        addExtra(place, value)
    }

    mutating func addExtra(_ name: String, _ value: String) {
        addExtra(Extra(name: name, value: value))
    }

    private mutating func addExtra(_ extra: consuming Extra) {
        guard isInItem, item.extras.count < FeedItem.most else { return }
        if item.extras.isEmpty { item.extras.reserveCapacity(4) }
        item.extras.append(extra)
    }

    mutating func add(_ media: consuming Media) {
        guard isInItem, item.media.count < FeedItem.most,
            !item.media.contains(where: { $0.role == media.role && $0.address == media.address })
        else { return }
        item.media.append(media)
    }
}
