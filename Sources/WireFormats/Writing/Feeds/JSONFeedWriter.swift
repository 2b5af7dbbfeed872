import Markup
import News

/// JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
struct JSONFeedWriter {
    let head: FeedHead
    let copies: [Copy]
    let written: Instant

    var document: [UInt8] {
        var json = JSONWriter(reserving: 65_536)
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", FeedMarkup.plainLine(head.title ?? ""))
            json.member("home_page_url", head.link)
            json.member("feed_url", head.selfLink)
            json.member("description", head.summary.map(FeedMarkup.plainLine))
            json.member("icon", head.image)
            json.member("favicon", head.icon)
            json.member("language", head.language)
            json.member("next_url", head.paging?.next)
            authors(head.authors, to: &json)
            hubs(to: &json)
            json.key("items")
            json.array { json in
                for copy in copies where copy.standing != .canceled {
                    json.object { item(copy, to: &$0) }
                }
            }
            withdrawn(to: &json)
        }
        return json.bytes
    }

    private func item(_ copy: Copy, to json: inout JSONWriter) {
        json.member("id", copy.writtenID)
        json.member("url", copy.link)
        if !copy.headline.isEmpty { json.member("title", FeedMarkup.plainLine(copy.headline)) }
        let summary = copy.standfirst.map(\.plainText).joined(separator: "\n\n")
        if !summary.isEmpty { json.member("summary", summary) }
        let html = FeedMarkup.html(copy.writtenBodyWithDateline)
        json.member("content_html", String(decoding: html, as: UTF8.self))
        json.member("date_published", copy.published?.written)
        json.member("date_modified", copy.updated?.written)
        json.member("language", copy.language)
        authors(copy.bylines, to: &json)
        if !copy.subjects.isEmpty {
            json.key("tags")
            json.array { json in
                for subject in copy.subjects {
                    if let name = subject.name ?? subject.code {
                        json.string(FeedMarkup.plainLine(name))
                    }
                }
            }
        }
        let picture = copy.media.first { $0.role == .picture }
        json.member("image", picture?.address)
        attachments(copy.media.filter { $0 != picture }, to: &json)
    }

    private func attachments(_ media: [Media], to json: inout JSONWriter) {
        guard !media.isEmpty else { return }
        json.key("attachments")
        json.array { json in
            for item in media {
                json.object { json in
                    json.member("url", item.address)
                    json.member("mime_type", item.type ?? "application/octet-stream")
                    json.member("title", item.title.map(FeedMarkup.plainLine))
                    json.member("size_in_bytes", item.length)
                }
            }
        }
    }

    private func authors(_ authors: [Byline], to json: inout JSONWriter) {
        guard !authors.isEmpty else { return }
        json.key("authors")
        json.array { json in
            for author in authors {
                json.object { json in
                    json.member("name", FeedMarkup.plainLine(author.name))
                    json.member("url", author.link)
                }
            }
        }
    }

    private func hubs(to json: inout JSONWriter) {
        guard !head.hubs.isEmpty else { return }
        json.key("hubs")
        json.array { json in
            for hub in head.hubs {
                json.object { json in
                    json.member("type", "WebSub")
                    json.member("url", hub)
                }
            }
        }
    }

    /// Copy taken back, which JSON Feed has no word for; ``JSONFeed`` reads it.
    private func withdrawn(to json: inout JSONWriter) {
        let gone = copies.filter { $0.standing == .canceled }
        guard !gone.isEmpty else { return }
        json.key("_wiredesk")
        json.object { json in
            json.key("withdrawn")
            json.array { json in
                for copy in gone {
                    json.object { json in
                        json.member("id", copy.writtenID)
                        json.member("when", copy.updated?.written ?? written.description)
                    }
                }
            }
        }
    }
}
