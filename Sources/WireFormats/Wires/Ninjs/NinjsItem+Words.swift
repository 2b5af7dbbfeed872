import Markup
import News

/// Headline, slugline, bylines, subjects and notes of a ninjs object.
extension NinjsItem {
    mutating func readWords() {
        readHeadlines()
        copy.slugline = words("slugline", "slug", "kicker")
        if copy.slugline != nil { note(.slugline, "slugline") }
        if let ednote = words("ednote") {
            copy.advisories.append(Advisory(role: "edNote", text: ednote))
            note(.advisories, "ednote")
        }
        readSignals()
        for listed in value("ednotes")?.array ?? [] {
            guard let text = listed.words("ednote") else { continue }
            let role = listed.words("role").map(G2Item.local) ?? "edNote"
            readHouseNote(text, role)
            copy.advisories.append(Advisory(role: role, text: text))
            note(.advisories, "ednotes")
        }
        if let dateline = words("dateline") {
            copy.dateline = CopyEditor.dateline(stated: dateline)
            note(.dateline, "dateline")
        }
        let holder = words("copyrightholder")
        copy.rights = words("copyrightnotice") ?? holder
        if copy.rights != nil { note(.rights, "copyrightnotice") }
        copy.outlet = holder
        if holder != nil { note(.outlet, "copyrightholder") }
    }

    /// dpa's roles of notes: its closing line signs the copy, a correction says what was wrong.
    private mutating func readHouseNote(_ text: String, _ role: String) {
        switch role {
        case "closingline" where copy.signOff == nil:
            copy.signOff = text
            note(.signOff, "ednotes")
        case "correction", "correctionshort":
            // A signal says which kind of change it is, and the note what was changed.
            guard copy.statedChange?.kind ?? .correction == .correction else { return }
            let isNoted = copy.origins[.statedChange]?.place == "ednotes"
            if !isNoted || role == "correctionshort" {
                copy.statedChange = StatedChange(.correction, words: text)
                note(.statedChange, "ednotes")
            }
        default: return
        }
    }

    /// Signals state a change as in NewsML-G2.
    private mutating func readSignals() {
        let signals = value("signals", "signal")
        for code in (signals?.array ?? [signals].compactMap(\.self)).compactMap(\.scalar) {
            extra("signal", code)
            guard copy.statedChange == nil, let kind = G2Item.change(G2Item.local(code)) else {
                continue
            }
            copy.statedChange = StatedChange(kind, words: code)
            note(.statedChange, "signal")
        }
    }

    private mutating func readHeadlines() {
        if let headline = words("headline") {
            copy.headline = InlineMarkup.words(of: headline)
            note(.headline, "headline")
        }
        let headlines = (value("headlines")?.array ?? []).filter { $0.words("value") != nil }
        let main = headlines.first { $0.words("role").map(Self.isMain) ?? true } ?? headlines.first
        if copy.headline.isEmpty, let words = main?.words("value") {
            copy.headline = InlineMarkup.words(of: words)
            note(.headline, "headlines/value")
        }
        for other in headlines where other != main {
            extra("headlines \(other.words("role") ?? "")".folded, other.words("value"))
        }
        guard let title = words("title") else { return }
        if copy.headline.isEmpty {
            copy.headline = InlineMarkup.words(of: title)
            note(.headline, "title")
        } else {
            extra("title", title)
        }
    }

    static func isMain(_ role: String) -> Bool {
        ["main", "headline", "default", "body"].contains(G2Item.local(role).lowercased())
    }

    mutating func readPeople() {
        for signed in value("bylines")?.array ?? [] {
            guard let name = signed.words("by") ?? signed.words("name") else { continue }
            var bylines = CopyEditor.bylines(stated: name)
            if let title = signed.words("title"), !bylines.isEmpty { bylines[0].role = title }
            copy.bylines += bylines
            note(.bylines, "bylines")
        }
        let sources = value("infosources", "infosource")?.array ?? []
        for source in sources { readAuthor(source) }
        if let line = words("byline", "by"), copy.bylines.isEmpty {
            copy.bylines = CopyEditor.bylines(stated: line)
            note(.bylines, "byline")
        }
        for (at, source) in sources.enumerated() {
            let role = source.words("rel") ?? source.words("role")
            let isAuthor = NinjsRole.authorship(role) != nil
            leave(
                source, at: "infosource[\(at)]",
                read: isAuthor
                    ? ["name", "role", "contactinfo"] : ["name", "rel", "role", "literal"])
            guard let name = source.words("name") ?? source.words("literal"),
                NinjsRole.authorship(role) == nil
            else { continue }
            if role == NinjsRole.publisher {
                copy.outlet = name
                note(.outlet, "infosource")
                continue
            }
            extra("infosource \(role ?? "")".folded, name)
            guard copy.agency == nil, Self.isOrigin(role) else { continue }
            copy.agency = Agency(Self.agency(name))
            note(.agency, "infosource")
        }
        // Properties of Superdesk and AP.
        if copy.agency == nil, let source = words("source", "provider") {
            copy.agency = Agency(Self.agency(source))
            note(.agency, "source")
        }
    }

