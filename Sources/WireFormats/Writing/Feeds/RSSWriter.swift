import Markup
import News

/// RSS 2.0 (<https://www.rssboard.org/rss-specification>) with the modules it needs to lose little.
struct RSSWriter {
    let head: FeedHead
    let copies: [Copy]
    let written: Instant

    var document: [UInt8] {
        var xml = XMLWriter(reserving: 65_536)
        xml.declaration()
        xml.element("rss") { xml in
            xml.attribute("version", "2.0")
            xml.attribute("xmlns:atom", FeedMarkup.atom)
            xml.attribute("xmlns:content", FeedMarkup.contentModule)
            xml.attribute("xmlns:dc", FeedMarkup.dublinCore)
            FeedMarkup.declareModules(to: &xml)
            xml.element("channel") { xml in
                writeHead(to: &xml)
                for copy in copies {
                    if copy.standing == .canceled {
                        FeedMarkup.deleted(copy, written: written, to: &xml)
                    } else {
                        xml.element("item") { item(copy, to: &$0) }
                    }
                }
            }
        }
        return xml.bytes
    }

    private func writeHead(to xml: inout XMLWriter) {
        line("title", head.title ?? "", to: &xml)
        xml.element("link", text: head.link ?? "")
        line("description", head.summary ?? "", to: &xml)
        if let language = head.language { xml.element("language", text: language) }
        if let rights = head.rights { line("copyright", rights, to: &xml) }
        if let id = head.id { xml.element("atom:id", text: id) }
        if let updated = head.updated?.mailDate { xml.element("lastBuildDate", text: updated) }
        if let link = head.selfLink { FeedMarkup.link("self", link, as: "atom:link", to: &xml) }
        for hub in head.hubs { FeedMarkup.link("hub", hub, as: "atom:link", to: &xml) }
        if let paging = head.paging { FeedMarkup.paging(paging, as: "atom:link", to: &xml) }
        for author in head.authors {
            FeedMarkup.person(author, as: "atom:author", prefix: true, to: &xml)
        }
        for subject in head.subjects { category(subject, to: &xml) }
        if let minutes = head.minutesToLive { xml.element("ttl", text: String(minutes)) }
        if let schedule = head.schedule { self.schedule(schedule, to: &xml) }
        if let cloud = head.cloud { self.cloud(cloud, to: &xml) }
        if let icon = head.icon { xml.element("atom:icon", text: icon) }
        guard let image = head.image else { return }
        xml.element("image") { xml in
            xml.element("url", text: image)
            line("title", head.title ?? "", to: &xml)
            xml.element("link", text: head.link ?? "")
        }
    }

    private func schedule(_ schedule: FeedSchedule, to xml: inout XMLWriter) {
        FeedMarkup.schedule(schedule, to: &xml)
        if !schedule.quietHours.isEmpty {
            xml.element("skipHours") { xml in
                for hour in schedule.quietHours { xml.element("hour", text: String(hour)) }
            }
        }
        if !schedule.quietDays.isEmpty {
            xml.element("skipDays") { xml in
                for day in schedule.quietDays { xml.element("day", text: day) }
            }
        }
    }

    private func cloud(_ cloud: FeedCloud, to xml: inout XMLWriter) {
        xml.element("cloud") { xml in
            if let domain = cloud.domain { xml.attribute("domain", domain) }
            if let port = cloud.port { xml.attribute("port", String(port)) }
            if let path = cloud.path { xml.attribute("path", path) }
            if let name = cloud.registerProcedure { xml.attribute("registerProcedure", name) }
            if let name = cloud.protocol { xml.attribute("protocol", name) }
        }
    }

    private func item(_ copy: Copy, to xml: inout XMLWriter) {
        if let language = copy.language, language != head.language {
            xml.attribute("xml:lang", language)
        }
        line("title", copy.headline, to: &xml)
        if let link = copy.link { xml.element("link", text: link) }
        xml.element("guid") { xml in
            xml.attribute("isPermaLink", "false")
            xml.text(copy.writtenID)
        }
        if let published = copy.published?.mailDate { xml.element("pubDate", text: published) }
        if let updated = copy.updated?.written { xml.element("atom:updated", text: updated) }
        for byline in copy.bylines { line("dc:creator", byline.name, to: &xml) }
        if copy.bylines.contains(where: { $0.email != nil || $0.link != nil }) {
            for byline in copy.bylines {
                FeedMarkup.person(byline, as: "atom:author", prefix: true, to: &xml)
            }
        }
        for subject in copy.subjects { category(subject, to: &xml) }
        if let rights = copy.rights { line("dc:rights", rights, to: &xml) }
        enclosures(copy.media, to: &xml)
        FeedMarkup.media(copy.media, to: &xml)
        if let outlet = copy.outlet, outlet != head.title { source(outlet, copy, to: &xml) }
        html("description", copy.standfirst, to: &xml)
        html("content:encoded", copy.writtenBodyWithDateline, to: &xml)
    }

    private func source(_ outlet: String, _ copy: Copy, to xml: inout XMLWriter) {
        xml.element("source") { xml in
            let address = copy.extras.first { $0.name == "source@url" }?.value ?? copy.link
            if let address { xml.attribute("url", address) }
            xml.text(FeedMarkup.line(outlet))
        }
    }

    private func enclosures(_ media: [Media], to xml: inout XMLWriter) {
        for item in media where item.role == .enclosure {
            xml.element("enclosure") { xml in
                xml.attribute("url", item.address)
                if let length = item.length { xml.attribute("length", String(length)) }
                if let type = item.type { xml.attribute("type", type) }
            }
        }
    }

    private func category(_ subject: Subject, to xml: inout XMLWriter) {
        guard let name = subject.name ?? subject.code else { return }
        xml.element("category") { xml in
            if let scheme = subject.scheme { xml.attribute("domain", scheme) }
            xml.text(FeedMarkup.line(name))
        }
    }

    private func line(_ name: StaticString, _ text: String, to xml: inout XMLWriter) {
        xml.element(name, text: FeedMarkup.line(text))
    }

    private func html(_ name: StaticString, _ blocks: [Block], to xml: inout XMLWriter) {
        let html = FeedMarkup.html(blocks)
        if !html.isEmpty { xml.element(name) { $0.text(utf8: html) } }
    }
}

extension StatedTime {
    /// The moment as mail has it (RFC 5322 section 3.3), in the zone it was stated in.
    var mailDate: String? {
        guard let instant else { return nil }
        let offset = offsetMinutes ?? 0
        let clock = Calendar.reading(of: instant, offsetMinutes: offset)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        let year = String(repeating: "0", count: max(0, 4 - String(clock.year).count))
        let day = "\(days[clock.weekday]), \(two(clock.day)) \(months[clock.month - 1])"
        let time = "\(two(clock.hour)):\(two(clock.minute)):\(two(clock.second))"
        let zone = two(abs(offset) / 60) + two(abs(offset) % 60)
        return "\(day) \(year)\(clock.year) \(time) \(offset < 0 ? "-" : "+")\(zone)"
    }
}
