import Markup
import News

/// Reads one news item or package into copy.
struct G2Item {
    let item: XMLElement
    let meta: XMLElement?
    let content: XMLElement?
    let language: String?
    var copy = Copy()

    init(_ item: XMLElement, base: String?) {
        self.item = item
        meta = item.child("itemMeta")
        content = item.child("contentMeta")
        language = content?.child("language")?.attribute("tag")?.nonEmpty ?? item.language?.nonEmpty
        copy.origins.reserveCapacity(Copy.Field.allCases.count)
        readIdentity()
        readStanding()
        readTimes()
        readPeople()
        readWords()
        readSubjects()
        readNotes()
        readRights()
        readContent()
        readRest()
        readConcepts()
    }

    private mutating func readIdentity() {
        copy.providerID = item.attribute("guid")?.folded.nonEmpty
        copy.version =
            item.attribute("version")?.folded.nonEmpty
            ?? meta.flatMap { Self.properties($0, "itemMetaExtProperty")["version"] }
        copy.language = language?.folded
        note(.providerID, "newsItem/@guid")
        note(.version, "newsItem/@version")
        readLinks()
    }

    /// The item this one replaces, by the link's relation; all links stay in the extras.
    private mutating func readLinks() {
        for link in (meta?.children("link") ?? []) + item.children("link") {
            let target = link.attribute("residref") ?? link.attribute("href")
            guard let target = target?.folded.nonEmpty else { continue }
            let relation = link.attribute("rel") ?? link.attribute("reluri") ?? "link"
            switch Self.local(relation).lowercased() {
            case "prevversion", "previousversion": copy.previousID = target
            case "evolvedfrom", "replaces": if copy.previousID == nil { copy.previousID = target }
            default: break
            }
            extra("itemMeta/link \(relation)", target)
        }
        if copy.previousID != nil { note(.previousID, "itemMeta/link") }
        guard let page = meta?.child("altRep")?.text.folded, page.hasPrefix("http") else { return }
        copy.link = page
        note(.link, "itemMeta/altRep")
    }

    private mutating func readStanding() {
        let status = meta?.child("pubStatus")
        let words =
            status?.attribute("qcode") ?? status?.attribute("uri")
            ?? status?.attribute("literal")
        if let words {
            switch Self.local(words).lowercased() {
            case "withheld", "embargoed": copy.standing = .withheld
            case "canceled", "cancelled": copy.standing = .canceled
            default: break
            }
            note(.standing, "itemMeta/pubStatus")
        }
        guard let embargoed = meta?.child("embargoed") else { return }
        copy.embargoed = WireTime.read(embargoed.text)
        note(.embargoed, "itemMeta/embargoed")
        // Feeds carry the element empty for copy that is free; what is held says so by its status.
        if copy.embargoed == nil { extra("itemMeta/embargoed", "without a time") }
    }

    private mutating func readTimes() {
        let created = WireTime.read(meta?.child("versionCreated")?.text)
        copy.updated = created
        note(.updated, "itemMeta/versionCreated")
        copy.published =
            WireTime.read(meta?.child("firstCreated")?.text)
            ?? WireTime.read(content?.child("contentCreated")?.text) ?? created
        note(.published, "itemMeta/firstCreated")
        copy.urgency = content?.child("urgency").flatMap { Int($0.text.folded) }
            .flatMap { (1...9).contains($0) ? $0 : nil }
        if copy.urgency != nil { note(.urgency, "contentMeta/urgency") }
    }

    private mutating func readRights() {
        for rights in item.children("rightsInfo") {
            let holder = rights.child("copyrightHolder").flatMap {
                G2Concept($0, language: language).display
            }
            let line = rights.child("copyrightNotice")?.text.folded.nonEmpty ?? holder
            if copy.rights == nil {
                copy.rights = line
                note(.rights, "rightsInfo")
            } else if line != copy.rights {
                extra("rightsInfo/copyrightNotice", line)
            }
            if holder != line { extra("rightsInfo/copyrightHolder", holder) }
            for terms in rights.children("usageTerms") {
                extra("rightsInfo/usageTerms", terms.text)
            }
            keepRights(rights)
        }
    }

    /// Who answers for the rights, links to them, and expressions of them in other languages.
    private mutating func keepRights(_ rights: XMLElement) {
        for name in ["accountable", "dataMining", "link", "rightsInfoExtProperty"] {
            for part in rights.children(name) {
                let target = part.attribute("href") ?? part.attribute("value")
                extra("rightsInfo/\(name)", target ?? G2Concept(part, language: language).display)
            }
        }
        for name in ["rightsExpressionXML", "rightsExpressionData"] {
            for part in rights.children(name) { extra("rightsInfo/\(name)", part.text) }
        }
    }

    mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    mutating func extra(_ name: String, _ value: String?) {
        guard let value = value?.folded.nonEmpty else { return }
        copy.extras.append(Extra(name: name, value: value))
    }

    /// The values of our own properties of an element, by their names.
    static func properties(_ element: XMLElement, _ name: String) -> [String: String] {
        var found: [String: String] = [:]
        for property in element.children(name) {
            let word = WiredeskTerm.word(property.attribute("typeuri"), in: "property")
            if let word, let value = property.attribute("value") { found[word] = value }
        }
        return found
    }

    /// The last part of a QCode or URI.
    static func local(_ code: String) -> String {
        let isMark = { (byte: UInt8) in byte == 0x3A || byte == 0x2F || byte == 0x23 }
        let bytes = code.utf8
        guard let last = bytes.lastIndex(where: { !isMark($0) }) else { return code }
        let start = bytes[...last].lastIndex(where: isMark).map(bytes.index(after:))
        let end = bytes.index(after: last)
        if start == nil, end == bytes.endIndex { return code }
        return String(code[(start ?? bytes.startIndex)..<end])
    }
}
