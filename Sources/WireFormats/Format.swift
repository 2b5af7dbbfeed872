/// A format copy comes in; `Reader` decides which one by looking at the bytes.
public enum Format: String, Hashable, CaseIterable, Codable, Sendable {
    case rss, rdf, atom, jsonFeed = "json-feed", newsSitemap = "news-sitemap"
    case cdf, opml, hFeed = "h-feed"
    case ninjs, newsMLG2 = "newsml-g2", newsML1 = "newsml-1", nitf, iptc7901
    case anpa, telegraph, mail, agencyXML = "agency-xml"
    case agencyText = "agency-text"
    case webPage = "page", pageText = "page-text"
}
