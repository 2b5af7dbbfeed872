import Markup
import News

extension FeedReader {
    /// Reads an element of the head.
    mutating func readHead(_ tag: FeedTag) {
        let place = tags.place(of: xml)
        switch tag {
        case .title(let rank): headTitle.offer(readText(), rank: rank, from: place)
        case .summary(let rank): headSummary.offer(readText(), rank: rank, from: place)
        case .link: readHeadLink()
        case .language: if let language = readString() { head.language = head.language ?? language }
        case .published, .updated, .date: readHeadTime(tag, place)
        case .author(let rank):
            let byline = readPerson()
            if rank <= 1, let byline { headAuthors.add(byline, rank: rank, from: place) }
        case .minutesToLive: head.minutesToLive = readString().flatMap { Int($0) }
        case .publication: readPublication()
        case .unknown, .id, .rights, .category, .keywords, .contributor: readHeadExtra(place)
        default: xml.skipElement()
        }
        if head.language == nil { head.language = xml.language }
    }

    private mutating func readHeadTime(_ tag: FeedTag, _ place: String) {
        guard let time = readTime() else { return }
        if case .updated = tag {
            headUpdated.offer(time, rank: 0, from: place)
        } else {
            headUpdated.offer(time, rank: 1, from: place)
        }
    }

    private mutating func readHeadLink() {
        guard let link = readLink() else { return }
        switch link.relation {
        case "self": head.selfLink = head.selfLink ?? link.address
        case "hub": head.hubs.append(link.address)
        case "alternate": headLink.offer(link.address, rank: link.rank, from: "link")
        default: break
        }
    }

    private mutating func readHeadExtra(_ place: String) {
        guard let value = readForeign(), head.extras.count < FeedItem.most else { return }
        head.extras.append(Extra(name: place, value: value))
    }

    /// Reads the `news:publication` of a sitemap: the outlet and its language.
    mutating func readPublication() {
        let outside = xml.depth - 1
        while xml.depth > outside {
            switch xml.next() {
            case .start:
                let local = xml.name.local
                guard let value = readString() else { continue }
                if local == "name" {
                    item?.outlet = value
                    head.title = head.title ?? value
                } else if local == "language" {
                    item?.language = value
                    head.language = head.language ?? value
                }
            case .end, .text: continue
            case .finish: return
            }
        }
    }
}