    /// A source in the role of an author signs the copy; its contacts are the byline's.
    private mutating func readAuthor(_ source: JSONValue) {
        guard let role = NinjsRole.authorship(source.words("role")),
            let name = source.words("name")
        else { return }
        var bylines = CopyEditor.bylines(stated: name)
        if bylines.count == 1 {
            bylines[0].role = role ?? bylines[0].role
            for contact in source.member("contactinfo")?.array ?? [] {
                switch contact.words("type") {
                case "email": bylines[0].email = contact.words("value")
                case "web": bylines[0].link = contact.words("value")
                default: continue
                }
            }
        }
        copy.bylines += bylines
        note(.bylines, "infosource")
    }

    /// An interviewee is a source too, but wrote nothing.
    private static func isOrigin(_ role: String?) -> Bool {
        guard let role = role?.lowercased() else { return true }
        return ["source", "provider", "agency", "origin", "supplier"].contains { role.contains($0) }
            && !role.contains("interview")
    }

    private static func agency(_ words: String) -> String {
        (KnownAgency.signed(words) ?? KnownAgency.named(in: words))?.name ?? words
    }

    mutating func readSubjects() {
        var seen: Set<Subject> = []
        for (kind, names) in Self.kinds {
            for name in names {
                let listed = value(name)
                let elements = listed?.array ?? listed?.member("code")?.array ?? []
                for (at, element) in elements.enumerated() {
                    leave(element, at: "\(name)[\(at)]", read: Self.readOfSubject)
                    guard let subject = Self.subject(element, kind: kind),
                        seen.insert(subject).inserted
                    else { continue }
                    copy.subjects.append(subject)
                }
            }
        }
        readCategories(&seen)
        if !copy.subjects.isEmpty { note(.subjects, "subject") }
    }

    /// dpa's categories: what a text is about is a subject, what the desk works by stays as it is.
    private mutating func readCategories(_ seen: inout Set<Subject>) {
        for (at, category) in (value("categories")?.array ?? []).enumerated() {
            let type = category.words("type").map(G2Item.local) ?? ""
            let code = category.words("qcode")?.split(separator: ":", maxSplits: 1).map(String.init)
            let isSubject = Self.kindsOfCategory.contains(type)
            let subject = Subject(
                name: category.words("name"), code: code?.last,
                scheme: code?.count == 2 ? code?.first : type)
            guard isSubject, subject.name != nil || subject.code != nil else {
                keep(category, "categories[\(at)]", depth: 1)
                continue
            }
            leave(
                category, at: "categories[\(at)]", read: ["type", "name", "qcode", "rank"])
            if seen.insert(subject).inserted { copy.subjects.append(subject) }
        }
    }

    private static let kindsOfCategory: Set<String> = [
        "dpasubject", "geosubject", "subject", "keyword", "genre", "poi", "person", "desk",
        "rubric", "organisation", "event",
    ]

    private static let readOfSubject: Set<String> = [
        "name", "code", "scheme", "uri", "literal", "qcode",
    ]

    /// What kind of thing the elements of each property name.
    private static let kinds: [(kind: String?, names: [String])] = [
        (nil, ["subject", "subjects"]), ("person", ["person", "people"]),
        ("organisation", ["organisation", "organisations"]), ("place", ["place", "places"]),
        ("event", ["event", "events"]), ("object", ["object", "objects"]),
        ("genre", ["genre", "genres"]), (nil, ["keywords"]),
    ]

    private static func subject(_ element: JSONValue, kind: String?) -> Subject? {
        if let word = element.scalar?.folded.nonEmpty { return Subject(name: word, scheme: kind) }
        let name = element.words("name")
        var scheme = element.words("scheme").map(G2Concept.alias)
        var code = element.words("code") ?? element.words("qcode") ?? element.words("literal")
        if let uri = element.words("uri"),
            let cut = uri.lastIndex(where: { $0 == "/" || $0 == "#" })
        {
            scheme = G2Concept.alias(of: String(uri[...cut]))
            code = String(uri[uri.index(after: cut)...])
        }
        guard name != nil || code != nil else { return nil }
        return Subject(name: name, code: code?.nonEmpty, scheme: scheme ?? kind)
    }
}
