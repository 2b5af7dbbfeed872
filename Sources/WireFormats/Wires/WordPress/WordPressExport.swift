import Markup
import News

/// Reads what WordPress's export (WXR) adds to RSS: status, times, authors, excerpts, attachments.
enum WordPressExport {
    /// Whether the head is an export's: it states the version of WXR.
    static func isOne(_ head: FeedHead) -> Bool {
        head.extras.contains { isMark($0.name) }
    }

    /// Whether the element of this name states the version of WXR.
    static func isMark(_ name: String) -> Bool { LineBytes.of(name) { $0.ends(":wxr_version") } }

    /// The feed's copy by those rules; a feed that is no export as it was.
    static func read(_ reading: consuming Reading) -> Reading {
        guard reading.feed?.extras.contains(where: { isMark($0.name) }) == true,
            let head = reading.feed
        else { return reading }
        let authors = head.extras.filter { $0.name.hasSuffix(":author") }.compactMap {
            Author($0.value)
        }
        let posts = reading.copies.map { WordPressPost($0) }
        var read = reading
        read.copies = []
        let files = Files(posts)
        for post in posts where post.isCopy {
            var copy = post.copy(authors: authors)
            let media = files.media(of: post).filter { file in
                !copy.media.contains { $0.address == file.address }
            }
            copy.media += media
            if !media.isEmpty, copy.origins[.media] == nil {
                copy.origins[.media] = Origin("wp:attachment_url")
            }
            read.copies.append(copy)
        }
        let left = posts.count { !$0.isCopy && !$0.isAttachment }
        if left > 0 { read.faults.append(Fault("\(left) posts of the export are no copy")) }
        return read
    }

    /// The attachments of an export, by their own number and by that of their post.
    private struct Files {
        private var byNumber: [String: WordPressPost] = [:]
        private var byPost: [String: [WordPressPost]] = [:]

        init(_ posts: [WordPressPost]) {
            for post in posts where post.isAttachment {
                if let number = post.number { byNumber[number] = post }
                if let parent = post.parent { byPost[parent, default: []].append(post) }
            }
        }

        /// The picture that leads a post, those of its galleries, and what was uploaded to it.
        func media(of post: WordPressPost) -> [Media] {
            let named = post.pictures.compactMap { byNumber[$0] }
            let own = post.number.flatMap { byPost[$0] } ?? []
            var seen: Set<String> = []
            return (named + own).compactMap(\.media).filter { seen.insert($0.address).inserted }
        }
    }

    /// A user of the site: posts name it by its login.
    struct Author: Hashable {
        var login: String
        var name: String?
        var email: String?

        init?(_ markup: String) {
            let tree = XMLTree(Array("<a>\(markup)</a>".utf8))
            let part = { (name: String) in tree.root?.child(name)?.text.folded.nonEmpty }
            guard let login = part("author_login") else { return nil }
            self.login = login
            let full = [part("author_first_name"), part("author_last_name")]
                .compactMap(\.self).joined(separator: " ").nonEmpty
            let shown = part("author_display_name")
            name = shown == login ? full ?? shown : shown ?? full
            email = part("author_email")
        }
    }
}
