import Markup
import News

/// Reads JSON Feed 1.0 and 1.1 (<https://www.jsonfeed.org/version/1.1/>).
enum JSONFeed {
    /// Whether a JSON document is a JSON Feed: it says so, or has a list of items as feeds have.
    static func isFeed(_ document: JSONValue) -> Bool {
        if let version = document["version"]?.string, version.contains("jsonfeed.org") {
            return true
        }
        guard let items = document["items"]?.array, document["title"] != nil else { return false }
        return items.allSatisfy { $0.members != nil }
    }

    static func read(
        _ text: DecodedText, _ looks: DeliveryLooks, hints: Hints
    ) throws(WireError) -> Reading {
        guard case .json(let document, let faults) = looks.kind else {
            throw .unreadable(.jsonFeed, Fault("it is no JSON"))
        }
        var reading = Reading(format: .jsonFeed, charset: text.charset.name)
        reading.faults = Fault.list(text.faults + faults, in: text)
        let head = head(document, base: hints.url)
        let base = hints.url ?? head.selfLink ?? head.link
        let authors = JSONFeedItem.bylines(document)
        reading.feed = head
        let withdrawn = withdrawn(document)
        reading.copies = (document["items"]?.array ?? []).prefix(FeedReader.most).compactMap {
            guard $0.members != nil else { return nil }
            return JSONFeedItem(value: $0, base: base).copy(in: head, authors: authors)
        }
        reading.copies += withdrawn
        return reading
    }

    private static func head(_ document: JSONValue, base: String?) -> FeedHead {
        var head = FeedHead()
        head.title = line(document["title"])
        head.link = address(document["home_page_url"], base)
        head.selfLink = address(document["feed_url"], base)
        head.language = document["language"]?.string
        head.summary = line(document["description"])
        for hub in document["hubs"]?.array ?? [] {
            if let address = address(hub["url"], base) { head.hubs.append(address) }
        }
        head.authors = JSONFeedItem.bylines(document)
        head.image = address(document["icon"], base)
        head.icon = address(document["favicon"], base)
        if let next = address(document["next_url"], base) {
            var paging = FeedPaging()
            paging.next = next
            head.paging = paging
        }
        head.extras = extras(document, but: known)
        return head
    }

    /// The members that have no field of their own; objects and lists as JSON.
    static func extras(_ value: JSONValue, but known: Set<String>) -> [Extra] {
        var extras: [Extra] = []
        for member in value.members ?? [] where !known.contains(member.name) {
            guard member.value != .null, extras.count < FeedItem.most else { continue }
            let value = member.value.scalar ?? member.value.written
            extras.append(Extra(name: member.name, value: value))
        }
        return extras
    }

    /// What another wiredesk's feed says it took back.
    private static func withdrawn(_ document: JSONValue) -> [Copy] {
        let list = document["_wiredesk"]?["withdrawn"]?.array ?? []
        return list.prefix(FeedReader.most).compactMap { gone in
            guard let id = gone["id"]?.scalar.map(trimmed), !id.isEmpty else { return nil }
            var copy = Copy()
            copy.providerID = id
            copy.standing = .canceled
            copy.statedChange = StatedChange(.withdrawal, words: "_wiredesk/withdrawn")
            copy.updated = gone["when"]?.scalar.map { StatedTime(stated: trimmed($0)) }
            copy.origins[.standing] = Origin("_wiredesk/withdrawn")
            return copy
        }
    }

    private static let known: Set<String> = [
        "version", "title", "home_page_url", "feed_url", "language", "description", "hubs",
        "items", "authors", "author", "icon", "favicon", "next_url",
    ]

    /// A string as one line for display; nil when it is empty.
    static func line(_ value: JSONValue?) -> String? {
        guard let string = value?.scalar else { return nil }
        let line = FeedText(bytes: Array(string.utf8), kind: .plain, base: nil).line
        return line.isEmpty ? nil : line
    }

    /// A resolved address; nil when it is empty.
    static func address(_ value: JSONValue?, _ base: String?) -> String? {
        guard let string = value?.string, !string.isEmpty else { return nil }
        return resolveAddress(string, against: base)
    }
}
