import Markup
import News

/// Reads one NewsItem of NewsML 1 with its nested components into copy.
struct NewsML1Item {
    /// Components inside components are followed this far.
    static let maximumDepth = 24

    let item: XMLElement
    var copy = Copy()
    /// The caption read last, for the pictures beside it.
    var caption: String?

    init(_ item: XMLElement) { self.item = item }

    mutating func read() {
        readIdentity()
        readManagement()
        for component in item.children("NewsComponent") { read(component, depth: 0) }
        if copy.slugline == nil {
            copy.slugline = item.child("Identification")?.child("NameLabel")?.text.folded.nonEmpty
            if copy.slugline != nil { note(.slugline, "Identification/NameLabel") }
        }
        if copy.language == nil { copy.language = item.language }
        keepRest(
            of: item, at: "NewsItem",
            but: ["Identification", "NewsManagement", "NewsComponent", "Catalog"])
        if let caption, copy.body.isEmpty { copy.standfirst = [.paragraph(Text(caption))] }
        for at in copy.media.indices where copy.media[at].caption == nil {
            copy.media[at].caption = caption
        }
    }

    mutating func note(_ field: Copy.Field, _ place: String) {
        if copy.origins[field] == nil { copy.origins[field] = Origin(place) }
    }

    mutating func extra(_ name: String, _ value: String?) {
        guard let value = value?.folded.nonEmpty, copy.extras.count < 300 else { return }
        copy.extras.append(Extra(name: name, value: value))
    }

    static func urgency(_ words: String?) -> Int? {
        words.flatMap { Int($0.folded) }.flatMap { (1...9).contains($0) ? $0 : nil }
    }

    static func name(_ element: XMLElement?) -> String? {
        element?.attribute("FormalName")?.folded.nonEmpty
    }

    private mutating func readIdentity() {
        guard let identifier = item.child("Identification")?.child("NewsIdentifier") else { return }
        let part = { (name: String) in identifier.child(name)?.text.folded.nonEmpty }
        let parts = ["ProviderId", "DateId", "NewsItemId"].compactMap { part($0) }
        let composed = parts.isEmpty ? nil : "urn:newsml:" + parts.joined(separator: ":")
        copy.version = part("RevisionId")
        if let identification = item.child("Identification") {
            keepRest(
                of: identification, at: "Identification", but: ["NewsIdentifier", "NameLabel"])
        }
        let stated = part("PublicIdentifier").map { id in
            // Belga's video items state the provider alone: the rest of the urn is beside it.
            let rest = [part("DateId"), part("NewsItemId"), copy.version].compactMap(\.self)
            return id.split(separator: ":").count > 3 ? id : ([id] + rest).joined(separator: ":")
        }
        copy.providerID =
            stated ?? composed.map { id in copy.version.map { "\(id):\($0)" } ?? id }
        note(.providerID, "NewsIdentifier/PublicIdentifier")
        note(.version, "NewsIdentifier/RevisionId")
        guard let revision = identifier.child("RevisionId") else { return }
        extra("RevisionId/@Update", revision.attribute("Update"))
        if let previous = revision.attribute("PreviousRevision")?.folded.nonEmpty, previous != "0" {
            copy.previousID = earlier(previous, update: revision.attribute("Update") ?? "")
            if copy.previousID != nil { note(.previousID, "RevisionId/@PreviousRevision") }
            extra("RevisionId/@PreviousRevision", previous)
        }
    }

    /// The public identifier ends in the revision and its kind of update (`:2N`); the previous one
    /// in the previous revision. One without a revision is the same for all versions.
    private func earlier(_ previous: String, update: String) -> String? {
        guard let id = copy.providerID, let version = copy.version else { return nil }
        if id.hasSuffix(":" + version) { return id.dropLast(version.count) + previous }
        guard !update.isEmpty, id.hasSuffix(":" + version + update) else { return nil }
        return id.dropLast(version.count + update.count) + previous + "N"
    }

    private mutating func readManagement() {
        guard let management = item.child("NewsManagement") else { return }
        copy.published = WireTime.read(management.child("FirstCreated")?.text)
        copy.updated =
            WireTime.read(management.child("ThisRevisionCreated")?.text) ?? copy.published
        note(.published, "NewsManagement/FirstCreated")
        note(.updated, "NewsManagement/ThisRevisionCreated")
        copy.urgency = Self.urgency(Self.name(management.child("Urgency")))
        if copy.urgency != nil { note(.urgency, "NewsManagement/Urgency") }
        switch Self.name(management.child("Status"))?.lowercased() {
        case "embargoed", "withheld": copy.standing = .withheld
        case "canceled", "cancelled": copy.standing = .canceled
        default: break
        }
        note(.standing, "NewsManagement/Status")
        if let change = management.child("StatusWillChange") {
            let time = WireTime.read(change.child("DateAndTime")?.text)
            if Self.name(change.child("FutureStatus"))?.lowercased() == "usable" {
                copy.embargoed = time
                note(.embargoed, "NewsManagement/StatusWillChange")
            }
            // An embargo that ends by itself holds the text, and lets it go at its time.
            if copy.embargoed?.instant != nil, Self.isEmbargoed(management) {
                copy.standing = .usable
            }
            extra("NewsManagement/StatusWillChange", time?.asWritten)
        }
        readInstructions(management)
    }

    private static func isEmbargoed(_ management: XMLElement) -> Bool {
        name(management.child("Status"))?.lowercased() == "embargoed"
    }

    private mutating func readInstructions(_ management: XMLElement) {
        for instruction in management.children("Instruction") {
            guard let words = Self.name(instruction) ?? instruction.text.folded.nonEmpty else {
                continue
            }
            copy.advisories.append(Advisory(role: "Instruction", text: words))
            note(.advisories, "NewsManagement/Instruction")
            if let kind = Self.change(words) {
                copy.statedChange = StatedChange(kind, words: words)
                note(.statedChange, "NewsManagement/Instruction")
            }
        }
        for name in ["AssociatedWith", "DerivedFrom"] {
            for link in management.children(name) {
                extra("NewsManagement/\(name)", link.attribute("NewsItem"))
            }
        }
        for property in management.children("Property") { keep(property, "NewsManagement") }
        keepRest(of: management, at: "NewsManagement", but: Self.readOfManagement)
    }

    private static func change(_ instruction: String) -> StatedChange.Kind? {
        switch instruction.lowercased() {
        case "update": .update
        case "rectify", "correction", "corrected": .correction
        case "delete", "kill", "withdraw": .withdrawal
        case "refile": .refile
        default: nil
        }
    }

    mutating func keep(_ property: XMLElement, _ place: String) {
        guard let name = Self.name(property) else { return }
        extra("\(place)/\(name)", property.attribute("Value"))
        for part in property.children("Property") {
            guard let word = Self.name(part) else { continue }
            extra("\(place)/\(name)/\(word)", part.attribute("Value"))
        }
    }
}
