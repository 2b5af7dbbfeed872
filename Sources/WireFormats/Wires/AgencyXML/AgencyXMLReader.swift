import Markup
import News

/// Reads the elements of one record by their names, without regard to case.
struct AgencyXMLReader {
    var copy = Copy()
    private let root: XMLElement
    private var used: Set<Int> = []

    init(_ root: XMLElement) { self.root = root }

    mutating func read() {
        copy.providerID = words("newsid", "id", "guid", "uuid") ?? root.attribute("id")?.nonEmpty
        copy.version = words("version")
        copy.previousID = words("replacedid", "replaces")
        copy.language = root.attribute("lang")?.nonEmpty ?? words("language", "lang")
        copy.headline =
            words("headline", "title", "heading", "hedline").map(InlineMarkup.words) ?? ""
        copy.slugline = words("strapline", "slugline", "slug")
        copy.urgency = words("priority", "urgency").flatMap { Int($0) }
            .flatMap { (1...9).contains($0) ? $0 : nil }
        copy.published = WireTime.read(words("publishdate", "published", "date", "created"))
        copy.updated = WireTime.read(words("updated", "modified")) ?? copy.published
        copy.link = words("longurl", "url", "link").flatMap { $0.hasPrefix("http") ? $0 : nil }
        if let name = words("byline", "author") {
            copy.bylines = CopyEditor.bylines(stated: name)
            if copy.bylines.count == 1 { copy.bylines[0].email = words("bylineemail") }
        }
        if let place = words("town", "place", "city") {
            copy.dateline = Dateline(place: place, asWritten: place)
        }
        readOrigin()
        readStanding()
        readText()
        readRest()
        noteOrigins()
    }

    /// `/ritzau/`, or the house that publishes.
    private mutating func readOrigin() {
        guard let words = words("origin", "source", "provider")?.trimming("/").nonEmpty else {
            return
        }
        copy.outlet = words
        let known = KnownAgency.signed(words) ?? KnownAgency.named(in: words)
        copy.agency = Agency(known?.name ?? words)
    }

    /// Flags that say the text is withdrawn or put right.
    private mutating func readStanding() {
        if Self.isTrue(words("annuleret", "cancelled", "canceled")) {
            copy.standing = .canceled
            copy.state(.withdrawal, words: "Annuleret", at: "Annuleret")
        }
        if Self.isTrue(words("korrektion", "correction")) {
            copy.state(.correction, words: "Korrektion", at: "Korrektion")
        }
    }

    private static func isTrue(_ words: String?) -> Bool {
        words?.lowercased() == "true" || words == "1"
    }

    private mutating func readText() {
        if let lead = raw("subtitle", "lead", "leadtext", "abstract", "ingress") {
            copy.standfirst = Self.blocks(lead)
        }
        guard let text = raw("content", "body", "text", "bodytext", "story") else { return }
        copy.body = Self.blocks(text)
    }

    private static func blocks(_ element: XMLElement) -> [Block] {
        if !element.children.isEmpty { return InlineBlocks.read(element) }
        let text = element.text
        return InlineMarkup.isMarkup(text)
            ? InlineMarkup.blocks(of: text) : InlineMarkup.paragraphs(of: text)
    }

    /// The first element of one of these names that says something.
    private mutating func raw(_ names: String...) -> XMLElement? {
        for name in names {
            guard
                let element = root.children.first(where: {
                    $0.name.local.lowercased() == name && !$0.text.folded.isEmpty
                })
            else { continue }
            used.insert(element.offset)
            return element
        }
        return nil
    }

    private mutating func words(_ names: String...) -> String? {
        for name in names {
            if let words = raw(name)?.text.folded.nonEmpty { return words }
        }
        return nil
    }

    /// What no field was read from, element by element.
    private mutating func readRest() {
        for element in root.children where !used.contains(element.offset) {
            guard let value = element.text.folded.nonEmpty, copy.extras.count < 300 else {
                continue
            }
            copy.extras.append(Extra(name: element.name.local, value: value))
        }
    }

    private mutating func noteOrigins() {
        let place = root.name.local
        let fields: [(Copy.Field, Bool)] = [
            (.providerID, copy.providerID != nil), (.version, copy.version != nil),
            (.headline, !copy.headline.isEmpty), (.slugline, copy.slugline != nil),
            (.urgency, copy.urgency != nil), (.published, copy.published != nil),
            (.updated, copy.updated != nil), (.bylines, !copy.bylines.isEmpty),
            (.dateline, copy.dateline != nil), (.body, !copy.body.isEmpty),
            (.outlet, copy.outlet != nil), (.agency, copy.agency != nil),
            (.link, copy.link != nil), (.language, copy.language != nil),
        ]
        for (field, isThere) in fields where isThere { copy.origins[field] = Origin(place) }
    }
}
