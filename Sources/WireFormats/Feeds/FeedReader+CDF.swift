import Markup
import News

/// Microsoft's Channel Definition Format, in which attributes hold what RSS has elements for.
extension FeedReader {
    /// Reads the attributes of a `CHANNEL`; those of RSS have none.
    mutating func readChannel() {
        let base = attribute("base", "BASE") ?? xml.base
        let address = attribute("href", "HREF")
        if format == nil {
            format = address == nil && attribute("base", "BASE") == nil ? .rss : .cdf
        }
        guard format == .cdf else { return }
        if let address {
            headLink.offer(
                resolveAddress(address, against: base), rank: 0, from: FeedPlace(.address))
        }
        if let time = attribute("lastmod", "LASTMOD") {
            headUpdated.offer(
                StatedTime(stated: trimmed(time)), rank: 0, from: FeedPlace(.lastChange))
        }
    }

    /// The attributes of an `ITEM`.
    mutating func readChannelItem() {
        if let address = attribute("href", "HREF") {
            item.link.offer(
                resolveAddress(address, against: xml.base), rank: 0, from: FeedPlace(.address))
        }
        if let time = attribute("lastmod", "LASTMOD") {
            item.updated.offer(
                StatedTime(stated: trimmed(time)), rank: 0, from: FeedPlace(.lastChange))
        }
    }

    /// `A` and `LOGO`, whose addresses are attributes; whether it was one of these.
    mutating func readChannelPart() -> Bool {
        let name = xml.name.local.lowercased()
        guard name == "a" || name == "logo", let address = attribute("href", "HREF") else {
            return false
        }
        let resolved = resolveAddress(address, against: xml.base)
        if name == "logo" {
            if !isInItem {
                head.image = head.image ?? resolved
            } else {
                add(Media(.thumbnail, address: resolved))
            }
        } else if !isInItem {
            headLink.offer(resolved, rank: 1, from: FeedPlace(.anchor))
        } else {
            item.link.offer(resolved, rank: 1, from: FeedPlace(.anchor))
        }
        // An anchor holds the title in some channels: it is read on.
        if name == "logo" { xml.skipElement() }
        return true
    }

    /// `SCHEDULE`: the interval between two changes.
    mutating func readChannelSchedule() {
        let outside = xml.depth - 1
        while xml.depth > outside {
            switch xml.next() {
            case .start where xml.name.local.lowercased() == "intervaltime":
                let minutes =
                    count("day", "DAY") * 1440 + count("hour", "HOUR") * 60 + count("min", "MIN")
                if minutes > 0, !isInItem { head.minutesToLive = head.minutesToLive ?? minutes }
            case .start, .end, .text: continue
            case .finish: return
            }
        }
    }

    /// The value of an attribute in either case of its name.
    private mutating func attribute(_ name: StaticString, _ capitals: StaticString) -> String? {
        xml.attribute(name) ?? xml.attribute(capitals)
    }

    private mutating func count(_ name: StaticString, _ capitals: StaticString) -> Int {
        min(attribute(name, capitals).flatMap { Int($0) } ?? 0, 10_000)
    }
}
