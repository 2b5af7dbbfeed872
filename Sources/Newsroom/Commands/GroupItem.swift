import Desk
import Markup
import News

/// A line of items for `wiredesk group`: an object with an id.
struct GroupItem {
    private var id: String?
    private var published: String?
    private var headline: String?
    private var body: String?
    private var language: String?
    private var source: String?

    /// Nil for what is not such an object, written as JSON is.
    init?(_ line: [UInt8]) {
        var reader = JSONReader(line)
        guard case .object(let members)? = reader.read(),
            reader.faults.allSatisfy({ $0.kind == .controlCharacter })
        else { return nil }
        for member in members {
            let text = member.value.string
            if text == nil, member.value != .null, Self.names.contains(member.name) { return nil }
            switch member.name {
            case "id": id = text
            case "published": published = text
            case "headline": headline = text
            case "body": body = text
            case "language": language = text
            case "source": source = text
            default: continue
            }
        }
        if id == nil { return nil }
    }

    /// When it was published as written, where that is no time.
    var unreadableTime: String? { published.flatMap { Instant($0) == nil ? $0 : nil } }

    /// As the desk takes it; when an undated item came is still to be told.
    var forDesk: Desk.Item {
        let moment = published.flatMap(Instant.init)
        return Desk.Item(
            id: CopyID(id ?? ""), source: SourceID(source ?? ""), headline: headline ?? "",
            body: body ?? "", language: language, published: moment,
            received: moment ?? Instant(seconds: 0))
    }

    private static let names = ["id", "published", "headline", "body", "language", "source"]
}
