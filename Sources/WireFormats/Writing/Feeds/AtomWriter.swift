import Markup
import News

/// Atom (RFC 4287) with Media RSS, paging (RFC 5005) and deleted entries (RFC 6721).
struct AtomWriter {
    let head: FeedHead
    let copies: [Copy]
    let written: Instant

    var document: [UInt8] {
        var xml = XMLWriter(reserving: 65_536)
        xml.declaration()
        xml.element("feed") { xml in
            xml.attribute("xmlns", FeedMarkup.atom)
            FeedMarkup.declareModules(to: &xml)
            if let language = head.language { xml.attribute("xml:lang", language) }
            writeHead(to: &xml)
            for copy in copies {
                if copy.standing == .canceled {
                    FeedMarkup.deleted(copy, written: written, to: &xml)
                } else {
                    xml.element("entry") { entry(copy, to: &$0) }
                }
            }
        }
        return xml.bytes
    }

    private func writeHead(to xml: inout XMLWriter) {
        xml.element("id", text: head.writtenID)
        text("title", head.title ?? "", to: &xml)
        if let summary = head.summary { text("subtitle", summary, to: &xml) }
        xml.element("updated", text: head.updated?.written ?? written.description)
        if let link = head.link { FeedMarkup.link("alternate", link, as: "link", to: &xml) }
        if let link = head.selfLink { FeedMarkup.link("self", link, as: "link", to: &xml) }
        for hub in head.hubs { FeedMarkup.link("hub", hub, as: "link", to: &xml) }
        if let paging = head.paging { FeedMarkup.paging(paging, as: "link", to: &xml) }
        for author in head.authors {
            FeedMarkup.person(author, as: "author", prefix: false, to: &xml)
        }
        for subject in head.subjects { category(subject, to: &xml) }
        if let rights = head.rights { text("rights", rights, to: &xml) }
        if let image = head.image { xml.element("logo", text: image) }
        if let icon = head.icon { xml.element("icon", text: icon) }
        if let schedule = head.schedule { FeedMarkup.schedule(schedule, to: &xml) }
    }

    private func entry(_ copy: Copy, to xml: inout XMLWriter) {
        if let language = copy.language { xml.attribute("xml:lang", language) }
        xml.element("id", text: copy.writtenID)
        text("title", copy.headline, to: &xml)
        let updated = copy.updated?.written ?? copy.published?.written ?? written.description
        xml.element("updated", text: updated)
        if let published = copy.published?.written { xml.element("published", text: published) }
        if let link = copy.link { FeedMarkup.link("alternate", link, as: "link", to: &xml) }
        for byline in copy.bylines {
            FeedMarkup.person(byline, as: "author", prefix: false, to: &xml)
        }
        if copy.bylines.isEmpty, head.authors.isEmpty { noAuthor(copy, to: &xml) }
        for subject in copy.subjects { category(subject, to: &xml) }
        if let rights = copy.rights { text("rights", rights, to: &xml) }
        enclosures(copy.media, to: &xml)
        FeedMarkup.media(copy.media, to: &xml)
        if let outlet = copy.outlet, outlet != head.title {
            xml.element("source") { text("title", outlet, to: &$0) }
        }
        blocks("summary", copy.standfirst, to: &xml)
        blocks("content", copy.writtenBodyWithDateline, to: &xml)
    }

    /// Every entry names someone (section 4.1.1): whoever published it.
    private func noAuthor(_ copy: Copy, to xml: inout XMLWriter) {
        let name = copy.agency?.name ?? copy.outlet ?? head.title
        guard let name, !name.isEmpty else { return }
        FeedMarkup.person(Byline(name), as: "author", prefix: false, to: &xml)
    }

    private func enclosures(_ media: [Media], to xml: inout XMLWriter) {
        for item in media where item.role == .enclosure {
            xml.element("link") { xml in
                xml.attribute("rel", "enclosure")
                xml.attribute("href", item.address)
                if let type = item.type { xml.attribute("type", type) }
                if let length = item.length { xml.attribute("length", String(length)) }
            }
        }
    }

    private func category(_ subject: Subject, to xml: inout XMLWriter) {
        guard let term = subject.code ?? subject.name else { return }
        xml.element("category") { xml in
            xml.attribute("term", term)
            if let scheme = subject.scheme { xml.attribute("scheme", scheme) }
            if let name = subject.name, name != term || FeedMarkup.line(name) != name {
                xml.attribute("label", FeedMarkup.line(name))
            }
        }
    }

    /// A text construct: HTML where plain text could be misread.
    private func text(_ name: StaticString, _ string: String, to xml: inout XMLWriter) {
        let needsHTML = string.utf8.contains { $0 == 0x26 || $0 == 0x3C }
        xml.element(name) { xml in
            if needsHTML { xml.attribute("type", "html") }
            xml.text(needsHTML ? FeedMarkup.escaped(string) : string)
        }
    }

    private func blocks(_ name: StaticString, _ blocks: [Block], to xml: inout XMLWriter) {
        // As HTML in text, which every reader takes as it is; some decode XHTML once too often.
        let html = FeedMarkup.html(blocks)
        guard !html.isEmpty else { return }
        xml.element(name) { xml in
            xml.attribute("type", "html")
            xml.text(utf8: html)
        }
    }
}

extension FeedHead {
    /// The feed's id, or one made of what tells it from others.
    var writtenID: String {
        id ?? selfLink ?? link ?? "urn:wiredesk:feed:" + (title ?? "untitled").wordsAsURN
    }
}

extension String {
    /// The letters and figures, in lower case, parted by dashes: fit for a URN.
    fileprivate var wordsAsURN: String {
        lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
