import Markup
import News

/// A concept as items refer to it: by QCode, by URI or by a literal, with names.
struct G2Concept {
    /// The vocabulary's alias, or the URI up to its last part.
    var scheme: String?
    var code: String?
    var name: String?

    init(_ element: XMLElement, language: String?) {
        name = Self.name(of: element, language: language)
        if let qcode = element.attribute("qcode")?.nonEmpty {
            let colon = qcode.utf8.firstIndex(of: 0x3A)
            scheme = colon.map { String(qcode[..<$0]) }
            code = colon.map { String(qcode[qcode.utf8.index(after: $0)...]) } ?? qcode
        } else if let uri = element.attribute("uri")?.nonEmpty {
            let cut = uri.lastIndex { $0 == "/" || $0 == "#" }
            scheme = cut.map { Self.alias(of: String(uri[...$0])) }
            code = cut.map { String(uri[uri.index(after: $0)...]) } ?? uri
        } else if let literal = element.attribute("literal")?.nonEmpty {
            if name == nil { name = literal } else { code = literal }
        }
        if name == nil, code == nil { name = element.text.folded.nonEmpty }
        // A concept without a code is told by its type: a person, a place.
        if code == nil || scheme == nil, let type = element.attribute("typeuri") {
            scheme = WiredeskTerm.word(type, in: "scheme") ?? scheme
        }
    }

    /// The concept as a subject of copy; nil when it says nothing.
    var subject: Subject? {
        name == nil && code == nil ? nil : Subject(name: name, code: code, scheme: scheme)
    }

    /// What to show for it.
    var display: String? { name ?? code }

    /// The name in the item's language, else the first that is neither a mnemonic nor a sort key.
    private static func name(of element: XMLElement, language: String?) -> String? {
        var (first, full): (XMLElement?, XMLElement?)
        for name in element.eachChild where name.isNamed("name") {
            if first == nil { first = name }
            if name.attribute("role")?.hasSuffix("mnemonic") == true { continue }
            if full == nil { full = name }
            if isSame(name.language, language) { return name.text.folded.nonEmpty }
        }
        return (full ?? first)?.text.folded.nonEmpty
    }

    /// Whether two languages are one, whatever region they name; none is the same as none.
    private static func isSame(_ one: String?, _ other: String?) -> Bool {
        one == other || one?.prefix(2).lowercased() == other?.prefix(2).lowercased()
    }

    /// The usual alias of an IPTC vocabulary; other URIs stay whole.
    static func alias(of uri: String) -> String {
        let own = uri.last == "/" ? String(uri.dropLast()) : uri
        if let word = WiredeskTerm.word(own, in: "scheme") { return word }
        let parts = uri.split(separator: "/")
        guard uri.contains("cv.iptc.org/newscodes/"), let last = parts.last else { return uri }
        switch last {
        case "mediatopic": return "medtop"
        case "subjectcode": return "subj"
        default: return String(last)
        }
    }
}
