import Markup
import News

/// An Atom feed (RFC 4287) with the tombstones of RFC 6721.
struct AtomFeed {
    private let edition: Edition<FeedPage>
    private let site: String

    init(_ edition: Edition<FeedPage>) {
        self.edition = edition
        site = edition.masthead.address
    }

    func print() -> [UInt8] {
        let page = edition.page
        var xml = XMLWriter(reserving: 65_536)
        xml.declaration()
        xml.element("feed") { xml in
            xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
            xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0")
            head(page, to: &xml)
            for withdrawal in page.withdrawals { tombstone(withdrawal, to: &xml) }
            for line in page.current { entry(FeedEntry(line, in: edition), to: &xml) }
        }
        return xml.bytes
    }

    private func head(_ page: FeedPage, to xml: inout XMLWriter) {
        xml.element("id", text: site + page.address)
        xml.element("title", text: page.title(edition.masthead))
        if page.scope == .site, !edition.masthead.motto.isEmpty {
            xml.element("subtitle", text: edition.masthead.motto)
        }
        xml.element("updated", text: (page.changed ?? edition.printed).description)
        link("self", site + Address.atom(of: page.address), type: MediaType.atom, to: &xml)
        link("alternate", site + page.address, type: "text/html", to: &xml)
        xml.element("author") { $0.element("name", text: edition.masthead.name) }
        xml.element("icon", text: site + Asset.icon.path)
        xml.element("generator", text: "Wiredesk")
    }

    private func tombstone(_ withdrawal: FeedPage.Withdrawal, to xml: inout XMLWriter) {
        xml.element("at:deleted-entry") { xml in
            xml.attribute("ref", site + Address.copy(withdrawal.id))
            xml.attribute("when", withdrawal.moment.description)
            xml.element("at:comment", text: "Withdrawn by its source")
        }
    }

    private func entry(_ entry: FeedEntry, to xml: inout XMLWriter) {
        xml.element("entry") { xml in
            if let language = entry.line.language { xml.attribute("xml:lang", language) }
            xml.element("id", text: entry.address)
            xml.element("title", text: entry.title)
            xml.element("published", text: entry.published.description)
            xml.element("updated", text: entry.updated.description)
            link("alternate", entry.address, type: "text/html", to: &xml)
            link("related", site + Address.story(entry.line.story), type: "text/html", to: &xml)
            if let original = entry.original { link("via", original, type: nil, to: &xml) }
            for author in entry.authors {
                xml.element("author") { $0.element("name", text: author) }
            }
            category(entry.line.section, to: &xml)
            if let rights = entry.filed?.copy.rights { xml.element("rights", text: rights) }
            text(of: entry, to: &xml)
        }
    }

    private func text(of entry: FeedEntry, to xml: inout XMLWriter) {
        if !entry.line.standfirst.isEmpty {
            xml.element("summary", text: entry.line.standfirst)
        }
        xml.element("content") { xml in
            xml.attribute("type", "html")
            xml.text(utf8: entry.content)
        }
    }

    private func category(_ section: Section, to xml: inout XMLWriter) {
        xml.element("category") { xml in
            xml.attribute("term", section.rawValue)
            xml.attribute("label", section.title)
        }
    }

    private func link(
        _ relation: String, _ address: String, type: String?, to xml: inout XMLWriter
    ) {
        xml.element("link") { xml in
            xml.attribute("rel", relation)
            if let type { xml.attribute("type", type) }
            xml.attribute("href", address)
        }
    }
}
