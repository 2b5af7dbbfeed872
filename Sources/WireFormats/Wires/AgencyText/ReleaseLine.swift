import News

/// A line of a release that says something about the text and is no part of it.
enum ReleaseLine {
    /// Whose text it is: `Source: Halden Ferries`.
    case source(String)
    /// `MEDIA RELEASE PR67254`, with its number where it has one.
    case release(id: String?)
    /// `FOR IMMEDIATE RELEASE`.
    case freed
    /// `Embargoed until …`, with the time where it could be read.
    case embargo(EmbargoLine)
    /// A date alone.
    case date(String)

    static let maximumBytes = 160

    static func read(_ line: String) -> ReleaseLine? {
        guard line.utf8.count <= maximumBytes, line.utf8.count >= 4 else { return nil }
        if let source = source(line) { return .source(source) }
        if let embargo = EmbargoLine.read(line) { return .embargo(embargo) }
        let words = line.lowercased()
        let bare = words.trimming(":").trimming("*").folded
        if releasedAtOnce.contains(bare) { return .freed }
        if let opener = openers.first(where: { bare.hasPrefix($0) }) {
            return release(line, behind: opener.count)
        }
        return DatelineDate.isAll(line) ? .date(line) : nil
    }

    /// Whether a line among the first says that the text is a release or under embargo.
    static func opens(_ line: String) -> Bool {
        switch read(line) {
        case .release, .freed, .embargo: true
        default: false
        }
    }

    /// Whose text it is, named at its head or its foot: `SOURCE Halden Ferries`, `Source: …`.
    static func source(_ line: String) -> String? {
        for opener in ["source:", "source :"] where line.lowercased().hasPrefix(opener) {
            return String(line.dropFirst(opener.count)).folded.nonEmpty
        }
        guard line.hasPrefix("SOURCE "), line.utf8.count <= 120 else { return nil }
        return String(line.dropFirst(7)).folded.nonEmpty
    }

    /// Whether the line opens notes that are for editors and not for print.
    static func opensNotes(_ line: String) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        return notes.contains(
            line.lowercased().replacing("’", with: "'").trimming(":").trimming("-").folded)
    }

    /// Whether the line opens the names and numbers of who answers questions.
    static func opensContacts(_ line: String) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let words = line.lowercased().trimming(":").folded
        return contacts.contains(words)
            || line.hasSuffix(":") && contacts.contains { words.hasPrefix($0 + " ") }
    }

    private static func release(_ line: String, behind count: Int) -> ReleaseLine? {
        let rest = String(line.trimming("*").folded.dropFirst(count)).trimming(":").folded
        guard !rest.isEmpty else { return .release(id: nil) }
        guard rest.utf8.count <= 24, !rest.contains(" "), rest.contains(where: \.isNumber) else {
            return nil
        }
        return .release(id: rest)
    }

    private static let openers = [
        "media release", "press release", "news release", "media statement", "press statement",
        "media alert", "media advisory", "pressemitteilung", "presseinformation",
        "communiqué de presse", "comunicado de prensa", "comunicato stampa", "persbericht",
        "pressmeddelande", "pressemelding", "pressemeddelelse", "lehdistötiedote",
    ]

    private static let releasedAtOnce: Set<String> = [
        "for immediate release", "for immediate use", "for immediate publication",
        "immediate release", "zur sofortigen veröffentlichung", "pour diffusion immédiate",
        "para difusión inmediata", "per pubblicazione immediata",
    ]

    private static let notes: Set<String> = [
        "notes to editors", "note to editors", "notes for editors", "notes to editor",
        "notes to the editor", "note to editor", "editor's notes", "editor's note",
        "editors' notes", "editors notes", "editorial notes", "not for publication",
        "hinweise an die redaktionen", "note aux rédactions", "nota para editores",
    ]

    private static let contacts: Set<String> = [
        "contact", "contacts", "media contact", "media contacts", "press contact",
        "press contacts", "contact details", "contact information", "for further information",
        "for more information", "for further information contact",
        "for more information contact", "for further information, contact",
        "for more information, contact", "media enquiries", "media inquiries", "press enquiries",
        "for media enquiries", "kontakt", "pressekontakt", "contact presse", "contacto",
    ]
}
