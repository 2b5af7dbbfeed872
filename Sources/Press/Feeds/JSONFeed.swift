import Markup
import News

/// A JSON Feed, version 1.1; what only a newswire has stands under `_wiredesk`.
struct JSONFeed {
    private let edition: Edition<FeedPage>
    private let site: String

    init(_ edition: Edition<FeedPage>) {
        self.edition = edition
        site = edition.masthead.address
    }

    func print() -> [UInt8] {
        let page = edition.page
        var json = JSONWriter(reserving: 65_536)
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", page.title(edition.masthead))
            json.member("home_page_url", site + page.address)
            json.member("feed_url", site + Address.jsonFeed(of: page.address))
            if page.scope == .site { json.member("description", edition.masthead.motto) }
            json.member("icon", site + Asset.icon.path)
            json.member(
                "authors",
                array: { json in
                    json.object { $0.member("name", edition.masthead.name) }
                })
            json.member(
                "items",
                array: { json in
                    for line in page.current {
                        json.object { item(FeedEntry(line, in: edition), to: &$0) }
                    }
                })
            withdrawn(page, to: &json)
        }
        return json.bytes
    }

    private func item(_ entry: FeedEntry, to json: inout JSONWriter) {
        let line = entry.line
        json.member("id", entry.address)
        json.member("url", entry.address)
        json.member("external_url", entry.original)
        json.member("title", entry.title)
        json.member("summary", line.standfirst.isEmpty ? nil : line.standfirst)
        json.member("content_html", String(decoding: entry.content, as: UTF8.self))
        json.member("image", line.picture.flatMap { LinkAddress($0.address) }?.text)
        json.member("date_published", entry.published.description)
        json.member("date_modified", entry.updated.description)
        json.member("language", line.language)
        json.member(
            "authors",
            array: { json in
                for author in entry.authors { json.object { $0.member("name", author) } }
            })
        json.member("tags", array: { $0.string(line.section.title) })
        json.member(
            "_wiredesk",
            object: { json in
                json.member("kind", line.kind.rawValue)
                json.member("story", line.story.text)
                json.member("of", line.of?.text)
                json.member("outlet", line.outlet)
                json.member("agency", line.agency)
            })
    }

    private func withdrawn(_ page: FeedPage, to json: inout JSONWriter) {
        let withdrawals = page.withdrawals
        guard !withdrawals.isEmpty else { return }
        json.member(
            "_wiredesk",
            object: { json in
                json.member(
                    "withdrawn",
                    array: { json in
                        for withdrawal in withdrawals {
                            json.object { json in
                                json.member("id", site + Address.copy(withdrawal.id))
                                json.member("when", withdrawal.moment.description)
                            }
                        }
                    })
            })
    }
}
