import Markup
import News

extension FeedReader {
    /// Reads an element of the head.
    mutating func readHead(_ tag: FeedTag) {
        let place = FeedPlace(xml.nameNumber)
        switch tag {
        case .title(let rank): headTitle.offer(readText(), rank: rank, from: place)
        case .summary(let rank): headSummary.offer(readText(), rank: rank, from: place)
        case .link: readHeadLink(place)
        case .language: if let language = readString() { head.language = head.language ?? language }
        case .published, .updated, .date: readHeadTime(tag, place)
        case .author(let rank):
            let byline = readPerson()
            guard let byline else { break }
            if rank <= 1 {
                headAuthors.add(byline, rank: rank, from: place)
            } else {
                addHeadExtra(FeedTags.spelling(xml.name(Int(place.element))), byline.name)
            }
        case .minutesToLive: head.minutesToLive = readString().flatMap { Int($0) }
        case .publication: readPublication()
        case .id: head.id = readString() ?? head.id
        case .rights:
            let rights = readText().line
            if !rights.isEmpty { head.rights = head.rights ?? rights }
        case .category:
            if let subject = readSubject(), head.subjects.count < FeedItem.most {
                head.subjects.append(subject)
            }
        case .cover: readCover()
        case .icon:
            let base = xml.base
            head.icon = readString().map { resolveAddress($0, against: base) }
        case .isComplete:
            xml.skipElement()
            changePaging { $0.isComplete = true }
        case .isArchive:
            xml.skipElement()
            changePaging { $0.isArchive = true }
        case .updatePeriod:
            let period = readString()
            change { $0.period = period }
        case .updateFrequency:
            let frequency = readString().flatMap { Int($0) }
            change { $0.frequency = frequency }
        case .updateBase:
            let base = readTime()
            change { $0.base = base }
        default: readHeadExtra(tags.place(of: &xml))
        }
        if head.language == nil { head.language = xml.language }
    }

    private mutating func readHeadTime(_ tag: FeedTag, _ place: FeedPlace) {
        guard let time = readTime() else { return }
        if case .updated = tag {
            headUpdated.offer(time, rank: 0, from: place)
        } else {
            headUpdated.offer(time, rank: 1, from: place)
        }
    }

    private mutating func readHeadLink(_ place: FeedPlace) {
        guard let link = readLink() else { return }
        switch link.relation {
        case "self": head.selfLink = head.selfLink ?? link.address
        case "hub": head.hubs.append(link.address)
        case "alternate": headLink.offer(link.address, rank: link.rank, from: place)
        default:
            var paging = head.paging ?? FeedPaging()
            if paging.take(link) {
                head.paging = paging
            } else {
                addHeadExtra(String(joining: "link@", link.relation), link.address)
            }
        }
    }

    private mutating func changePaging(_ work: (inout FeedPaging) -> Void) {
        var paging = head.paging ?? FeedPaging()
        work(&paging)
        head.paging = paging
    }

    private mutating func readHeadExtra(_ place: String) {
        for index in 0..<xml.attributeCount {
            if let extra = statedAttribute(index, place) { addHeadExtra(extra.name, extra.value) }
        }
        if let value = readForeign() { addHeadExtra(place, value) }
    }

    /// An attribute of an element that has no field of its own, by its name; nil for an empty one.
    mutating func statedAttribute(_ index: Int, _ place: String) -> Extra? {
        let value = xml.attributeValue(index)
        guard !value.isEmpty, let name = tags.attribute(index, of: &xml) else { return nil }
        return Extra(name: String(joining: place, "@", name), value: value)
    }

    /// Notes a sitemap of an index, as the feed it is.
    mutating func list(_ item: FeedItem) {
        guard let address = item.link.value, head.subscriptions.count < Self.most else { return }
        var sitemap = Subscription(title: "", address: address)
        sitemap.updated = item.updated.value
        sitemap.kind = "sitemap"
        head.subscriptions.append(sitemap)
    }

    /// Reads the `news:publication` of a sitemap: the outlet and its language.
    mutating func readPublication() {
        let outside = xml.depth - 1
        while xml.depth > outside {
            switch xml.next() {
            case .start:
                let local = tags.local(of: &xml)
                guard let value = readString() else { continue }
                if local == "name" {
                    if isInItem { item.outlet = value }
                    head.title = head.title ?? value
                } else if local == "language" {
                    if isInItem { item.language = value }
                    head.language = head.language ?? value
                }
            case .end, .text: continue
            case .finish: return
            }
        }
    }
}
