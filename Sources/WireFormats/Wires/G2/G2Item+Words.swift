import Markup
import News

/// Headline, slugline, dateline, bylines, subjects and notes of an item.
extension G2Item {
    mutating func readWords() {
        readHeadlines()
        if let slugline = content?.children("slugline").first(where: { !$0.text.folded.isEmpty }) {
            copy.slugline = slugline.text.folded
            note(.slugline, "contentMeta/slugline")
            extra("contentMeta/slugline/@separator", slugline.attribute("separator"))
        }
        if let dateline = content?.child("dateline")?.text.folded.nonEmpty {
            copy.dateline = CopyEditor.dateline(stated: dateline)
            note(.dateline, "contentMeta/dateline")
        }
        for located in content?.children("located") ?? [] {
            let broader = located.children("broader").compactMap {
                G2Concept($0, language: language).display
            }
            let place = G2Concept(located, language: language).display
            extra(
                "contentMeta/located",
                ([place].compactMap(\.self) + broader).joined(separator: ", "))
        }
    }

    /// The main headline in the item's language; the item's title serves where there is none.
    private mutating func readHeadlines() {
        let headlines = (content?.children("headline") ?? []).filter { !$0.text.folded.isEmpty }
        let main =
            headlines.first { isMain($0) && isOwnLanguage($0) }
            ?? headlines.first(where: isMain) ?? headlines.first
        if let main {
            copy.headline = InlineBlocks.text(of: main).string
            note(.headline, "contentMeta/headline")
        }
        for other in headlines where other.offset != main?.offset {
            extra("contentMeta/headline \(other.role ?? "")".folded, other.text)
        }
        if let title = meta?.child("title")?.text.folded.nonEmpty {
            if copy.headline.isEmpty {
                copy.headline = title
                note(.headline, "itemMeta/title")
            } else {
                extra("itemMeta/title", title)
            }
        }
    }

    private func isMain(_ headline: XMLElement) -> Bool {
        guard let role = headline.role else { return true }
        return ["main", "hl1", "headline"].contains(Self.local(role).lowercased())
    }

    func isOwnLanguage(_ element: XMLElement) -> Bool {
        guard let stated = element.language, let language else { return true }
        return stated.prefix(2).lowercased() == language.prefix(2).lowercased()
    }

    /// Bylines as printed, else the creators that have a name; the provider is the agency.
    mutating func readPeople() {
        for by in content?.children("by") ?? [] where isOwnLanguage(by) {
            var bylines = CopyEditor.bylines(stated: by.text.folded)
            let role = WiredeskTerm.word(by.attribute("roleuri"), in: "byline")
            if let role, bylines.count == 1 { bylines[0].role = role }
            copy.bylines += bylines
        }
        if !copy.bylines.isEmpty { note(.bylines, "contentMeta/by") }
        let isUnsigned = copy.bylines.isEmpty
        for name in ["creator", "contributor"] {
            for person in content?.children(name) ?? [] {
                read(person, name, isUnsigned: isUnsigned)
            }
        }
        guard let provider = meta?.child("provider") else { return }
        let concept = G2Concept(provider, language: language)
        guard let words = (concept.display ?? provider.attribute("literal"))?.nonEmpty else {
            return
        }
        copy.outlet = words
        note(.outlet, "itemMeta/provider")
        copy.agency = Agency(agency(words, code: concept.code))
        note(.agency, "itemMeta/provider")
        readOriginator()
    }

    /// Who wrote what another provider sends: the information source in the role of originator.
    private mutating func readOriginator() {
        for source in content?.children("infoSource") ?? [] {
            guard let role = source.role,
                Self.local(role) == "originfo"
            else { continue }
            let concept = G2Concept(source, language: language)
            guard let words = concept.display else { continue }
            copy.agency = Agency(agency(words, code: concept.code))
            note(.agency, "contentMeta/infoSource")
        }
    }

