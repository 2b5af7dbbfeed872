import Markup
import News

/// What an item says of its concepts outside its metadata: which vocabulary an alias means, and assertions.
extension G2Item {
    /// Assertions and references of one item that are kept.
    static let maximumAssertions = 100

    mutating func readConcepts() {
        readAssertions()
        let catalogs = item.children("catalog")
        if !catalogs.isEmpty { resolve(catalogs) }
    }

    /// An assertion names concepts that stand bare where they are used.
    private mutating func readAssertions() {
        var names: [String: String] = [:]
        for assertion in item.children("assert").prefix(Self.maximumAssertions) {
            let key =
                assertion.attribute("qcode") ?? assertion.attribute("uri")
                ?? assertion.attribute("literal") ?? ""
            let name = G2Concept(assertion, language: language).name
            extra("assert \(key)".folded, name)
            extra("assert \(key)/definition".folded, assertion.child("definition")?.text)
            if let name { names[key] = names[key] ?? name }
        }
        for reference in item.children("inlineRef").prefix(Self.maximumAssertions) {
            extra("inlineRef", G2Concept(reference, language: language).display)
        }
        if names.isEmpty { return }
        for at in copy.subjects.indices where copy.subjects[at].name == nil {
            let subject = copy.subjects[at]
            let code = [subject.scheme, subject.code].compactMap(\.self).joined(separator: ":")
            copy.subjects[at].name = names[code]
        }
    }

    /// A catalog in the item says what its aliases mean: the IPTC's vocabularies go by their usual names,
    /// and a usual name that means another vocabulary here is that one's address.
    private mutating func resolve(_ catalogs: [XMLElement]) {
        var schemes: [String: String] = [:]
        for scheme in catalogs.flatMap({ $0.children("scheme") }) {
            guard let alias = scheme.attribute("alias")?.nonEmpty,
                let uri = scheme.attribute("uri")?.nonEmpty
            else { continue }
            schemes[alias] = uri
        }
        var kept: Set<String> = []
        for at in copy.subjects.indices {
            guard let alias = copy.subjects[at].scheme, let uri = schemes[alias],
                !uri.hasPrefix(WiredeskTerm.prefix)
            else { continue }
            let usual = G2Concept.alias(of: uri)
            if usual != uri {
                copy.subjects[at].scheme = usual
            } else if Self.usualAliases.contains(alias) {
                copy.subjects[at].scheme = uri
            } else if kept.insert(alias).inserted {
                extra("catalog/scheme \(alias)", uri)
            }
        }
    }

    private static let usualAliases: Set<String> = ["medtop", "subj", "genre"]
}
