import Markup
import News

/// The site's addresses for search engines, in the form of sitemaps.org.
struct Sitemap {
    /// The format's own limit.
    static let most = 50_000

    let masthead: Masthead
    let stories: [Story]

    func print() -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.element("urlset") { xml in
            xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
            entry(Address.front, stories.map(\.updated).max(), to: &xml)
            for section in Section.allCases { entry(Address.section(section), nil, to: &xml) }
            let room = Self.most - 1 - Section.allCases.count
            for story in stories.prefix(room) where !story.lead.isNotice {
                entry(Address.story(story.id), story.updated, to: &xml)
            }
        }
        return xml.bytes
    }

    private func entry(_ address: String, _ changed: Instant?, to xml: inout XMLWriter) {
        xml.element("url") { xml in
            xml.element("loc", text: masthead.address + address)
            if let changed { xml.element("lastmod", text: changed.description) }
        }
    }
}
