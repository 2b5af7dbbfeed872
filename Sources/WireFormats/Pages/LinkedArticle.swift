import Markup
import News

/// What a page's JSON-LD says about the article on it.
struct LinkedArticle {
    var headline: String?
    var alternativeHeadline: String?
    var authors: [Byline] = []
    var published: String?
    var updated: String?
    var summary: String?
    var body: String?
    var section: String?
    var language: String?
    var keywords: [String] = []
    var publisher: String?
    var address: String?
    var type: String?
    var isFree: Bool?

    /// Objects looked at in one document; pages hold a handful.
    private static let mostObjects = 20_000

    /// The article among all that the scripts describe; nil where there is none.
    static func read(_ scripts: [[UInt8]]) -> LinkedArticle? {
        var objects: [JSONValue] = []
        for script in scripts {
            var reader = JSONReader(trimmed(script))
            if let value = reader.read() { gather(value, into: &objects, depth: 0) }
        }
        let named = objects.reduce(into: [String: JSONValue]()) { names, object in
            if let id = object["@id"]?.string, (object.members?.count ?? 0) > 1 {
                names[id] = names[id] ?? object
            }
        }
        let ranked = objects.enumerated().map { ($0.offset, rank($0.element), $0.element) }
        guard let best = ranked.filter({ $0.1 > 0 }).max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) })
        else { return nil }
        return LinkedArticle(best.2, named)
    }

    /// JSON-LD is sometimes wrapped in comments or CDATA marks.
    private static func trimmed(_ script: [UInt8]) -> [UInt8] {
        guard let first = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return [] }
        return first == 0 ? script : Array(script[first...])
    }

    private static func gather(_ value: JSONValue, into objects: inout [JSONValue], depth: Int) {
        guard depth < 8, objects.count < mostObjects else { return }
        if let items = value.array {
            for item in items { gather(item, into: &objects, depth: depth + 1) }
            return
        }
        guard let members = value.members else { return }
        objects.append(value)
        for member in members where member.value.array != nil || member.value.members != nil {
            switch member.name {
            case "itemListElement", "hasPart", "comment", "review", "isRelatedTo", "about",
                "mentions", "breadcrumb", "video", "associatedMedia", "citation", "isPartOf":
                continue
            default: gather(member.value, into: &objects, depth: depth + 1)
            }
        }
    }

    private static func types(_ object: JSONValue) -> [String] {
        guard let type = object["@type"] else { return [] }
        return type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
    }

    private static func rank(_ object: JSONValue) -> Int {
        var rank = 0
        for type in types(object) {
            let name = type.split(separator: "/").last.map(String.init) ?? type
            switch name {
            case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle",
                "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle":
                rank = max(rank, 60)
            case "Article", "BlogPosting", "LiveBlogPosting", "TechArticle", "ScholarlyArticle",
                "Report", "AdvertiserContentArticle", "SatiricalArticle", "ClaimReview", "Review",
                "SocialMediaPosting", "Recipe", "MedicalWebPage":
                rank = max(rank, name == "ClaimReview" || name == "Recipe" ? 25 : 50)
            case "WebPage", "VideoObject", "ItemPage", "CreativeWork", "ImageGallery",
                "MediaGallery":
                rank = max(rank, 10)
            default: break
            }
        }
        guard rank > 0 else { return 0 }
        if object["headline"] != nil { rank += 5 }
        if object["datePublished"] != nil { rank += 3 }
        if object["author"] != nil { rank += 2 }
        if object["articleBody"] != nil { rank += 2 }
        return rank
    }

    private init(_ object: JSONValue, _ named: [String: JSONValue]) {
        let text = { (name: String) in object[name].flatMap { Self.text($0, named) } }
        type = Self.types(object).first
        headline = text("headline") ?? (type == "WebPage" ? nil : text("name"))
        alternativeHeadline = text("alternativeHeadline")
        published = text("datePublished") ?? text("dateCreated") ?? text("uploadDate")
        updated = text("dateModified")
        summary = text("description")
        body = object["articleBody"]?.string
        section = text("articleSection")
        language = text("inLanguage")
        address = text("url") ?? text("mainEntityOfPage")
        isFree = object["isAccessibleForFree"]?.scalar.map { $0.lowercased() != "false" }
        publisher = object["publisher"].flatMap { Self.name($0, named) }
        keywords = Self.words(object["keywords"])
        let writers = object["author"] ?? object["creator"]
        authors = writers.map { Self.people($0, named, depth: 0) } ?? []
    }

    private static func text(_ value: JSONValue, _ named: [String: JSONValue]) -> String? {
        if let words = value.scalar {
            let plain = HTMLBlocks.plainLine(words)
            return plain.isEmpty ? nil : plain
        }
        if let first = value.array?.first { return text(first, named) }
        return (value["@value"] ?? value["name"] ?? value["@id"])?.string
    }

    private static func words(_ value: JSONValue?) -> [String] {
        guard let value else { return [] }
        let all = value.array?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
        let parts = all.count == 1 ? all[0].split(separator: ",").map(String.init) : all
        return parts.map { HTMLBlocks.plainLine($0) }.filter { !$0.isEmpty }
    }

    private static func name(_ value: JSONValue, _ named: [String: JSONValue]) -> String? {
        if let text = value.string { return HTMLBlocks.plainLine(text) }
        if let first = value.array?.first { return name(first, named) }
        if let name = value["name"] { return text(name, named) }
        return value["@id"]?.string.flatMap { named[$0]?["name"]?.string }
    }

    private static func people(
        _ value: JSONValue, _ named: [String: JSONValue], depth: Int
    ) -> [Byline] {
        guard depth < 3 else { return [] }
        if let items = value.array {
            return items.flatMap { people($0, named, depth: depth + 1) }
        }
        if let text = value.string {
            return [Byline(HTMLBlocks.plainLine(text))]
        }
        guard value.members != nil else { return [] }
        if let names = value["name"]?.array {
            return names.compactMap(\.string).map { Byline(HTMLBlocks.plainLine($0)) }
        }
        guard let name = name(value, named) else { return [] }
        let isOrganization = types(value).contains { $0.hasSuffix("Organization") }
        return [Byline(name, role: isOrganization ? "organization" : nil)]
    }
}
