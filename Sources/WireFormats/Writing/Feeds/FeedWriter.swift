public import News

/// Writes feeds: a head and its items as Atom 1.0, RSS 2.0 or JSON Feed 1.1.
///
/// What is written reads back to the same head and copies, as far as the format can carry them;
/// `docs/feeds.md` says what it cannot. Withdrawn copy is written as deleted (RFC 6721); copy
/// that is withheld, or whose embargo has not ended when it is written, is left out. The same arguments give the same bytes.
public enum FeedWriter {
    /// A format feeds are written in.
    public enum Format: String, Hashable, CaseIterable, Codable, Sendable {
        case atom, rss, jsonFeed = "json-feed"
    }

    /// The whole document.
    ///
    /// - Parameter written: when; it decides what is still under embargo, and dates the feed and the items that have no time of their own,
    ///   where the format asks for one.
    public static func document(
        of copies: [Copy], in head: FeedHead, as format: Format, written: Instant
    ) -> [UInt8] {
        let shown = copies.filter { !$0.isHeld(at: written) }
        switch format {
        case .atom: return AtomWriter(head: head, copies: shown, written: written).document
        case .rss: return RSSWriter(head: head, copies: shown, written: written).document
        case .jsonFeed:
            return JSONFeedWriter(head: head, copies: shown, written: written).document
        }
    }
}

extension Dispatch {
    /// What a feed that carries the dispatch says of itself.
    var feedHead: FeedHead {
        var head = FeedHead()
        head.title = title ?? sender
        head.link = address
        head.authors = [Byline(sender)]
        head.updated = StatedTime(instant: sent, offsetMinutes: 0, asWritten: "")
        return head
    }
}
