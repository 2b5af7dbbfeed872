import Markup
import News

/// Microsoft's Channel Definition Format, in which attributes hold what RSS has elements for.
extension FeedReader {
    /// Reads the attributes of a `CHANNEL`; those of RSS have none.
    mutating func readChannel() {
        let base = attribute("base") ?? xml.base
        let address = attribute("href")
        if format == nil { format = address == nil && attribute("base") == nil ? .rss : .cdf }
        guard format == .cdf else { return }
        if let address {
            headLink.offer(resolveAddress(address, against: base), rank: 0, from: "@href")
        }
        if let time = attribute("lastmod") {
            headUpdated.offer(StatedTime(stated: trimmed(time)), rank: 0, from: "@lastmod")
        }
    }

    /// The attributes of an `ITEM`.
    mutating func readChannelItem(into new: inout FeedItem) {
        if let address = attribute("href") {
            new.link.offer(resolveAddress(address, against: xml.base), rank: 0, from: "@href")
        }
        if let time = attribute("lastmod") {
            new.updated.offer(StatedTime(stated: trimmed(time)), rank: 0, from: "@lastmod")
        }
    }

    /// `A` and `LOGO`, whose addresses are attributes; whether it was one of these.
    mutating func readChannelPart() -> Bool {
        let name = xml.name.local.lowercased()
        guard name == "a" || name == "logo", let address = attribute("href") else { return false }
        let resolved = resolveAddress(address, against: xml.base)
        if name == "logo" {
            if item == nil {
                head.image = head.image ?? resolved
            } else {
                add(Media(.thumbnail, address: resolved))
            }
        } else if item == nil {
            headLink.offer(resolved, rank: 1, from: "a@href")
        } else {
            item?.link.offer(resolved, rank: 1, from: "a@href")
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
                let parts = ["day": 1440, "hour": 60, "min": 1]
                let minutes = parts.reduce(0) { sum, part in
                    sum + min(attribute(part.key).flatMap { Int($0) } ?? 0, 10_000) * part.value
                }
                if minutes > 0, item == nil { head.minutesToLive = head.minutesToLive ?? minutes }
            case .start, .end, .text: continue
            case .finish: return
            }
        }
    }

    /// The value of an attribute in either case of its name.
    private mutating func attribute(_ name: String) -> String? {
        xml.attribute(name) ?? xml.attribute(name.uppercased())
    }
}
