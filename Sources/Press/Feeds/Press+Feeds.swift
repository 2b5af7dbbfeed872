package import News

extension Press {
    /// Prints an Atom feed (RFC 4287); withdrawn copy is announced as RFC 6721 says.
    package static func atom(_ edition: Edition<FeedPage>) -> [UInt8] {
        AtomFeed(edition).print()
    }

    /// Prints a JSON Feed, version 1.1.
    package static func jsonFeed(_ edition: Edition<FeedPage>) -> [UInt8] {
        JSONFeed(edition).print()
    }

    /// Prints the addresses of the front, the sections and the stories given.
    package static func sitemap(_ edition: Edition<[Story]>) -> [UInt8] {
        Sitemap(masthead: edition.masthead, stories: edition.page).print()
    }

    /// Prints what robots may read: all but searches and the live stream.
    package static func robots(_ masthead: Masthead) -> [UInt8] {
        let lines = [
            "User-agent: *", "Disallow: \(Address.search)", "Disallow: \(Address.live)",
            "Disallow: \(Address.metrics)", "", "Sitemap: \(masthead.address)\(Address.sitemap)",
            "",
        ]
        return Array(lines.joined(separator: "\n").utf8)
    }
}
