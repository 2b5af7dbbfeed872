import Markup
import News

/// Reads each field of a page's article from the best of its sources.
struct PageFields {
    let document: HTMLDocument
    let evidence: PageEvidence
    let outline: PageOutline
    /// The element the story's text stands in.
    let root: Int?
    let address: String?
    /// Whose page it is by its address.
    let host: PageHost?

    init(
        document: HTMLDocument, evidence: PageEvidence, outline: PageOutline, root: Int?,
        address: String?
    ) {
        self.document = document
        self.evidence = evidence
        self.outline = outline
        self.root = root
        self.address = address
        host = (address ?? evidence.canonical).flatMap(PageHost.init)
    }

    /// One reading of a field, and where it was read from.
    struct Finding<Value> {
        let value: Value
        let place: String
        var reason: String?
    }
}

/// Language, section and outlet.
extension PageFields {
    func language() -> Finding<String>? {
        if let language = evidence.article?.language, language.utf8.count <= 12 {
            return Finding(value: language.tag, place: "json-ld inLanguage")
        }
        if let language = evidence.language, !language.isEmpty {
            return Finding(value: language.tag, place: "html lang")
        }
        guard let meta = evidence.meta("og:locale", "content-language", "language", "dc.language")
        else { return nil }
        return Finding(value: meta.value.tag, place: "meta \(meta.name)")
    }

    func section() -> Finding<String>? {
        if let section = evidence.article?.section {
            return Finding(value: section, place: "json-ld articleSection")
        }
        guard
            let meta = evidence.meta(
                "article:section", "parsely-section", "sailthru.section", "section")
        else { return nil }
        return Finding(value: meta.value, place: "meta \(meta.name)")
    }

    func outlet() -> Finding<String>? {
        if let name = evidence.meta("og:site_name", "application-name") {
            return Finding(value: name.value, place: "meta \(name.name)")
        }
        return evidence.article?.publisher.map { Finding(value: $0, place: "json-ld publisher") }
    }
}

extension String {
    /// A BCP 47 tag from `en_US`, `EN-us` and the like.
    fileprivate var tag: String {
        let parts = split(whereSeparator: { $0 == "_" || $0 == "-" })
        guard let first = parts.first else { return self }
        let rest = parts.dropFirst().prefix(2).map { part in
            part.count == 2 ? part.uppercased() : String(part)
        }
        return ([first.lowercased()] + rest).joined(separator: "-")
    }
}
