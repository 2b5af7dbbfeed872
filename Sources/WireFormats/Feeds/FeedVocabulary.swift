import Markup

/// Whose word an element of a feed is.
enum FeedVocabulary {
    case rss, atom, content, dublinCore, dublinCoreTerms, media, iTunes, sitemap, news, sitemapImage
    case rdf, xhtml, other

    /// The vocabulary of a name; namespaces go by address, and by their usual prefix only where the
    /// document forgot to declare it.
    init(_ name: XMLName) {
        if name.namespace.isEmpty {
            self = name.prefix.isEmpty ? .rss : Self.prefixes[name.prefix.lowercased()] ?? .other
            return
        }
        let address = Self.bare(name.namespace)
        if let known = Self.addresses[address] ?? Self.family(address) {
            self = known
        } else {
            self = name.prefix.isEmpty ? .rss : Self.prefixes[name.prefix.lowercased()] ?? .other
        }
    }

    /// An address without scheme, case and closing marks: people get these wrong.
    private static func bare(_ address: String) -> String {
        var bare = address.lowercased()[...]
        for scheme in ["https://", "http://"] where bare.hasPrefix(scheme) {
            bare = bare.dropFirst(scheme.count)
        }
        if bare.hasPrefix("www.") { bare = bare.dropFirst(4) }
        while let last = bare.utf8.last, last == 0x2F || last == 0x23 { bare = bare.dropLast() }
        return String(bare)
    }

    /// Namespaces that come in many versions.
    private static func family(_ address: String) -> FeedVocabulary? {
        let families: [(String, FeedVocabulary)] = [
            ("backend.userland.com/", .rss), ("blogs.law.harvard.edu/", .rss),
            ("cyber.law.harvard.edu/", .rss), ("my.netscape.com/", .rss),
            ("channel.netscape.com/", .rss), ("purl.org/rss/1.0/modules/content", .content),
            ("purl.org/net/rss1.1", .rss), ("purl.org/dc/terms", .dublinCoreTerms),
            ("purl.org/dc/elements", .dublinCore), ("purl.org/atom", .atom),
            ("search.yahoo.com/mrss", .media), ("video.search.yahoo.com/mrss", .media),
            ("itunes.com/", .iTunes), ("itunes.apple.com/", .iTunes),
            ("google.com/schemas/sitemap-news", .news),
            ("google.com/schemas/sitemap-image", .sitemapImage),
            ("sitemaps.org/schemas/sitemap", .sitemap), ("google.com/schemas/sitemap", .sitemap),
        ]
        return families.first { address.hasPrefix($0.0) }?.1
    }

    private static let addresses: [String: FeedVocabulary] = [
        "purl.org/rss/1.0": .rss, "w3.org/2005/atom": .atom, "purl.org/echo": .atom,
        "uri/of/echo/namespace": .atom, "purl.org/pie": .atom, "example.com/newformat": .atom,
        "example.com/necho": .atom, "purl.org/rss/1.0/modules/content": .content,
        "w3.org/1999/02/22-rdf-syntax-ns": .rdf, "w3.org/1999/xhtml": .xhtml,
        "example.com/dtds/podcast-1.0.dtd": .iTunes,
    ]

    private static let prefixes: [String: FeedVocabulary] = [
        "rss": .rss, "atom": .atom, "atom10": .atom, "atom03": .atom, "a10": .atom, "a": .atom,
        "content": .content, "dc": .dublinCore, "dcterms": .dublinCoreTerms, "media": .media,
        "itunes": .iTunes, "news": .news, "image": .sitemapImage, "rdf": .rdf, "xhtml": .xhtml,
    ]
}
