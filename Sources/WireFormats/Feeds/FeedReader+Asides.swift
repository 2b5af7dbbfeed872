import Markup
import News

extension FeedReader {
    /// Reads a part of a feed that has titles and links of its own.
    mutating func readAside(_ aside: FeedTag.Aside) {
        switch aside {
        case .image: readImage()
        case .cloud: readCloud()
        case .skipHours:
            let hours = readParts().compactMap { Int($0.text) }.filter { (0...24).contains($0) }
            change { $0.quietHours += hours.map { $0 % 24 } }
        case .skipDays:
            let days = readParts().map(\.text)
            change { $0.quietDays += days }
        case .schedule: readChannelSchedule()
        case .textInput, .other: readOthers()
        }
    }

    /// The texts of the elements directly inside, by their names; the element's own text by none.
    mutating func readParts() -> [(name: String, text: String)] {
        let outside = xml.depth - 1
        var parts: [(name: String, text: String)] = []
        var own: [UInt8] = []
        reading: while xml.depth > outside {
            switch xml.next() {
            case .start:
                if tags.isBoundary(&xml) {
                    xml.hoist(to: outside + 1)
                    xml.giveStartAgain()
                    break reading
                }
                let name = tags.place(of: &xml)
                if let text = readString(), parts.count < FeedItem.most {
                    parts.append((name, text))
                }
            case .text: if !own.isEmpty || !xml.isBlank { xml.appendText(to: &own) }
            case .end: continue
            case .finish: break reading
            }
        }
        if own.isEmpty { return parts }
        let text = trimmed(String(decoding: own, as: UTF8.self))
        return text.isEmpty ? parts : parts + [("", text)]
    }

    /// RSS `image`: the feed's picture, or a picture of the item.
    private mutating func readImage() {
        let place = tags.place(of: &xml)
        let base = xml.base
        let resource = xml.attribute("resource", in: Self.rdf) ?? xml.attribute("href")
        var address = resource ?? xml.attribute("url")
        for part in readParts() {
            if part.name == "url" || part.name.isEmpty {
                address = address ?? part.text
            } else if !isInItem {
                addHeadExtra(String(joining: place, "/", part.name), part.text)
            }
        }
        guard let address, !address.isEmpty else { return }
        takeCover(resolveAddress(address, against: base))
    }

    /// A picture named by an attribute or a text: `itunes:image`, `logo`.
    mutating func readCover() {
        let base = xml.base
        let href = xml.attribute("href")
        let text = readString()
        guard let address = href ?? text else { return }
        takeCover(resolveAddress(address, against: base))
    }

    private mutating func takeCover(_ address: String) {
        if !isInItem {
            head.image = head.image ?? address
        } else {
            add(Media(.thumbnail, address: address))
        }
    }

    private mutating func readCloud() {
        var cloud = FeedCloud()
        cloud.domain = xml.attribute("domain")
        cloud.port = xml.attribute("port").flatMap { Int($0) }
        cloud.path = xml.attribute("path")
        cloud.registerProcedure = xml.attribute("registerProcedure")
        cloud.protocol = xml.attribute("protocol")
        xml.skipElement()
        if !isInItem { head.cloud = head.cloud ?? cloud }
    }

    private mutating func readOthers() {
        let place = tags.place(of: &xml)
        for part in readParts() {
            let name = part.name.isEmpty ? place : String(joining: place, "/", part.name)
            if isInItem { addExtra(name, part.text) } else { addHeadExtra(name, part.text) }
        }
    }

    /// Changes the schedule of the head; an item has none.
    mutating func change(_ work: (inout FeedSchedule) -> Void) {
        guard !isInItem else { return }
        var schedule = head.schedule ?? FeedSchedule()
        work(&schedule)
        if schedule.quietHours.count <= 24, schedule.quietDays.count <= 7 {
            head.schedule = schedule
        }
    }

    mutating func addHeadExtra(_ name: String, _ value: String) {
        if head.extras.count < FeedItem.most {
            if WordPressExport.isMark(name) { isExport = true }
            head.extras.append(Extra(name: name, value: value))
        }
    }
}
