import Markup
import News

/// One `h-entry` or `hentry` of a page.
struct MicroformatEntry {
    let formats: Microformats
    let node: Int

    private func property(_ names: String...) -> Int? {
        formats.property(Set(names), of: node).first
    }

    /// The address of the entry's own page.
    var link: String? {
        if let url = property("u-url") { return formats.address(url) }
        let links = formats.document.descendants(of: node).filter {
            formats.document.nodes[$0].name == .a
                && formats.document.attribute(.href, of: $0) != nil
        }
        let mark = links.first { relations($0).contains("bookmark") }
        if let mark { return formats.address(mark) }
        guard let title = property("p-name", "entry-title") else { return nil }
        if formats.document.nodes[title].name == .a { return formats.address(title) }
        let inTitle = formats.document.first(.a, under: title)
        return inTitle.flatMap { formats.address($0) }
    }

    private func relations(_ link: Int) -> [Substring] {
        (formats.document.value(.rel, of: link) ?? "").lowercased().split(separator: " ")
    }

    /// The entry as copy.
    func copy(in head: FeedHead) -> Copy {
        var copy = Copy()
        func note(_ field: Copy.Field, _ place: String) {
            copy.origins[field] = Origin("h-entry/" + place)
        }
        if let title = property("p-name", "entry-title") {
            copy.headline = formats.text(title)
            note(.headline, "p-name")
        }
        copy.link = link
        if copy.link != nil { note(.link, "u-url") }
        if let id = property("u-uid") {
            copy.providerID = formats.address(id)
            note(.providerID, "u-uid")
        }
        if let content = property("e-content", "entry-content") {
            copy.body = blocks(content)
            note(.body, "e-content")
        }
        if let summary = property("p-summary", "entry-summary") {
            copy.standfirst = blocks(summary)
            note(.standfirst, "p-summary")
        }
        if copy.body.isEmpty, copy.standfirst.isEmpty, copy.headline.isEmpty {
            // An entry without any property is its own text.
            copy.body = blocks(node)
            note(.body, "text")
        }
        copy.published = property("dt-published", "published").flatMap(formats.time)
        if copy.published != nil { note(.published, "dt-published") }
        copy.updated = property("dt-updated", "updated").flatMap(formats.time)
        if copy.updated != nil { note(.updated, "dt-updated") }
        copy.bylines = bylines
        if copy.bylines.isEmpty { copy.bylines = head.authors }
        if !copy.bylines.isEmpty { note(.bylines, "p-author") }
        copy.subjects = formats.property(["p-category"], of: node).prefix(FeedItem.most).map {
            Subject(name: formats.text($0))
        }
        copy.media = media
        copy.language = head.language
        copy.outlet = head.title
        copy.extras = extras
        return copy
    }

    private func blocks(_ node: Int) -> [Block] {
        var reader = HTMLBlocks(formats.document, base: formats.base, readsFallbacks: true)
        reader.read(node)
        return reader.blocks
    }

    /// The people of `p-author`, or of hAtom's `author vcard`.
    private var bylines: [Byline] {
        formats.property(["p-author", "author"], of: node).prefix(FeedItem.most).compactMap {
            formats.byline($0)
        }
    }

    private var media: [Media] {
        let roles: [(String, Media.Role)] = [
            ("u-photo", .picture), ("u-featured", .picture), ("u-audio", .audio),
            ("u-video", .video),
        ]
        return roles.flatMap { name, role in
            formats.property([name], of: node).prefix(FeedItem.most).compactMap { node in
                formats.address(node).map { Media(role, address: $0) }
            }
        }
    }

    private var extras: [Extra] {
        let names = ["u-in-reply-to", "u-like-of", "u-repost-of", "u-bookmark-of", "u-syndication"]
        return names.flatMap { name in
            formats.property([name], of: node).prefix(FeedItem.most).compactMap { node in
                formats.address(node).map { Extra(name: name, value: $0) }
            }
        }
    }
}

extension Microformats {
    /// The person an element names: an `h-card`, a `vcard`, or its words.
    func byline(_ node: Int) -> Byline? {
        let name = all(["p-name", "fn"], under: node).first ?? node
        var byline = Byline(text(name))
        let page = all(["u-url", "url"], under: node).first
        if let page { byline.link = address(page) }
        if page == nil, document.attribute(.href, of: node) != nil { byline.link = address(node) }
        return byline.name.isEmpty ? nil : byline
    }
}
