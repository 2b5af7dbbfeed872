import Markup
import News

/// Reads the head of an NITF document: its identity, times, standing, subjects and notes.
struct NITFHead {
    private var copy: Copy
    private let head: XMLElement
    /// The document's data; some providers leave its elements in the head itself.
    private let data: [XMLElement]
    private var own: [String: String] = [:]

    static func read(_ nitf: XMLElement, into copy: inout Copy) {
        guard let head = nitf.child("head") else { return }
        var reader = NITFHead(copy: copy, head: head)
        reader.readIdentity()
        reader.readTimes()
        reader.readStanding()
        reader.readSubjects()
        reader.readNotes()
        reader.readPage()
        copy = reader.copy
    }

    /// Times in the head that name no moment.
    static func faults(of nitf: XMLElement) -> [Fault] {
        guard let head = nitf.child("head") else { return [] }
        return head.descendants("docdata").flatMap(\.children).compactMap { element in
            guard element.name.local.hasPrefix("date."), let norm = element.attribute("norm"),
                let time = WireTime.read(norm), time.instant == nil
            else { return nil }
            return Fault("“\(norm)” is no time for \(element.name.local)", byte: element.offset)
        }
    }

    private init(copy: Copy, head: XMLElement) {
        self.copy = copy
        self.head = head
        data = [head.child("docdata"), head].compactMap(\.self)
    }

    private func element(_ name: String) -> XMLElement? {
        data.lazy.compactMap { $0.child(name) }.first
    }

    private func value(_ name: String, _ attribute: String) -> String? {
        element(name)?.attribute(attribute)?.folded.nonEmpty
    }

    private mutating func extra(_ name: String, _ value: String?) {
        guard let value = value?.folded.nonEmpty else { return }
        copy.extras.append(Extra(name: name, value: value))
    }

    private mutating func note(_ field: Copy.Field, _ place: String) {
        copy.origins[field] = Origin(place)
    }

    private mutating func readIdentity() {
        if let id = value("doc-id", "id-string") {
            copy.providerID = id
            note(.providerID, "docdata/doc-id")
        }
        extra("docdata/doc-id/@regsrc", value("doc-id", "regsrc"))
        if let key = element("du-key") {
            copy.slugline = key.attribute("key")?.folded.nonEmpty
            copy.version = key.attribute("version")?.folded.nonEmpty
            extra("docdata/du-key/@part", key.attribute("part"))
            note(.slugline, "docdata/du-key")
        }
        if let urgency = value("urgency", "ed-urg").flatMap({ Int($0) }), (1...9).contains(urgency)
        {
            copy.urgency = urgency
            note(.urgency, "docdata/urgency")
        }
        for meta in head.children("meta") {
            guard let name = meta.attribute("name"), let words = meta.attribute("content") else {
                continue
            }
            if name == "anpa-keyword", copy.slugline == nil, let slug = words.folded.nonEmpty {
                copy.slugline = slug
                note(.slugline, "head/meta anpa-keyword")
            }
            if !readOwn(name, words) { extra("head/meta \(name)", words) }
        }
    }

    /// What our own writer says beside NITF's elements; whether it was that.
    private mutating func readOwn(_ name: String, _ words: String) -> Bool {
        guard name.hasPrefix(NITFMedia.mark) else { return false }
        let word = String(name.dropFirst(NITFMedia.mark.count))
        if word == "extra" { return Self.ownExtra(words) != nil }
        own[word] = words
        return true
    }

    /// What our writer kept of the extras: one line each, `urn:wiredesk:extra:NAME VALUE`.
    static func ownExtras(of nitf: XMLElement) -> [Extra] {
        (nitf.child("head")?.children("meta") ?? []).compactMap { meta in
            guard meta.attribute("name") == NITFMedia.mark + "extra" else { return nil }
            return meta.attribute("content").flatMap { ownExtra($0.folded) }
        }
    }

    private static func ownExtra(_ words: String) -> Extra? {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let name = WiredeskTerm.word(parts[0], in: "extra") else {
            return nil
        }
        return Extra(name: name, value: parts[1])
    }

    private mutating func readPage() {
        if let agency = own["agency"] {
            copy.agency = Agency(agency)
            note(.agency, "head/meta")
        }
        if let published = own["published"] { copy.published = WireTime.read(published) }
        if let rights = own["rights"] { copy.rights = rights }
        if let previous = own["previous"] { copy.previousID = previous }
        if let version = own["version"] { copy.version = version }
        if let kind = own["change"].flatMap(StatedChange.Kind.init) {
            copy.statedChange = StatedChange(kind, words: own["change-words"] ?? kind.rawValue)
            note(.statedChange, "head/meta")
        }
        guard let page = head.child("pubdata")?.attribute("ex-ref")?.folded,
            page.hasPrefix("http")
        else { return }
        copy.link = page
        note(.link, "head/pubdata/@ex-ref")
    }

