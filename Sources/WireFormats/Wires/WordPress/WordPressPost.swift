import Markup
import News

/// One item of a WordPress export with the fields the export adds.
struct WordPressPost {
    private let item: Copy
    /// The added fields by their local names.
    private let fields: [String: String]
    /// The site's own fields by their keys (`wp:postmeta`).
    private let meta: [String: String]

    init(_ item: Copy) {
        self.item = item
        var fields: [String: String] = [:]
        var meta: [String: String] = [:]
        for extra in item.extras {
            guard let colon = extra.name.lastIndex(of: ":"), extra.name.hasPrefix("wp:") else {
                continue
            }
            if extra.name.hasSuffix(":postmeta"), let pair = Self.pair(extra.value) {
                meta[pair.key] = pair.value
                continue
            }
            fields[String(extra.name[extra.name.index(after: colon)...])] = extra.value
        }
        self.fields = fields
        self.meta = meta
    }

    /// Key and value of an own field: `<meta_key>subtitle</meta_key><meta_value>…</meta_value>`.
    private static func pair(_ markup: String) -> (key: String, value: String)? {
        let tree = XMLTree(Array("<a>\(markup)</a>".utf8))
        guard let key = tree.root?.child("meta_key")?.text.folded.nonEmpty else { return nil }
        return (key, tree.root?.child("meta_value")?.text ?? "")
    }

    var number: String? { fields["post_id"] }

    /// The post an attachment was uploaded to.
    var parent: String? {
        guard isAttachment, let parent = fields["post_parent"], parent != "0" else { return nil }
        return parent
    }

    /// The numbers of the pictures a post names: the one that leads it, and those of its galleries.
    var pictures: [String] {
        [meta["_thumbnail_id"]?.folded].compactMap(\.self) + galleries
    }

    private var galleries: [String] {
        item.body.prefix(Self.maximumBlocks).compactMap(Self.gallery).flatMap { code in
            code.attributes["ids"]?.split(separator: ",").map { String($0).folded } ?? []
        }
    }

    /// A paragraph that is nothing but `[gallery ids="2,5"]`: its pictures come as media.
    private static func gallery(_ block: Block) -> Shortcode? {
        guard case .paragraph(let text) = block, text.string.hasPrefix("[gallery"),
            let code = Shortcode(Array(text.string.utf8)[...]), code.name == "gallery",
            code.end == text.string.utf8.count
        else { return nil }
        return code
    }

    /// Galleries are looked for in so many blocks of a text.
    private static let maximumBlocks = 2000

    var isAttachment: Bool { fields["post_type"] == "attachment" }

    /// Menus, revisions and styles are stored as posts too; an attachment with words is copy.
    var isCopy: Bool {
        guard let type = fields["post_type"] else { return true }
        if isAttachment { return !item.body.isEmpty }
        return type != "revision" && type != "nav_menu_item" && !type.hasPrefix("wp_")
            && type != "custom_css" && type != "customize_changeset" && type != "oembed_cache"
    }

    /// The file an attachment brings.
    var media: Media? {
        guard let address = fields["attachment_url"]?.folded.nonEmpty else { return nil }
        let path = address.prefix { $0 != "?" }.lowercased()
        let isPicture = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"].contains {
            path.hasSuffix($0)
        }
        var media = Media(isPicture ? .picture : .other, address: address)
        media.title = item.headline.nonEmpty
        media.caption =
            excerpt.map { InlineMarkup.blocks(of: $0).plainText }?.nonEmpty
            ?? item.standfirst.plainText.nonEmpty
            ?? meta["_wp_attachment_image_alt"]?.folded.nonEmpty
        return media
    }

    private var excerpt: String? {
        item.extras.first { $0.name.hasSuffix("excerpt:encoded") }?.value.nonEmpty
    }

    func copy(authors: [WordPressExport.Author]) -> Copy {
        var copy = item
        readStatus(into: &copy)
        if copy.updated == nil, let changed = time("post_modified_gmt") { copy.updated = changed }
        if copy.published?.instant == nil, let first = time("post_date_gmt") {
            copy.published = first
            copy.origins[.published] = Origin("wp:post_date_gmt")
        }
        if copy.standfirst.isEmpty, let excerpt {
            copy.standfirst = InlineMarkup.blocks(of: excerpt)
            copy.origins[.standfirst] = Origin("excerpt:encoded")
        }
        for at in copy.bylines.indices {
            guard let author = authors.first(where: { $0.login == copy.bylines[at].name }) else {
                continue
            }
            copy.bylines[at].name = author.name ?? author.login
            copy.bylines[at].email = copy.bylines[at].email ?? author.email
        }
        copy.body.removeAll { Self.gallery($0) != nil }
        if isAttachment, let media { copy.media.append(media) }
        return copy
    }

    /// Only what is published may be used; what is scheduled may be from its time on.
    private func readStatus(into copy: inout Copy) {
        guard let status = fields["status"] else { return }
        copy.origins[.standing] = Origin("wp:status", because: "the status is “\(status)”")
        switch status {
        case "publish", "inherit": break
        case "future":
            copy.embargoed = time("post_date_gmt") ?? copy.published
            copy.origins[.embargoed] = Origin("wp:post_date_gmt")
            if copy.embargoed?.instant == nil { copy.standing = .withheld }
        case "trash": copy.standing = .canceled
        default: copy.standing = .withheld
        }
        if fields["post_password"]?.folded.nonEmpty != nil { copy.standing = .withheld }
    }

    /// WordPress writes zeros for a moment it does not know.
    private func time(_ name: String) -> StatedTime? {
        guard let words = fields[name]?.folded, !words.hasPrefix("0000") else { return nil }
        return WireTime.read(words + " +0000")
    }
}
