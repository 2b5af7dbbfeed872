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
            duration isDefault expression bitrate framerate samplingrate channels role uri email
            title resource mode rights modified issued created tagline info logo icon contributor
            ref count updates sequence when by deleted noconflicts since until window textinput
            hours skipdays currency start end time min max average views favorites algo value
            searchTerms startPage port
            """
        ),
        (
            "atom", "http://www.w3.org/2005/Atom",
            "link updated author name published id uri email category content contributor"
        ),
        ("atom10", "http://www.w3.org/2005/Atom", "link"),
        ("content", "http://purl.org/rss/1.0/modules/content/", "encoded"),
        (
            "dc", "http://purl.org/dc/elements/1.1/",
            """
            creator date subject language rights publisher title description identifier contributor
            format source relation type coverage
            """
        ),
        (
            "dcterms", "http://purl.org/dc/terms/",
            """
            created modified issued valid available dateCopyrighted dateAccepted dateSubmitted
            abstract alternative audience extent spatial temporal medium license rightsHolder isPartOf
            hasPart references isReferencedBy replaces isReplacedBy requires isRequiredBy hasFormat
            isFormatOf hasVersion isVersionOf conformsTo mediator tableOfContents
            """
        ),
        (
            "media", "http://search.yahoo.com/mrss/",
            """
            content thumbnail title description credit group keywords text category rating player
            copyright community starRating statistics hash tags comments comment embed param responses
            response backLinks backLink status price license subTitle peerLink location rights scenes
            scene sceneTitle sceneDescription sceneStartTime sceneEndTime restriction
            """
        ),
        (
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            """
            author summary subtitle duration explicit image keywords category owner name email block
            episode season episodeType type title complete new-feed-url order isClosedCaptioned link
            """
        ),
        (
            "slash", "http://purl.org/rss/1.0/modules/slash/",
            "comments section department hit_parade"
        ),
        ("wfw", "http://wellformedweb.org/CommentAPI/", "commentRss comment"),
        (
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "updatePeriod updateFrequency updateBase"
        ),
        (
            "feedburner", "http://rssnamespace.org/feedburner/ext/1.0",
            "origLink info feedFlare feedburnerHostname emailServiceId"
        ),
        (
            "thr", "http://purl.org/syndication/thread/1.0",
            "total count ref href in-reply-to updated"
        ),
        ("georss", "http://www.georss.org/georss", "point where line polygon box elev featureName"),
        ("gml", "http://www.opengis.net/gml", "Point pos"),
        ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", "lat long alt"),
        ("gd", "http://schemas.google.com/g/2005", "image extendedProperty rating comments"),
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
            """
            locked guid transcript chapters person season episode funding medium trailer license
            location value valueRecipient soundbite socialInteract txt podping
            """
        ),
        ("psc", "http://podlove.org/simple-chapters", "chapters chapter"),
        ("yt", "http://www.youtube.com/xml/schemas/2015", "channelId videoId playlistId"),
        ("trackback", "http://madskills.com/public/xml/rss/module/trackback/", "ping about"),
        ("cc", "http://creativecommons.org/ns#", "license"),
        (
            "creativeCommons", "http://backend.userland.com/creativeCommonsRssModule", "license"
        ),
        (
            "blogChannel", "http://backend.userland.com/blogChannelModule",
            "blogRoll blink mySubscriptions"
        ),
        ("taxo", "http://purl.org/rss/1.0/modules/taxonomy/", "topics topic link"),
        (
            "prism", "http://prismstandard.org/namespaces/basic/2.0/",
            "publicationName publicationDate issn eIssn volume number startingPage section"
        ),
        (
            "g", "http://base.google.com/ns/1.0",
            """
            id title description link image_link label expiration_date location price price_type
            currency quantity condition availability brand gtin mpn upc product_type
            google_product_category shipping country service payment_accepted payment_notes tax_region
            tax_percent size color weight author publish_date employer
            """
        ),
        (
            "sx", "http://feedsync.org/2007/feedsync",
            "sharing related sync history conflicts conflict"
        ),
        (
            "sx", "http://www.microsoft.com/schemas/rss/sse",
            "sharing related sync history update conflicts conflict"
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
