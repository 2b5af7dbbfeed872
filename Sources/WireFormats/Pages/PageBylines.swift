import Markup
import News

/// Who wrote the article on a page.
extension PageFields {
    func bylines() -> Finding<[Byline]>? {
        let linked = names(evidence.article?.authors ?? [])
        let persons = linked.filter { $0.role == nil && !isOutlet($0.name) }
        if !persons.isEmpty { return Finding(value: persons, place: "json-ld author") }
        if let found = statedInMeta() { return found }
        if let found = markedInPage() { return found }
        let outlets = linked.map { Byline($0.name) }
        if !outlets.isEmpty { return Finding(value: outlets, place: "json-ld author") }
        return nil
    }

    private func statedInMeta() -> Finding<[Byline]>? {
        let keys = [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl", "cxenseparse:author", "article:author_name", "og:author",
            "authors", "article.author", "creator", "dc.contributor", "twitter:creator:name",
        ]
        for key in keys {
            let values = (evidence.metas[key] ?? []).filter {
                !$0.contains("://") && !$0.hasPrefix("@")
            }
            let found = names(values.flatMap { split($0) })
                .filter { !isOutlet($0.name) }
            if !found.isEmpty { return Finding(value: found, place: "meta \(key)") }
        }
        return nil
    }

    private func markedInPage() -> Finding<[Byline]>? {
        let marked = (evidence.properties["author"] ?? []).filter { $0.text.utf8.count < 120 }
        let found = names(marked.flatMap { split($0.text) })
        if !found.isEmpty { return Finding(value: found, place: "itemprop=author") }
        let linked = names(evidence.writers.prefix(4).flatMap { split($0.text) })
        if !linked.isEmpty { return Finding(value: linked, place: "rel=author") }
        return namedInPage()
    }

    /// The first short text in an element whose name says it holds the writer.
    private func namedInPage() -> Finding<[Byline]>? {
        var looked = 0
        for index in outline.order {
            let node = Int(index)
            guard outline.clues[node].contains(.author), looked < 40 else { continue }
            looked += 1
            let text = document.foldedText(of: node)
            guard (4..<100).contains(text.utf8.count) else { continue }
            let found = names(split(text))
            if !found.isEmpty, found.allSatisfy({ $0.name.looksLikeName }) {
                return Finding(value: found, place: "text", reason: "the element is named a byline")
            }
        }
        return nil
    }

    private func split(_ text: String) -> [Byline] {
        var rest = text
        for lead in ["by ", "By ", "BY ", "Von ", "von ", "Par ", "par ", "Por ", "por ", "Di "] {
            if rest.hasPrefix(lead) {
                rest.removeFirst(lead.count)
                break
            }
        }
        for mark in [" and ", " und ", " et ", " y ", " & ", " | ", ";", "•", " / "] {
            rest = rest.replacing(mark, with: ",")
        }
        return rest.split(separator: ",").map { Byline(Text(String($0)).trimmed.string) }
    }

    /// The names, each once, without what is no name.
    private func names(_ bylines: [Byline]) -> [Byline] {
        var seen: Set<PlainWords> = []
        var kept: [Byline] = []
        for var byline in bylines {
            byline.name = Self.tidied(byline.name)
            let words = PlainWords(byline.name)
            guard isName(byline.name, words) else { continue }
            if seen.insert(words).inserted { kept.append(byline) }
        }
        let persons = kept.filter { !Self.institutions.matches($0.name) && !isHost($0.name) }
        return Array((persons.isEmpty ? kept : persons).prefix(12))
    }

    private func isName(_ name: String, _ words: PlainWords) -> Bool {
        guard words.count > 0, name.utf8.count < 100, !name.contains("://"), !name.contains("@"),
            !name.contains("www."), name.contains(where: { !$0.isNumber })
        else { return false }
        return !Self.noNames.contains(words)
    }

    /// A name without what leads it in, and without the house or the title that follows it.
    private static func tidied(_ name: String) -> String {
        var name = name
        for lead in leads where name.hasPrefix(lead) {
            name.removeFirst(lead.count)
            break
        }
        if let bar = name.range(ofLast: " | ") { name = String(name[..<bar.lowerBound]) }
        let parts = name.split(separator: ",").map { Text(String($0)).trimmed.string }
        let people = parts.filter { !institutions.matches($0) && !$0.contains(".com") }
        if parts.count > 1, !people.isEmpty { name = people.joined(separator: ", ") }
        var words = name.split(separator: " ")
        let count = words.count
        while words.count > 2, let last = words.last, last.utf8.count > 2,
            last.allSatisfy(\.isUppercase)
        {
            words.removeLast()
        }
        return words.count == count ? name : words.joined(separator: " ")
    }

    private static let leads = [
        "By ", "by ", "BY ", "Von ", "von ", "Par ", "Por ", "View all posts by ", "Posted by ",
        "Written by ", "Author: ", "Autor: ",
    ]

    /// Words of houses, desks and posts rather than persons.
    private static let institutions = InstitutionWords(
        """
        press associated news report reporter media times network staff editor editors officer
        correspondent journal magazine tv radio agency desk team redaktion redaccion writer
        contributor columnist bureau chief wire reuters afp dpa wbez producer university
        """)

    private static let noNames = Set(
        [
            "admin", "administrator", "editor", "staff", "redaktion", "author", "by", "none",
            "null",
            "undefined", "redaction", "unknown", "follow", "view all posts", "see all posts",
            "contact us",
        ].map { PlainWords($0) })

    private func isOutlet(_ name: String) -> Bool {
        let outlets = [evidence.meta("og:site_name")?.value, evidence.article?.publisher]
        return isHost(name) || outlets.contains { $0?.reads(like: name) == true }
    }
}

extension String {
    /// Two to five words that all begin with a capital, or a script without capitals.
    fileprivate var looksLikeName: Bool {
        let words = split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        let capital = words.filter { $0.first?.isUppercase == true }
        return capital.count * 2 > words.count && !contains(where: \.isNumber)
    }
}
