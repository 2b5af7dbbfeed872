import Markup
import News

/// One item of a WordPress export with the fields the export adds.
struct WordPressPost {
    private let item: Copy
    /// The added fields by their local names.
    private let fields: [String: String]

    init(_ item: Copy) {
        self.item = item
        var fields: [String: String] = [:]
        for extra in item.extras {
            guard let colon = extra.name.lastIndex(of: ":"), extra.name.hasPrefix("wp:") else {
                continue
            }
            fields[String(extra.name[extra.name.index(after: colon)...])] = extra.value
        }
        self.fields = fields
    }

    var isAttachment: Bool { fields["post_type"] == "attachment" }

    /// Menus, revisions and styles are stored as posts too; an attachment with words is copy.
    var isCopy: Bool {
        guard let type = fields["post_type"] else { return true }
        if isAttachment { return !item.body.isEmpty }
        return type != "revision" && type != "nav_menu_item" && !type.hasPrefix("wp_")
            && type != "custom_css" && type != "customize_changeset" && type != "oembed_cache"
    }

    func isAttached(to post: WordPressPost) -> Bool {
        guard isAttachment, let parent = fields["post_parent"], parent != "0" else { return false }
        return parent == post.fields["post_id"]
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
        media.caption = item.standfirst.plainText.nonEmpty
        return media
    }

    func copy(authors: [WordPressExport.Author]) -> Copy {
        var copy = item
        readStatus(into: &copy)
        if copy.updated == nil, let changed = time("post_modified_gmt") { copy.updated = changed }
        if copy.published?.instant == nil, let first = time("post_date_gmt") {
            copy.published = first
            copy.origins[.published] = Origin("wp:post_date_gmt")
        }
        if copy.standfirst.isEmpty,
            let excerpt = item.extras.first(where: { $0.name.hasSuffix("excerpt:encoded") })
        {
            copy.standfirst = InlineMarkup.blocks(of: excerpt.value)
            copy.origins[.standfirst] = Origin("excerpt:encoded")
        }
        for at in copy.bylines.indices {
            guard let author = authors.first(where: { $0.login == copy.bylines[at].name }) else {
                continue
            }
            copy.bylines[at].name = author.name ?? author.login
            copy.bylines[at].email = copy.bylines[at].email ?? author.email
        }
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
