import Markup

/// Whose word an element of a feed is.
enum FeedVocabulary {
    case rss, atom, content, dublinCore, dublinCoreTerms, media, iTunes, sitemap, news, sitemapImage
    case rdf, xhtml, syndication, history, tombstones, other

    /// The vocabulary of a name; namespaces go by address, and by their usual prefix only where the
    /// document forgot to declare it.
    init(_ name: XMLName) { self.init(name, in: Self.known(by: name.namespace)) }

    /// The vocabulary of a name whose namespace means this one, or none we know.
    init(_ name: XMLName, in known: FeedVocabulary?) {
        if let known {
            self = known
        } else {
            self = name.prefix.isEmpty ? .rss : Self.prefixes[name.prefix.lowercased()] ?? .other
        }
    }

    /// The vocabulary an address means; nil for none, and for one we do not know.
    static func known(by namespace: String) -> FeedVocabulary? {
        namespace.isEmpty ? nil : usual[namespace] ?? meant(by: namespace)
    }

    /// The vocabulary an address means, however it is spelled.
    private static func meant(by namespace: String) -> FeedVocabulary? {
        LineBytes.of(namespace.inSmallLetters) { address in
            var start = 0
            // Without scheme, case and closing marks: people get these wrong.
            if address.has("https://", at: start) { start += 8 }
            if address.has("http://", at: start) { start += 7 }
            if address.has("www.", at: start) { start += 4 }
            var end = address.count
            while end > start, address[end - 1] == 0x2F || address[end - 1] == 0x23 { end -= 1 }
            for (known, vocabulary) in addresses
            where known.utf8CodeUnitCount == end - start && address.has(known, at: start) {
                return vocabulary
            }
            for (family, vocabulary) in families
            where family.utf8CodeUnitCount <= end - start && address.has(family, at: start) {
                return vocabulary
            }
            return nil
        }
    }

    /// Addresses as nearly all feeds spell them, so that they need not be taken apart.
    private static let usual: [String: FeedVocabulary?] = {
        var usual: [String: FeedVocabulary?] = [:]
        for address in [
            "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/",
            "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
            "http://purl.org/rss/1.0/modules/content/", "http://purl.org/rss/1.0/modules/slash/",
            "http://purl.org/rss/1.0/modules/syndication/", "http://search.yahoo.com/mrss/",
            "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://wellformedweb.org/CommentAPI/",
            "http://rssnamespace.org/feedburner/ext/1.0", "http://www.georss.org/georss",
            "http://www.google.com/schemas/sitemap-news/0.9",
            "http://purl.org/syndication/thread/1.0",
            "http://www.google.com/schemas/sitemap-image/1.1", "http://purl.org/atom/ns#",
            "http://www.sitemaps.org/schemas/sitemap/0.9", "https://podcastindex.org/namespace/1.0",
            "http://www.google.com/schemas/play-podcasts/1.0", "http://webns.net/mvcb/",
            "http://www.w3.org/XML/1998/namespace", "http://creativecommons.org/ns#",
            "http://backend.userland.com/creativeCommonsRssModule",
        ] {
            usual[address] = meant(by: address)
        }
        return usual
    }()

    /// Namespaces that come in many versions.
    private static let families: [(StaticString, FeedVocabulary)] = [
        ("backend.userland.com/", .rss), ("blogs.law.harvard.edu/", .rss),
        ("cyber.law.harvard.edu/", .rss), ("my.netscape.com/", .rss),
        ("channel.netscape.com/", .rss), ("purl.org/rss/1.0/modules/content", .content),
        ("purl.org/net/rss1.1", .rss), ("purl.org/dc/terms", .dublinCoreTerms),
        ("purl.org/dc/elements", .dublinCore), ("purl.org/atompub/tombstones", .tombstones),
        ("purl.org/atom", .atom), ("purl.org/rss/1.0/modules/syndication", .syndication),
        ("purl.org/syndication/history", .history),
        ("search.yahoo.com/mrss", .media), ("video.search.yahoo.com/mrss", .media),
        ("itunes.com/", .iTunes), ("itunes.apple.com/", .iTunes),
        ("google.com/schemas/sitemap-news", .news),
        ("google.com/schemas/sitemap-image", .sitemapImage),
        ("sitemaps.org/schemas/sitemap", .sitemap), ("google.com/schemas/sitemap", .sitemap),
    ]

    private static let addresses: [(StaticString, FeedVocabulary)] = [
        ("purl.org/rss/1.0", .rss), ("w3.org/2005/atom", .atom), ("purl.org/echo", .atom),
        ("uri/of/echo/namespace", .atom), ("purl.org/pie", .atom), ("example.com/newformat", .atom),
        ("example.com/necho", .atom), ("purl.org/rss/1.0/modules/content", .content),
        ("w3.org/1999/02/22-rdf-syntax-ns", .rdf), ("w3.org/1999/xhtml", .xhtml),
        ("example.com/dtds/podcast-1.0.dtd", .iTunes),
    ]

    private static let prefixes: [String: FeedVocabulary] = [
        "rss": .rss, "atom": .atom, "atom10": .atom, "atom03": .atom, "a10": .atom, "a": .atom,
        "content": .content, "dc": .dublinCore, "dcterms": .dublinCoreTerms, "media": .media,
        "itunes": .iTunes, "news": .news, "image": .sitemapImage, "rdf": .rdf, "xhtml": .xhtml,
        "sy": .syndication, "fh": .history, "at": .tombstones,
    ]
}