    private mutating func read(_ person: XMLElement, _ element: String, isUnsigned: Bool) {
        guard
            let name = person.child("name")?.text.folded.nonEmpty
                ?? person.attribute("literal")?.nonEmpty
        else {
            return extra("contentMeta/\(element)", G2Concept(person, language: language).display)
        }
        let role = person.role.map(Self.local) ?? person.attribute("jobtitle").map(Self.local)
        extra("contentMeta/\(element)", [name, role].compactMap(\.self).joined(separator: ", "))
        readContact(of: person, name)
        guard isUnsigned, element == "creator", name.contains(" "), KnownAgency.signed(name) == nil
        else { return }
        copy.bylines += BylineLine.people(in: name, role: role)
        note(.bylines, "contentMeta/creator")
    }

    /// Mail and page of someone signed in the byline.
    private mutating func readContact(of person: XMLElement, _ name: String) {
        guard let contact = person.descendants("contactInfo").first,
            let at = copy.bylines.firstIndex(where: { $0.name.lowercased() == name.lowercased() })
        else { return }
        copy.bylines[at].email =
            copy.bylines[at].email ?? contact.child("email")?.text.folded.nonEmpty
        copy.bylines[at].link = copy.bylines[at].link ?? contact.child("web")?.text.folded.nonEmpty
    }

    private func agency(_ words: String, code: String?) -> String {
        let known =
            KnownAgency.signed(words) ?? code.flatMap(KnownAgency.signed)
            ?? KnownAgency.named(in: words) ?? KnownAgency.at(host: words)
        if let known { return known.name }
        // An agency of two words or more goes by its initials, as it signs: `paa`.
        if let code, (2...5).contains(code.count), code.allSatisfy(\.isLetter), words.contains(" ")
        {
            return code
        }
        return words
    }

    mutating func readSubjects() {
        var seen: Set<Subject>?
        for element in content?.children ?? [] {
            var subject: Subject?
            switch G2Place.of(element).kind {
            case .concept: subject = G2Concept(element, language: language).subject
            case .keyword: subject = element.text.folded.nonEmpty.map { Subject(name: $0) }
            default: continue
            }
            guard let subject else { continue }
            if copy.subjects.count < Self.few {
                if copy.subjects.contains(subject) { continue }
            } else {
                if seen == nil { seen = Set(copy.subjects) }
                guard seen?.insert(subject).inserted == true else { continue }
            }
            copy.subjects.append(subject)
        }
        if !copy.subjects.isEmpty { note(.subjects, "contentMeta/subject") }
    }

    /// So many subjects are compared one by one.
    private static let few = 16

    /// Notes to editors with their roles, and signals that state a change.
    mutating func readNotes() {
        for ednote in meta?.children("edNote") ?? [] {
            let text = InlineBlocks.text(of: ednote).string
            guard !text.isEmpty else { continue }
            let role = ednote.role
            let own = WiredeskTerm.word(role, in: "note")
            copy.advisories.append(
                Advisory(role: own ?? role.map(Self.local) ?? "edNote", text: text))
        }
        if !copy.advisories.isEmpty { note(.advisories, "itemMeta/edNote") }
        for signal in meta?.children("signal") ?? [] {
            guard
                let code = signal.attribute("qcode") ?? signal.attribute("uri")
                    ?? signal.attribute("literal")
            else { continue }
            extra("itemMeta/signal", code)
            if copy.statedChange == nil, let kind = Self.change(Self.local(code)) {
                let words = signal.child("name")?.text.folded.nonEmpty
                copy.statedChange = StatedChange(kind, words: words ?? code)
                note(.statedChange, "itemMeta/signal")
            }
        }
    }

    static func change(_ signal: String) -> StatedChange.Kind? {
        switch signal.lowercased() {
        case "update", "updated", "append-major-content": .update
        case "correction", "correct", "corrected": .correction
        case "replace", "writethru", "writethrough": .writeThrough
        case "refile": .refile
        case "repeat", "resend": .repeated
        case "withdraw", "withdrawal", "kill", "delete", "cancel": .withdrawal
        case "hold": .hold
        case "release": .release
        default: nil
        }
    }
}

extension XMLElement {
    /// Its role, by QCode or address.
    var role: String? { attribute("role")?.nonEmpty ?? attribute("roleuri")?.nonEmpty }
}
