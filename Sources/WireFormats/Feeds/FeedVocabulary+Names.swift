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
            rights generator subtitle logo icon source contributor
            """
        ),
        (
            "", "",
            """
            rss channel item title link guid description pubDate category author enclosure source
            comments image url width height language copyright generator docs lastBuildDate ttl cloud
            managingEditor webMaster textInput name skipHours skipDays hour day content summary id
            published updated feed entry
            """
        ),
        (
            "", "",
            """
            version isPermaLink type length href rel domain medium port path registerProcedure
            protocol text term scheme label hreflang lang class
            """
        ),
        ("atom", "http://www.w3.org/2005/Atom", "link updated author name published id"),
        ("atom10", "http://www.w3.org/2005/Atom", "link"),
        ("content", "http://purl.org/rss/1.0/modules/content/", "encoded"),
        (
            "dc", "http://purl.org/dc/elements/1.1/",
            "creator date subject language rights publisher title description identifier"
        ),
        ("dcterms", "http://purl.org/dc/terms/", "created modified"),
        (
            "media", "http://search.yahoo.com/mrss/",
            "content thumbnail title description credit group keywords text category"
        ),
        (
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            """
            author summary subtitle duration explicit image keywords category owner name email block
            episode season episodeType type title
            """
        ),
        ("slash", "http://purl.org/rss/1.0/modules/slash/", "comments section"),
        ("wfw", "http://wellformedweb.org/CommentAPI/", "commentRss comment"),
        (
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "updatePeriod updateFrequency updateBase"
        ),
        ("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "origLink info"),
        ("thr", "http://purl.org/syndication/thread/1.0", "total count ref href"),
        ("georss", "http://www.georss.org/georss", "point"),
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
