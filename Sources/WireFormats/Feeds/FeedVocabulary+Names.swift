import Markup

extension FeedVocabulary {
    /// The names most feeds are made of, with the prefixes they are written with.
    static let names = XMLVocabulary([
        ("", "http://www.sitemaps.org/schemas/sitemap/0.9", "urlset url loc lastmod"),
        ("", "http://purl.org/rss/1.0/", "channel item title link description items image url"),
        (
            "", "http://www.w3.org/2005/Atom",
            """
            feed entry title link id summary content updated published author name uri email category
            rights generator subtitle logo icon source contributor issued modified created tagline
            info copyright
            """
        ),
        (
            "", "",
            """
            rss channel item title link guid description pubDate category author enclosure source
            comments image url width height language copyright generator docs lastBuildDate ttl cloud
            managingEditor webMaster textInput name skipHours skipDays hour day content summary id
            published updated feed entry rating subtitle
            """
        ),
        (
            "", "",
            """
            version isPermaLink type length href rel domain medium port path registerProcedure
            protocol text term scheme label hreflang lang class src alt style id media fileSize
            duration isDefault expression bitrate role uri email title
            """
        ),
        ("atom", "http://www.w3.org/2005/Atom", "link updated author name published id"),
        ("atom10", "http://www.w3.org/2005/Atom", "link"),
        ("content", "http://purl.org/rss/1.0/modules/content/", "encoded"),
        (
            "dc", "http://purl.org/dc/elements/1.1/",
            """
            creator date subject language rights publisher title description identifier contributor
            format source relation type coverage
            """
        ),
        ("dcterms", "http://purl.org/dc/terms/", "created modified issued"),
        (
            "media", "http://search.yahoo.com/mrss/",
            """
            content thumbnail title description credit group keywords text category rating player
            copyright community starRating statistics hash
            """
        ),
        (
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            """
            author summary subtitle duration explicit image keywords category owner name email block
            episode season episodeType type title complete new-feed-url
            """
        ),
        ("slash", "http://purl.org/rss/1.0/modules/slash/", "comments section"),
        ("wfw", "http://wellformedweb.org/CommentAPI/", "commentRss comment"),
        (
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "updatePeriod updateFrequency updateBase"
        ),
        ("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "origLink info"),
        ("thr", "http://purl.org/syndication/thread/1.0", "total count ref href in-reply-to"),
        ("georss", "http://www.georss.org/georss", "point"),
        ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", "lat long"),
        ("gd", "http://schemas.google.com/g/2005", "image extendedProperty"),
        ("admin", "http://webns.net/mvcb/", "generatorAgent errorReportsTo"),
        (
            "openSearch", "http://a9.com/-/spec/opensearchrss/1.0/",
            "totalResults startIndex itemsPerPage"
        ),
        (
            "opensearch", "http://a9.com/-/spec/opensearch/1.1/",
            "totalResults startIndex itemsPerPage Query"
        ),
        (
            "googleplay", "http://www.google.com/schemas/play-podcasts/1.0",
            "author email image description category explicit owner"
        ),
        (
            "podcast", "https://podcastindex.org/namespace/1.0",
            "locked guid transcript chapters person season episode funding medium"
        ),
        ("", "http://www.w3.org/1999/xhtml", "div p a br span img"),
        (
            "news", "http://www.google.com/schemas/sitemap-news/0.9",
            "news publication name language publication_date title keywords"
        ),
        (
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "RDF Seq li about resource"
        ),
        ("xml", "http://www.w3.org/XML/1998/namespace", "lang base"),
    ])
}
