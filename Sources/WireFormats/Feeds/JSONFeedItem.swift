import Markup
import News

/// One item of a JSON Feed.
struct JSONFeedItem {
    let value: JSONValue
    let base: String?

    func copy(in head: FeedHead, authors: [Byline]) -> Copy {
        var copy = Copy()
        copy.providerID = value["id"]?.scalar.map(trimmed)
        copy.headline = JSONFeed.line(value["title"]) ?? ""
        copy.link =
            JSONFeed.address(value["url"], base)
            ?? JSONFeed.address(value["external_url"], base)
        copy.standfirst = blocks("summary", .plain)
        copy.body = blocks("content_html", .html)
        if copy.body.isEmpty { copy.body = blocks("content_text", .plain) }
        copy.published = time("date_published")
        copy.updated = time("date_modified")
        copy.bylines = Self.bylines(value)
        if copy.bylines.isEmpty { copy.bylines = authors }
        copy.subjects = (value["tags"]?.array ?? []).prefix(FeedItem.most).compactMap {
            JSONFeed.line($0).map { Subject(name: $0) }
        }
        copy.media = media
        copy.language = value["language"]?.string ?? head.language
        copy.outlet = head.title
        copy.extras = extras
        noteOrigins(&copy)
        return copy
    }

    /// The authors of an item or a feed; version 1.0 had one `author`.
    static func bylines(_ value: JSONValue) -> [Byline] {
        let listed =
            value["authors"]?.array ?? (value["authors"] ?? value["author"]).map { [$0] } ?? []
        let people =
            listed.contains { $0.members != nil } ? listed.filter { $0.members != nil } : listed
        return people.prefix(FeedItem.most).compactMap { author in
            guard
                let name = JSONFeed.line(author["name"]) ?? author.string ?? author["url"]?.string,
                !name.isEmpty
            else { return nil }
            return Byline(name, link: author["url"]?.string)
        }
    }

    private func blocks(_ name: String, _ kind: FeedText.Kind) -> [Block] {
        guard let string = value[name]?.string else { return [] }
        return FeedText(bytes: Array(string.utf8), kind: kind, base: copyBase).blocks
    }

    private var copyBase: String? { JSONFeed.address(value["url"], base) ?? base }

    private func time(_ name: String) -> StatedTime? {
        guard let words = value[name]?.scalar.map(trimmed), !words.isEmpty else { return nil }
        return StatedTime(stated: words)
    }

    private var media: [Media] {
        var media: [Media] = []
        for attachment in (value["attachments"]?.array ?? []).prefix(FeedItem.most) {
            guard let address = JSONFeed.address(attachment["url"], base) else { continue }
            var item = Media(
                .enclosure, address: address, type: attachment["mime_type"]?.string,
                length: attachment["size_in_bytes"]?.int)
            item.title = JSONFeed.line(attachment["title"])
            media.append(item)
        }
        for name in ["image", "banner_image"] {
            guard let address = JSONFeed.address(value[name], base) else { continue }
            media.append(Media(.picture, address: address))
        }
        return media
    }

    private var extras: [Extra] { JSONFeed.extras(value, but: Self.known) }

    private func noteOrigins(_ copy: inout Copy) {
        func note(_ field: Copy.Field, _ isThere: Bool, _ place: String) {
            if isThere { copy.origins[field] = Origin("items/" + place) }
        }
        note(.providerID, copy.providerID != nil, "id")
        note(.headline, !copy.headline.isEmpty, "title")
        note(.link, copy.link != nil, value["url"]?.string == nil ? "external_url" : "url")
        note(.standfirst, !copy.standfirst.isEmpty, "summary")
        note(
            .body, !copy.body.isEmpty,
            value["content_html"] == nil ? "content_text" : "content_html")
        note(.published, copy.published != nil, "date_published")
        note(.updated, copy.updated != nil, "date_modified")
        note(.bylines, !copy.bylines.isEmpty, "authors")
    }

    private static let known: Set<String> = [
        "id", "title", "url", "summary", "content_html", "content_text", "date_published",
        "date_modified", "language", "image", "banner_image", "authors", "author", "tags",
        "attachments",
    ]
}