    private mutating func readTimes() {
        copy.updated =
            WireTime.read(value("date.issue", "norm"))
            ?? WireTime.read(head.child("pubdata")?.attribute("date.publication"))
        copy.published = copy.updated
        note(.updated, "docdata/date.issue")
        note(.published, "docdata/date.issue")
        if let release = WireTime.read(value("date.release", "norm")), let free = release.instant,
            let issued = copy.updated?.instant, free > issued
        {
            copy.embargoed = release
            note(.embargoed, "docdata/date.release")
        }
        extra("docdata/date.expire", value("date.expire", "norm"))
    }

    private mutating func readStanding() {
        let status = head.child("docdata")?.attribute("management-status")?.lowercased()
        switch status {
        case "withheld", "embargoed", "hold": copy.standing = .withheld
        case "canceled", "cancelled", "killed", "kill": copy.standing = .canceled
        default: break
        }
        // An embargo that ends by itself holds the text, and lets it go at its time.
        if status == "embargoed", copy.embargoed?.instant != nil { copy.standing = .usable }
        if status != nil { note(.standing, "docdata/@management-status") }
        if let correction = element("correction") {
            let words = correction.attribute("info")?.folded.nonEmpty ?? "correction"
            copy.statedChange = StatedChange(.correction, words: words)
            copy.previousID = correction.attribute("id-string")?.folded.nonEmpty
            note(.statedChange, "docdata/correction")
        }
        if let rights = element("doc.copyright") {
            let parts = [rights.attribute("year"), rights.attribute("holder")]
            copy.rights = parts.compactMap { $0?.folded.nonEmpty }.joined(separator: " ").nonEmpty
            if copy.rights != nil { note(.rights, "docdata/doc.copyright") }
        }
    }

    private mutating func readSubjects() {
        for subject in head.descendants("tobject.subject") {
            let code = subject.attribute("tobject.subject.refnum")?.folded.nonEmpty
            let names = ["detail", "matter", "type"].compactMap {
                subject.attribute("tobject.subject.\($0)")?.folded.nonEmpty
            }
            guard code != nil || !names.isEmpty else { continue }
            let provider = subject.attribute("tobject.subject.ipr") ?? "IPTC"
            let scheme = provider == "IPTC" ? "subj" : provider.nonEmpty
            copy.subjects.append(Subject(name: names.first, code: code, scheme: scheme))
        }
        for keyword in data.flatMap({ $0.children("key-list") }).flatMap({ $0.children("keyword") })
        {
            guard let word = (keyword.attribute("key") ?? keyword.text).folded.nonEmpty else {
                continue
            }
            copy.subjects.append(Subject(name: word))
        }
        for classifier in head.descendants("classifier") {
            guard let word = (classifier.attribute("value") ?? classifier.text).folded.nonEmpty
            else { continue }
            copy.subjects.append(Subject(name: word, scheme: classifier.attribute("type")))
        }
        if !copy.subjects.isEmpty { note(.subjects, "tobject") }
    }

    private mutating func readNotes() {
        for message in data.flatMap({ $0.children("ed-msg") }) {
            let words = (message.attribute("info") ?? message.text).folded
            guard !words.isEmpty else { continue }
            let role = message.attribute("msg-type")?.nonEmpty ?? "ed-msg"
            copy.advisories.append(Advisory(role: role, text: words))
            note(.advisories, "docdata/ed-msg")
        }
        for revision in head.children("revision-history") {
            extra("revision-history", revision.attribute("comment"))
        }
        extra("docdata/doc-scope", value("doc-scope", "scope"))
        if let series = element("series") {
            let parts = ["series.name", "series.part", "series.totalpart"].compactMap {
                series.attribute($0)?.folded.nonEmpty
            }
            extra("docdata/series", parts.joined(separator: ", "))
        }
        for place in data.flatMap({ $0.children("evloc") }) {
            let parts = ["city", "county-dist", "state-prov", "iso-cc"].compactMap {
                place.attribute($0)?.folded.nonEmpty
            }
            extra("docdata/evloc", parts.joined(separator: ", "))
        }
    }
}
