import Markup
import News

/// When the article was published and changed.
extension PageFields {
    /// - Parameter headline: the headline as read; days near to it are the article's.
    func published(under headline: String?) -> Finding<StatedTime>? {
        guard let found = statedTime() else { return shownTime(under: headline) }
        if let first = firstInAddress(found) { return first }
        let onClock = onShownClock(found)
        if onClock.value.offsetMinutes != found.value.offsetMinutes { return onClock }
        return onShownDay(found, headline) ?? found
    }

    /// The moment the page states for machines.
    private func statedTime() -> Finding<StatedTime>? {
        if let written = evidence.article?.published, let time = time(written) {
            return zoned(time) ?? Finding(value: time, place: "json-ld datePublished")
        }
        for name in Self.metaNames {
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
        return nil
    }

    private static let metaNames = [
        "article:published_time", "article:published:time", "og:published_time",
        "article:published", "datepublished",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date",
        "publish_date", "publication_date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "date", "article.published", "rnews:datepublished",
        "published_at", "published_on", "published", "publish_time", "pub_date", "bt:pubdate",
        "article_date_original", "originalpublicationdate", "og:pubdate", "dc.date.publication",
        "citation_publication_date", "citation_online_date", "citation_date",
        "last-modified-date", "iso-8601-publish-date",
    ]
    /// Days between an address and a stated time that no clock and no planning ahead makes.
    private static let daysApart: Int64 = 7

    /// The day an address names, where it is earlier than the time the page states by days: pages that
    /// were moved state when they were, and keep their addresses.
    private func firstInAddress(_ found: Finding<StatedTime>) -> Finding<StatedTime>? {
        guard let address = address ?? evidence.canonical,
            let time = day(in: address, parts: { $0 == "/" }), let first = time.instant,
            let stated = found.value.instant,
            stated.milliseconds - first.milliseconds > Self.daysApart * 86_400_000
        else { return nil }
        return Finding(value: time, place: "url", reason: "earlier than \(found.place)")
    }

    /// The day in the address of the picture that is given for sharing.
    func publishedInPicture() -> Finding<StatedTime>? {
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
    func publishedInTitle() -> Finding<StatedTime>? {
        guard let title = evidence.title, let bar = title.range(ofLast: " | "),
            let time = shortDate(in: String(title[bar.upperBound...]))
        else { return nil }
        return Finding(value: time, place: "title", reason: "a date behind the last bar")
    }

    func publishedInAddress() -> Finding<StatedTime>? {
        guard let address = address ?? evidence.canonical, let time = day(in: address) else {
            return nil
        }
        return Finding(value: time, place: "url", reason: "the address holds a date")
    }

    /// What an address names of a day: `2025-03-04`, or its month or year alone.
    var addressDay: String? {
        guard let address = address ?? evidence.canonical else { return nil }
        if let day = day(in: address) { return day.asWritten }
        let parts = address.split(separator: "/")
        for index in parts.indices where parts[index].utf8.count == 4 {
            guard let year = Int(parts[index]), (1990...2100).contains(year) else { continue }
            guard index + 1 < parts.endIndex, let month = Int(parts[index + 1]),
                (1...12).contains(month)
            else { return "\(year)" }
            return "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
        return nil
    }

    /// The first day that the parts of an address name.
    private func day(
        in address: String,
        parts isMark: (Character) -> Bool = { $0 == "/" || $0 == "-" || $0 == "_" }
    ) -> StatedTime? {
        let parts = address.split(whereSeparator: isMark)
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
                "article:modified_time", "article:modified:time", "og:updated_time", "datemodified",
                "dcterms.modified",
                "last-modified", "dateupdate", "dateupdated", "updated_at", "updated_on"),
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
