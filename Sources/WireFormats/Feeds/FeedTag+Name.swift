import Markup

extension FeedTag {
    /// What an element of this name means.
    init(_ name: XMLName) { self.init(name, of: FeedVocabulary(name)) }

    /// What an element of this name means, its vocabulary known.
    init(_ name: XMLName, of vocabulary: FeedVocabulary) {
        if vocabulary == .other {
            self = .unknown
            return
        }
        let usual = Self.usual[Word(vocabulary: vocabulary, local: name.local)]
        self = usual ?? Self(local: name.local.lowercased(), of: vocabulary)
    }

    private struct Word: Hashable {
        let vocabulary: FeedVocabulary
        let local: String
    }

    /// The words most feeds are made of, so that they need not be looked for one by one.
    private static let usual: [Word: FeedTag] = {
        let vocabularies: [FeedVocabulary] = [
            .rss, .atom, .content, .dublinCore, .media, .iTunes, .sitemap, .news, .rdf, .other,
        ]
        let words = """
            rss feed RDF channel item entry title link guid id description summary content encoded
            pubDate published updated date creator author category enclosure source copyright rights
            language ttl image cloud generator docs lastBuildDate managingEditor webMaster comments
            name uri email url width height subject subtitle thumbnail group credit text keywords
            duration explicit owner block episode season complete type new-feed-url commentRss
            updatePeriod updateFrequency origLink section total logo icon contributor loc lastmod
            post-id news publication publication_date items li Seq identifier publisher
            """
        var usual: [Word: FeedTag] = [:]
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            for vocabulary in vocabularies {
                usual[Word(vocabulary: vocabulary, local: String(word))] = Self(
                    local: word.lowercased(), of: vocabulary)
            }
        }
        return usual
    }()

    private init(local: String, of vocabulary: FeedVocabulary) {
        switch vocabulary {
        case .rss: self = Self.rss(local)
        case .atom: self = Self.atom(local)
        case .content: self = local == "encoded" ? .content(rank: 0) : .unknown
        case .dublinCore: self = Self.dublinCore(local)
        case .dublinCoreTerms: self = Self.dublinCoreTerms(local)
        case .media: self = Self.media(local)
        case .iTunes: self = Self.iTunes(local)
        case .sitemap: self = Self.sitemap(local)
        case .news: self = Self.news(local)
        case .sitemapImage: self = local == "image" ? .sitemapImage : .unknown
        case .rdf: self = local == "rdf" ? .root(.rdf) : .unknown
        case .xhtml: self = local == "body" || local == "div" ? .content(rank: 1) : .unknown
        case .syndication: self = Self.syndication(local)
        case .history:
            self = local == "complete" ? .isComplete : local == "archive" ? .isArchive : .unknown
        case .tombstones: self = local == "deleted-entry" ? .deletedEntry : .unknown
        case .other: self = .unknown
        }
    }

    private static func syndication(_ local: String) -> FeedTag {
        switch local {
        case "updateperiod": .updatePeriod
        case "updatefrequency": .updateFrequency
        case "updatebase": .updateBase
        default: .unknown
        }
    }

    private static func rss(_ local: String) -> FeedTag {
        switch local {
        case "rss": .root(.rss)
        case "feed": .root(.atom)
        case "rdf": .root(.rdf)
        case "urlset", "sitemapindex": .root(.newsSitemap)
        case "channel": .channel
        case "item", "entry": .item
        case "title": .title(rank: 0)
        case "link": .link
        case "guid", "id": .id(rank: 0)
        case "description", "summary": .summary(rank: 0)
        case "abstract", "tagline", "subtitle", "info": .summary(rank: 1)
        case "content", "fullitem", "content_encoded": .content(rank: 1)
        case "body": .content(rank: 2)
        case "pubdate", "published", "issued", "publicationdate": .published(rank: 0)
        case "date": .date(rank: 1)
        case "created": .published(rank: 1)
        case "updated", "modified", "lastbuilddate": .updated(rank: 0)
        case "author": .author(rank: 0)
        case "creator": .author(rank: 1)
        case "managingeditor": .author(rank: 2)
        case "category": .category
        case "keywords", "tags": .keywords
        case "enclosure": .enclosure
        case "source": .source
        case "copyright", "rights": .rights
        case "language": .language
        case "ttl": .minutesToLive
        case "image": .aside(.image)
        case "textinput": .aside(.textInput)
        case "cloud": .aside(.cloud)
        case "skiphours": .aside(.skipHours)
        case "skipdays": .aside(.skipDays)
        case "schedule": .aside(.schedule)
        case "opml": .root(.opml)
        case "items": .wrapper
        default: .unknown
        }
    }

    private static func atom(_ local: String) -> FeedTag {
        switch local {
        case "feed": .root(.atom)
        case "entry", "item": .item
        case "title": .title(rank: 0)
        case "link": .link
        case "id": .id(rank: 0)
        case "summary": .summary(rank: 0)
        case "subtitle", "tagline", "info": .summary(rank: 1)
        case "content": .content(rank: 0)
        case "published", "issued": .published(rank: 0)
        case "created": .published(rank: 2)
        case "updated", "modified": .updated(rank: 0)
        case "author": .author(rank: 0)
        case "contributor": .contributor
        case "category": .category
        case "source": .source
        case "rights", "copyright": .rights
        case "logo": .cover
        case "icon": .icon
        default: .unknown
        }
    }

    private static func dublinCore(_ local: String) -> FeedTag {
        switch local {
        case "title": .title(rank: 2)
        case "description": .summary(rank: 2)
        case "date": .date(rank: 1)
        case "creator", "author": .author(rank: 1)
        case "contributor": .contributor
        case "subject": .category
        case "language": .language
        case "rights": .rights
        case "identifier": .id(rank: 3)
        default: .unknown
        }
    }

    private static func dublinCoreTerms(_ local: String) -> FeedTag {
        switch local {
        case "issued", "available": .published(rank: 1)
        case "created": .published(rank: 2)
        case "date": .date(rank: 2)
        case "modified": .updated(rank: 1)
        case "abstract": .summary(rank: 2)
        default: dublinCore(local)
        }
    }

    private static func media(_ local: String) -> FeedTag {
        switch local {
        case "content": .mediaContent
        case "group": .mediaGroup
        case "thumbnail": .thumbnail
        case "title": .title(rank: 3)
        case "description": .summary(rank: 4)
        case "keywords": .keywords
        case "category": .mediaCategory
        case "credit": .mediaCredit
        default: .unknown
        }
    }

    private static func iTunes(_ local: String) -> FeedTag {
        switch local {
        case "author": .author(rank: 2)
        case "summary": .summary(rank: 3)
        case "subtitle": .summary(rank: 5)
        case "title": .title(rank: 3)
        case "keywords": .keywords
        case "category": .category
        case "owner": .aside(.other)
        case "image": .cover
        default: .unknown
        }
    }

    private static func sitemap(_ local: String) -> FeedTag {
        switch local {
        case "urlset", "sitemapindex": .root(.newsSitemap)
        case "url", "sitemap": .item
        case "loc": .link
        case "lastmod": .updated(rank: 0)
        default: .unknown
        }
    }

    private static func news(_ local: String) -> FeedTag {
        switch local {
        case "news": .wrapper
        case "publication": .publication
        case "publication_date": .published(rank: 0)
        case "title": .title(rank: 0)
        case "keywords": .keywords
        case "language": .language
        default: .unknown
        }
    }
}
