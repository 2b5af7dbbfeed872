import Markup
import News

/// Reads one ninjs object of any generation into copy; names are compared without regard to case.
struct NinjsItem {
    var copy = Copy()
    private var members: [(name: String, value: JSONValue)]
    private var used: Set<String> = []
    private var ownExtras: [Extra] = []
    /// Members of objects of which others were read, with their paths.
    private var left: [(path: String, value: JSONValue)] = []

    init(_ item: JSONValue) {
        members = (item.members ?? []).map { ($0.name, $0.value) }
        readIdentity()
        readWords()
        readPeople()
        readSubjects()
        readContent()
        readPictures()
        readRest()
        copy.take(ownExtras: ownExtras)
    }

    /// The value of the first of these names that is there; it will not be an extra.
    mutating func value(_ names: String...) -> JSONValue? {
        for name in names {
            guard let member = members.last(where: { $0.name.lowercased() == name }) else {
                continue
            }
            used.insert(member.name)
            if member.value != .null { return member.value }
        }
        return nil
    }

    /// The words of the first of these strings or numbers that says something.
    mutating func words(_ names: String...) -> String? {
        for name in names {
            if let words = value(name)?.scalar?.folded.nonEmpty { return words }
        }
        return nil
    }

    /// The members whose names begin so, in order, the prefix cut off.
    mutating func family(_ prefix: String) -> [(suffix: String, value: JSONValue)] {
        let found = members.filter { $0.name.lowercased().hasPrefix(prefix) }
        used.formUnion(found.map(\.name))
        return found.map { (String($0.name.dropFirst(prefix.count)).lowercased(), $0.value) }
    }

    mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    mutating func extra(_ name: String, _ value: String?) {
        guard let value = value?.folded.nonEmpty, copy.extras.count < Self.maximumExtras else {
            return
        }
        copy.extras.append(Extra(name: name, value: value))
    }

    private static let maximumExtras = 300

    /// The uri names the item, but for those whose uri changes with the session or the version.
    private mutating func readIdentifiers() {
        let uri = words("uri", "guid", "urn")
        copy.providerID = uri
        if let altids = value("altids") {
            if !readOwn(altids) { keep(altids, "altids", depth: 0) }
            if let item = altids.words("itemid"), uri?.contains(item) == true {
                copy.providerID = item
            }
        }
        if let usn = words("usn") { copy.providerID = usn }
        if let own = WiredeskTerm.word(uri, in: "id") { copy.providerID = own }
        if copy.providerID != uri { extra("uri", uri) }
    }

    /// What our own writer says of the change and beside the fields; whether it stands there.
    private mutating func readOwn(_ altids: JSONValue) -> Bool {
        var isOwn = false
        for altid in altids.array ?? [] {
            let role = altid.words("role")
            if let word = WiredeskTerm.word(role, in: "change"),
                let kind = StatedChange.Kind(rawValue: word)
            {
                copy.statedChange = StatedChange(kind, words: altid.words("value") ?? word)
                note(.statedChange, "altids")
                isOwn = true
            } else if let name = WiredeskTerm.word(role, in: "extra") {
                ownExtras.append(Extra(name: name, value: altid.words("value")?.folded ?? ""))
                isOwn = true
            }
        }
        return isOwn
    }

    private mutating func readIdentity() {
        readIdentifiers()
        copy.version = words("version")
        copy.previousID = words("evolvedfrom")
        copy.language = words("language")
        if let number = (value("urgency") ?? value("priority"))?.int, (1...9).contains(number) {
            copy.urgency = number
        }
        switch words("pubstatus")?.lowercased() {
        case "withheld": copy.standing = .withheld
        case "canceled", "cancelled": copy.standing = .canceled
        default: break
        }
        copy.updated = WireTime.read(words("versioncreated", "version_created"))
        copy.published =
            WireTime.read(words("firstcreated", "firstversion", "content_created"))
            ?? copy.updated
        copy.embargoed = WireTime.read(words("embargoeduntil", "embargoed"))
        // AP's word; with a time the embargo itself holds the text, and lets it go.
        if words("pubstatus")?.lowercased() == "embargoed", copy.embargoed?.instant == nil {
            copy.standing = .withheld
        }
        let fields: [(Copy.Field, String, Bool)] = [
            (.providerID, "uri", copy.providerID != nil),
            (.version, "version", copy.version != nil),
            (.language, "language", copy.language != nil),
            (.urgency, "urgency", copy.urgency != nil),
            (.standing, "pubstatus", used.contains { $0.lowercased() == "pubstatus" }),
            (.updated, "versioncreated", copy.updated != nil),
            (.published, "firstcreated", copy.published != nil),
            (.embargoed, "embargoed", copy.embargoed != nil),
        ]
        for (field, place, isThere) in fields where isThere { note(field, place) }
    }

    /// What no field was read from, by its path.
    private mutating func readRest() {
        for member in members where !used.contains(member.name) {
            keep(member.value, member.name, depth: 0)
        }
        for (path, value) in left { keep(value, path, depth: 1) }
    }

    /// Leaves what an object says beside the members that are read for the extras.
    mutating func leave(_ object: JSONValue, at path: String, read: Set<String>) {
        guard left.count < Self.maximumExtras else { return }
        for member in object.members ?? [] where !read.contains(member.name.lowercased()) {
            left.append(("\(path).\(member.name)", member.value))
        }
    }

    mutating func keep(_ value: JSONValue, _ path: String, depth: Int) {
        guard depth < 8, copy.extras.count < Self.maximumExtras else { return }
        if let scalar = value.scalar {
            extra(path, scalar)
        } else if let elements = value.array {
            for (at, element) in elements.enumerated() {
                keep(element, "\(path)[\(at)]", depth: depth + 1)
            }
        } else {
            for member in value.members ?? [] {
                keep(member.value, "\(path).\(member.name)", depth: depth + 1)
            }
        }
    }
}

extension JSONValue {
    /// The words of a member, whatever the case of its name.
    func words(_ name: String) -> String? {
        member(name)?.scalar?.folded.nonEmpty
    }

    /// A member, whatever the case of its name.
    func member(_ name: String) -> JSONValue? {
        members?.last { $0.name.lowercased() == name }?.value
    }
}
