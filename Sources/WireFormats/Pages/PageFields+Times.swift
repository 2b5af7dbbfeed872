import Markup
import News

/// When the article was published and changed.
extension PageFields {
    func published() -> Finding<StatedTime>? {
        guard let found = statedTime() else { return nil }
        return onShownClock(found)
    }

    private func statedTime() -> Finding<StatedTime>? {
        if let written = evidence.article?.published, let time = time(written) {
            return zoned(time) ?? Finding(value: time, place: "json-ld datePublished")
        }
        let names = [
            "article:published_time", "og:published_time", "article:published", "datepublished",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
            "dcterms.date", "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date",
            "publish_date", "publication_date", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "date", "article.published", "rnews:datepublished",
            "published_at", "bt:pubdate", "article_date_original", "originalpublicationdate",
            "og:pubdate", "dc.date.publication", "last-modified-date", "iso-8601-publish-date",
        ]
        for name in names {
            if let written = evidence.metas[name]?.first, let time = time(written) {
                return Finding(value: time, place: "meta \(name)")
            }
        }
        for name in ["datePublished", "dateCreated"] {
            for mention in evidence.properties[name] ?? [] {
                if let time = time(mention.text) {
                    return Finding(value: time, place: "itemprop=\(name)")
                }
            }
        }
        return publishedInPage() ?? publishedInTitle() ?? publishedInText() ?? publishedInAddress()
            ?? publishedInAnyTime() ?? publishedInShortText() ?? publishedInPicture()
    }

    /// The day in the address of the picture that is given for sharing.
    private func publishedInPicture() -> Finding<StatedTime>? {
        guard let picture = evidence.meta("og:image", "twitter:image")?.value,
            let day = day(in: picture)
        else { return nil }
        return Finding(value: day, place: "meta og:image", reason: "the address holds a date")
    }

    /// A `meta` of the same day that states the zone a time lacks.
    private func zoned(_ time: StatedTime) -> Finding<StatedTime>? {
        guard time.offsetMinutes == nil, time.asWritten.utf8.count > 11,
            let meta = evidence.meta("article:published_time", "date", "dc.date", "last-modified"),
            let other = self.time(meta.value), other.offsetMinutes != nil,
            meta.value.utf8.prefix(10).elementsEqual(time.asWritten.utf8.prefix(10))
        else { return nil }
        return Finding(
            value: other, place: "meta \(meta.name)", reason: "as the JSON-LD, with its zone")
    }

    /// A date behind the last bar of the title.
    private func publishedInTitle() -> Finding<StatedTime>? {
        guard let title = evidence.title, let bar = title.range(ofLast: " | "),
            let time = shortDate(in: String(title[bar.upperBound...]))
        else { return nil }
        return Finding(value: time, place: "title", reason: "a date behind the last bar")
    }

    /// A date in an element whose name says it holds one.
    private func publishedInText() -> Finding<StatedTime>? {
        var looked = 0
        for index in outline.order {
            let node = Int(index)
            guard outline.clues[node].contains(.date), looked < 60 else { continue }
            looked += 1
            let text = document.foldedText(of: node)
            guard text.utf8.count < 160 else { continue }
            let inner = evidence.times.first { outline.isInside($0.node, node) }?.text
            if let time = inner.flatMap(time) ?? time(text) {
                return Finding(value: time, place: "text", reason: "the element is named a date")
            }
        }
        return nil
    }

    private func publishedInAddress() -> Finding<StatedTime>? {
        guard let address = address ?? evidence.canonical, let time = day(in: address) else {
            return nil
        }
        return Finding(value: time, place: "url", reason: "the address holds a date")
    }

    /// The first day that the parts of an address name.
    private func day(in address: String) -> StatedTime? {
        let parts = address.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "_" })
        for index in parts.indices.dropLast(2) {
            guard let year = Int(parts[index]), (1990...2100).contains(year),
                let month = Int(parts[index + 1]), (1...12).contains(month),
                let day = Int(parts[index + 2]), (1...31).contains(day)
            else { continue }
            let written = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            if let time = time(written) { return time }
        }
        return nil
    }

    func updated() -> Finding<StatedTime>? {
        if let written = evidence.article?.updated, let time = time(written) {
            return Finding(value: time, place: "json-ld dateModified")
        }
        guard
            let meta = evidence.meta(
                "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
                "last-modified"),
            let time = time(meta.value)
        else { return nil }
        return Finding(value: time, place: "meta \(meta.name)")
    }

    /// A moment as written; nil for words that hold none.
    func time(_ written: String) -> StatedTime? {
        guard let date = StatedDate(written) else { return nil }
        let instant = Instant(
            milliseconds: date.seconds * 1000 + Int64(date.milliseconds))
        return StatedTime(
            instant: instant, offsetMinutes: date.offsetMinutes, asWritten: written)
    }
}
