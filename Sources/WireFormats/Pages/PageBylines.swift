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
        var seen: Set<String> = []
        var kept: [Byline] = []
        for var byline in bylines {
            let words = byline.name.plainWords
            guard !words.isEmpty, byline.name.utf8.count < 100, !byline.name.contains("://"),
                !Self.noNames.contains(words.joined(separator: " "))
            else { continue }
            for lead in ["By ", "by ", "Von ", "von ", "Par ", "Por "]
            where byline.name.hasPrefix(lead) {
                byline.name.removeFirst(lead.count)
            }
            if seen.insert(words.joined(separator: " ")).inserted { kept.append(byline) }
        }
        return Array(kept.prefix(12))
    }

    private static let noNames: Set<String> = [
        "admin", "administrator", "editor", "staff", "redaktion", "author", "by", "none", "null",
        "undefined", "redaction", "unknown", "follow", "view all posts", "see all posts",
    ]

    private func isOutlet(_ name: String) -> Bool {
        let outlets = [evidence.meta("og:site_name")?.value, evidence.article?.publisher]
        return outlets.contains { $0?.reads(like: name) == true }
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
